package org.aimsgraph.exchange.oscal;

import static org.aimsgraph.problem.Problem.BAD_VALUE;
import static org.aimsgraph.problem.Problem.SYNTAX_ERROR;
import static org.aimsgraph.problem.Problem.UNSUPPORTED_FILE_TYPE;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aimsgraph.exchange.bridge.Losses;
import org.aimsgraph.exchange.bridge.Source;
import org.aimsgraph.problem.AimsException;
import org.yaml.snakeyaml.LoaderOptions;

/** Reads OSCAL 1.0 to 1.2 in JSON, XML and YAML, and refuses what is not valid with the place and the reason. */
final class OscalReader {
    /** Later versions may have fields that are not known here. */
    private static final Pattern KNOWN_VERSION = Pattern.compile("v?1\\.[012]([.-].*)?");
    private static final Pattern OLD_VERSION = Pattern.compile("v?1\\.[01]([.-].*)?");
    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder().maxNestingDepth(200).build();
    private static final int LOOKED_AT = 1 << 16;

    private OscalReader() {}

    /** Whether a file looks like a document of a model. */
    static boolean recognises(OscalModel model, Source source) {
        String start = new String(source.bytes(), 0, Math.min(source.bytes().length, LOOKED_AT), StandardCharsets.UTF_8);
        return start.contains("oscal-version") && switch (syntax(source)) {
            case JSON -> Pattern.compile("^\\W*\\{\\s*(\"\\$schema\"\\s*:\\s*\"[^\"]*\"\\s*,\\s*)?\"" + model.root() + "\"\\s*:").matcher(start).find();
            case XML -> Pattern.compile("<([\\w.-]+:)?" + model.root() + "[\\s>]").matcher(start).find();
            case YAML -> Pattern.compile("(?m)^[\"']?" + model.root() + "[\"']?\\s*:").matcher(start).find();
        };
    }

    /** The document of a model; refused where the file is none, or not valid. */
    static OscalSource read(OscalModel model, Source source, Losses losses) {
        OscalSyntax syntax = syntax(source);
        JsonNode document = syntax == OscalSyntax.XML ? OscalXml.read(model, source) : tree(syntax, source);
        OscalModel found = OscalModel.of(document).orElseThrow(() -> new AimsException(UNSUPPORTED_FILE_TYPE, "%s holds no OSCAL document that is read here: none of %s stands outermost.", source.name(),
                Arrays.stream(OscalModel.values()).map(OscalModel::root).collect(Collectors.joining(", "))));
        requireModel(model, found, source.name());
        JsonNode body = document.get(model.root());
        requireVersion(body, model, source.name());
        boolean newer = !OLD_VERSION.matcher(body.at("/metadata/oscal-version").asText()).matches() && model != OscalModel.MAPPING_COLLECTION;
        Optional<SchemaFault> fault = OscalLibrary.fault(model, withoutDirective(document));
        fault.ifPresent(wrong -> {
            String hint = newer ? "Mend it, or write the file in OSCAL 1.1 if it uses what OSCAL 1.2 added." : "Mend it; nothing was read.";
            throw new AimsException(BAD_VALUE, "%s: %s %s. %s", source.name(), wrong.pointer(), wrong.reason(), hint);
        });
        if (syntax == OscalSyntax.XML && newer) {
            losses.note("newer-fields", "oscal-version " + body.at("/metadata/oscal-version").asText());
        }
        return new OscalSource(source.name(), model, body);
    }

    static void requireModel(OscalModel model, OscalModel found, String name) {
        if (found != model) {
            throw new AimsException(BAD_VALUE, "%s holds a %s, not a %s. Leave --format out, or name the format that fits.", name, found.root(), model.root());
        }
    }

    private static void requireVersion(JsonNode body, OscalModel model, String name) {
        JsonNode version = body.at("/metadata/oscal-version");
        if (!version.isTextual()) {
            throw new AimsException(BAD_VALUE, "%s, /%s/metadata: 'oscal-version' is missing or no text, so that nobody can tell how to read the file. Add it, such as \"1.1.3\".", name, model.root());
        }
        if (!KNOWN_VERSION.matcher(version.asText()).matches()) {
            throw new AimsException(BAD_VALUE, "%s, /%s/metadata/oscal-version: OSCAL '%s' is not read. Versions 1.0 to 1.2 are; convert the file.", name, model.root(), version.asText());
        }
    }

    private static OscalSyntax syntax(Source source) {
        return switch (source.extension()) {
            case "json" -> OscalSyntax.JSON;
            case "xml" -> OscalSyntax.XML;
            case "yaml", "yml" -> OscalSyntax.YAML;
            default -> {
                String start = new String(source.bytes(), 0, Math.min(source.bytes().length, 256), StandardCharsets.UTF_8).replace("\uFEFF", "").strip();
                yield start.startsWith("{") ? OscalSyntax.JSON : start.startsWith("<") ? OscalSyntax.XML : OscalSyntax.YAML;
            }
        };
    }

    private static JsonNode tree(OscalSyntax syntax, Source source) {
        ObjectMapper mapper = syntax == OscalSyntax.JSON ? new JsonMapper(JsonFactory.builder().streamReadConstraints(LIMITS).enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
                : new YAMLMapper(YAMLFactory.builder().streamReadConstraints(LIMITS).enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).loaderOptions(yamlLimits()).build());
        try {
            JsonNode document = mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).readTree(source.text());
            if (document == null || !document.isObject()) {
                throw new AimsException(SYNTAX_ERROR, "%s holds no object, but an OSCAL document is one. Name another file.", source.name());
            }
            return document;
        } catch (JacksonException problem) {
            int line = problem.getLocation() == null ? 0 : problem.getLocation().getLineNr();
            String place = line > 0 ? ", line " + line + ", column " + problem.getLocation().getColumnNr() : "";
            String reason = problem instanceof StreamConstraintsException ? "it is nested too deeply or too large" : problem.getOriginalMessage().lines().findFirst().orElse("unreadable").replaceFirst(" \\(start marker.*|, from `.*|; expected.*", "").replaceAll("[.\\s]+$", "");
            throw new AimsException(SYNTAX_ERROR, problem, "%s%s: this is not %s that can be read (%s). Mend the line; nothing was read.", source.name(), place, syntax, reason);
        }
    }

    private static LoaderOptions yamlLimits() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(100 << 20);
        options.setNestingDepthLimit(200);
        return options;
    }

    /** Documents may name their schema at the top, which the schemas of some versions do not foresee. */
    private static JsonNode withoutDirective(JsonNode document) {
        return document.has("$schema") ? ((ObjectNode) document.deepCopy()).without("$schema") : document;
    }
}
