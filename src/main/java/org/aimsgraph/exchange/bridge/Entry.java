package org.aimsgraph.exchange.bridge;

import static org.aimsgraph.problem.Problem.BAD_VALUE;
import static org.aimsgraph.problem.Problem.SYNTAX_ERROR;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aimsgraph.problem.AimsException;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * A value of a file in JSON or YAML together with its place, so that a message can say where a mistake stands. Files that
 * nest deeper than 100 levels, or that say a field twice, are refused, and so are references within YAML.
 *
 * @param file  what messages call the file
 * @param place where the value stands, such as {@code components[2].name}; empty for the whole
 */
public record Entry(String file, String place, JsonNode value) {
    private static final int DEEPEST = 100;

    /** The JSON of a file. */
    public static Entry ofJson(Source source) {
        try {
            return new Entry(source.name(), "", mapper().readTree(source.text()));
        } catch (JsonProcessingException problem) {
            throw new AimsException(SYNTAX_ERROR, problem, "%s, line %d, column %d: this is not JSON (%s).", source.name(), problem.getLocation() == null ? 1 : problem.getLocation().getLineNr(),
                    problem.getLocation() == null ? 1 : problem.getLocation().getColumnNr(), first(problem.getOriginalMessage()));
        }
    }

    /** The YAML of a text, which begins in the line {@code line} of its file. */
    public static Entry ofYaml(String text, String file, int line) {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        options.setAllowDuplicateKeys(false);
        options.setNestingDepthLimit(DEEPEST);
        options.setCodePointLimit((int) Source.LARGEST);
        try {
            return new Entry(file, "", mapper().valueToTree(new Yaml(new SafeConstructor(options)).load(text)));
        } catch (MarkedYAMLException problem) {
            throw new AimsException(SYNTAX_ERROR, problem, "%s, line %d: this is not YAML (%s).", file, problem.getProblemMark() == null ? line : problem.getProblemMark().getLine() + line, first(String.valueOf(problem.getProblem())));
        } catch (YAMLException problem) {
            throw new AimsException(SYNTAX_ERROR, problem, "%s: this is not YAML (%s).", file, first(problem.getMessage()));
        }
    }

    private static ObjectMapper mapper() {
        return JsonMapper.builder(JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build()).enable(com.fasterxml.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).disable(JsonParser.Feature.AUTO_CLOSE_SOURCE).build();
    }

    private static String first(String message) {
        return message == null ? "unreadable" : message.lines().findFirst().orElse("unreadable").replaceAll(" \\(for .*|\\.$", "");
    }

    /** Whether a field stands here with a value. */
    public boolean has(String field) {
        return value.hasNonNull(field);
    }

    /** The value of a field; empty where it is absent or null. */
    public Optional<Entry> field(String field) {
        return has(field) ? Optional.of(new Entry(file, at(field), value.get(field))) : Optional.empty();
    }

    /** The text of a field; a number or a yes or no is given as it is written. Refused where it is a list or an object. */
    public Optional<String> text(String field) {
        return field(field).map(Entry::text).filter(text -> !text.isBlank());
    }

    /** The text of a field that has to be there. */
    public String needText(String field) {
        return text(field).orElseThrow(() -> bad(field, "is missing"));
    }

    /** The object of a field; refused where it is something else. */
    public Optional<Entry> object(String field) {
        return field(field).map(entry -> {
            if (!entry.value.isObject()) {
                throw bad(field, "is no object");
            }
            return entry;
        });
    }

    /** The entries of a field that is a list; none where it is absent. */
    public List<Entry> list(String field) {
        return field(field).map(Entry::items).orElse(List.of());
    }

    /** The objects of a field that is a list; refused where one is something else. */
    public List<Entry> objects(String field) {
        List<Entry> found = list(field);
        found.stream().filter(entry -> !entry.value.isObject()).findFirst().ifPresent(entry -> {
            throw new AimsException(BAD_VALUE, "%s, %s: this is no object. Correct the file.", file, entry.place);
        });
        return found;
    }

    /** The texts of a field that is a text or a list of texts. */
    public List<String> texts(String field) {
        return field(field).map(entry -> entry.value.isArray() ? entry.items().stream().map(Entry::text).toList() : List.of(entry.text())).orElse(List.of());
    }

    /** The names of the fields, in the order of the file. */
    public List<String> fields() {
        List<String> names = new ArrayList<>();
        value.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** This as a text. */
    public String text() {
        if (!value.isValueNode()) {
            throw new AimsException(BAD_VALUE, "%s, %s: this is no text. Correct the file.", file, place.isEmpty() ? "at the top" : place);
        }
        return value.asText();
    }

    /** What is wrong with a field, as an exception to throw. */
    public AimsException bad(String field, String fault) {
        return new AimsException(BAD_VALUE, "%s, %s: this %s. Correct the file.", file, at(field), fault);
    }

    private List<Entry> items() {
        if (!value.isArray()) {
            throw new AimsException(BAD_VALUE, "%s, %s: this is no list. Correct the file.", file, place);
        }
        List<Entry> items = new ArrayList<>();
        for (int i = 0; i < value.size(); i++) {
            items.add(new Entry(file, place + "[" + i + "]", value.get(i)));
        }
        return items;
    }

    private String at(String field) {
        return place.isEmpty() ? field : place + "." + field;
    }
}
