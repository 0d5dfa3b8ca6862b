package org.aimsgraph.graph;

import static org.aimsgraph.problem.Problem.BAD_VALUE;
import static org.aimsgraph.problem.Problem.SYNTAX_ERROR;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.aimsgraph.problem.AimsException;
import org.apache.jena.graph.NodeFactory;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** The metadata of a mapping set: its slots, its prefixes, and the slots it defines beyond the model. */
final class SssomHead {
    private final String name;
    private final Map<?, ?> yaml;
    private final Map<String, String> prefixes;
    private final Map<String, SssomSlot> slots;

    /** @param text the YAML, without the {@code #} before each line; {@code name} is what messages call the file */
    SssomHead(String text, String name) {
        this.name = name;
        this.yaml = parse(text, name);
        this.prefixes = new HashMap<>(Map.of("sssom", Namespaces.expand("sssom:").orElseThrow(), "semapv", Namespaces.expand("semapv:").orElseThrow(),
                "skos", Namespaces.expand("skos:").orElseThrow(), "owl", Namespaces.expand("owl:").orElseThrow(),
                "rdf", Namespaces.expand("rdf:").orElseThrow(), "rdfs", Namespaces.expand("rdfs:").orElseThrow()));
        map("curie_map").forEach((prefix, namespace) -> prefixes.put(prefix.toString(), String.valueOf(namespace)));
        this.slots = new LinkedHashMap<>(SssomSlot.MODEL);
        extensions().forEach(slot -> slots.put(slot.name(), slot));
    }

    private static Map<?, ?> parse(String text, String name) {
        try {
            LoaderOptions options = new LoaderOptions();
            options.setMaxAliasesForCollections(0);
            Object loaded = new Yaml(new SafeConstructor(options), new Representer(new DumperOptions()), new DumperOptions(), options, new AllTextResolver()).load(text);
            if (loaded instanceof Map<?, ?> map) {
                return map;
            }
        } catch (YAMLException problem) {
            throw new AimsException(SYNTAX_ERROR, problem, "%s: the metadata above the table is not YAML (%s). Mend the lines that begin with '#'.", name, problem.getMessage().lines().findFirst().orElse("unreadable"));
        }
        throw new AimsException(SYNTAX_ERROR, "%s: there is no metadata above the table. An SSSOM file begins with lines such as '#mapping_set_id: https://…'.", name);
    }

    /** The IRI that names the set. */
    String setId() {
        return values("mapping_set_id").stream().findFirst()
                .orElseThrow(() -> new AimsException(BAD_VALUE, "%s: the metadata names no mapping_set_id. Add the IRI of the set.", name));
    }

    /** The texts of a slot in the metadata; none where it is absent. */
    List<String> values(String slot) {
        Object value = yaml.get(slot);
        if (value == null) {
            return List.of();
        }
        return value instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of(value.toString());
    }

    /** The slot of a column; empty for a column that neither the model nor the metadata defines, which SSSOM lets readers discard. */
    Optional<SssomSlot> slot(String column) {
        return Optional.ofNullable(slots.get(column));
    }

    /** The IRI of a prefixed name or of an IRI; {@code where} is the place that a message names. */
    String expand(String text, String where) {
        int colon = text.indexOf(':');
        String namespace = colon < 0 ? null : prefixes.get(text.substring(0, colon));
        if (namespace != null) {
            return namespace + text.substring(colon + 1);
        }
        if (text.contains("://") && !text.contains(" ")) {
            return text;
        }
        throw new AimsException(BAD_VALUE, "%s, %s: '%s' is neither an IRI nor a name with a prefix of curie_map. Declare the prefix or correct the name.", name, where, text);
    }

    private List<SssomSlot> extensions() {
        if (!(yaml.get("extension_definitions") instanceof List<?> list)) {
            return List.of();
        }
        return list.stream().filter(Map.class::isInstance).map(entry -> extension((Map<?, ?>) entry)).toList();
    }

    private SssomSlot extension(Map<?, ?> entry) {
        String slot = String.valueOf(entry.get("slot_name"));
        String property = expand(entry.get("property") == null ? Namespaces.AIMS + slot : entry.get("property").toString(), "extension_definitions");
        String hint = String.valueOf(entry.get("type_hint"));
        String type = hint.toLowerCase(java.util.Locale.ROOT).contains("curie") || hint.toLowerCase(java.util.Locale.ROOT).contains("uri") ? "iri" : hint.endsWith("double") ? "double" : hint.endsWith("date") ? "date" : "text";
        return new SssomSlot(slot, NodeFactory.createURI(property), type, true, "mapping", false);
    }

    private Map<?, ?> map(String key) {
        return yaml.get(key) instanceof Map<?, ?> map ? map : Map.of();
    }

    /** Leaves every scalar the text it is: {@code 2026-11-25} is no timestamp and {@code 1.10} no number. */
    private static final class AllTextResolver extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(org.yaml.snakeyaml.nodes.Tag.MERGE, Pattern.compile("^<<$"), "<");
        }
    }
}
