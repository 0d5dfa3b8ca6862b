package org.aimsgraph.graph;

import static org.aimsgraph.problem.Problem.BAD_VALUE;
import static org.aimsgraph.problem.Problem.SYNTAX_ERROR;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
public final class SssomHead {
    private static final List<String> BUILT_IN_PREFIXES = List.of("sssom", "semapv", "skos", "owl", "rdf", "rdfs");

    private final String name;
    private final Map<?, ?> metadata;
    private final Map<String, String> declared = new TreeMap<>();
    private final Map<String, String> prefixes = new HashMap<>();
    private final Map<String, SssomSlot> slots;

    /** @param metadata slots of a set by name, with {@code curie_map} and {@code extension_definitions}; {@code name} is what messages call the file */
    public SssomHead(Map<?, ?> metadata, String name) {
        this.name = name;
        this.metadata = metadata;
        BUILT_IN_PREFIXES.forEach(prefix -> prefixes.put(prefix, Namespaces.prefixes().get(prefix)));
        map("curie_map").forEach((prefix, namespace) -> declared.put(prefix.toString(), String.valueOf(namespace)));
        prefixes.putAll(declared);
        this.slots = new LinkedHashMap<>(SssomSlot.MODEL);
        extensions().forEach(slot -> slots.put(slot.name(), slot));
    }

    /** The metadata of a text in YAML, without the {@code #} before each line. */
    static SssomHead ofYaml(String text, String name) {
        try {
            LoaderOptions options = new LoaderOptions();
            options.setMaxAliasesForCollections(0);
            Object loaded = new Yaml(new SafeConstructor(options), new Representer(new DumperOptions()), new DumperOptions(), options, new AllTextResolver()).load(text);
            if (loaded instanceof Map<?, ?> map) {
                return new SssomHead(map, name);
            }
        } catch (YAMLException problem) {
            throw new AimsException(SYNTAX_ERROR, problem, "%s: the metadata above the table is not YAML (%s). Mend the lines that begin with '#'.", name, problem.getMessage().lines().findFirst().orElse("unreadable"));
        }
        throw new AimsException(SYNTAX_ERROR, "%s: there is no metadata above the table. An SSSOM file begins with lines such as '#mapping_set_id: https://…'.", name);
    }

    /** What messages call the file. */
    public String name() {
        return name;
    }

    /** The IRI that names the set. */
    public String setId() {
        return values("mapping_set_id").stream().findFirst()
                .orElseThrow(() -> new AimsException(BAD_VALUE, "%s: the metadata names no mapping_set_id. Add the IRI of the set.", name));
    }

    /** The texts of a slot in the metadata; none where it is absent. */
    public List<String> values(String slot) {
        Object value = metadata.get(slot);
        if (value == null) {
            return List.of();
        }
        return value instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of(value.toString());
    }

    /** The slot of a column; empty for a column that neither the model nor the metadata defines, which SSSOM lets readers discard. */
    public Optional<SssomSlot> slot(String column) {
        return Optional.ofNullable(slots.get(column));
    }

    /** The keys of the metadata that the model does not know, in the order of their names. */
    public List<String> unknown() {
        return metadata.keySet().stream().map(String::valueOf).filter(key -> !List.of("curie_map", "extension_definitions", "mapping_set_id", "mappings", "@context").contains(key))
                .filter(key -> slot(key).filter(SssomSlot::onSet).isEmpty()).sorted().toList();
    }

    /** The prefixes that the set declares, in the order of their names. */
    public Map<String, String> declaredPrefixes() {
        return declared;
    }

    /** The slots that the set defines beyond the model. */
    public List<SssomSlot> extensions() {
        return definitions().stream().map(this::extension).toList();
    }

    private List<Map<?, ?>> definitions() {
        return metadata.get("extension_definitions") instanceof List<?> list ? list.stream().filter(Map.class::isInstance).<Map<?, ?>>map(entry -> (Map<?, ?>) entry).toList() : List.of();
    }

    /** The slots that may stand on a set: those of the model, then those of the set's own. */
    public List<SssomSlot> slotsOfSets() {
        return slots.values().stream().filter(SssomSlot::onSet).toList();
    }

    /** What the set says of the values of one of its own slots; {@code xsd:string} where it says nothing. */
    public String typeHint(SssomSlot own) {
        return definitions().stream().filter(entry -> own.name().equals(String.valueOf(entry.get("slot_name"))) && entry.get("type_hint") != null).map(entry -> entry.get("type_hint").toString()).findFirst().orElse("xsd:string");
    }

    /** The IRI of a prefixed name or of an IRI; {@code where} is the place that a message names. */
    public String expand(String text, String where) {
        int colon = text.indexOf(':');
        String namespace = colon < 0 ? null : prefixes.get(text.substring(0, colon));
        if (namespace != null) {
            return namespace + text.substring(colon + 1);
        }
        if ((text.contains("://") || text.startsWith("urn:")) && !text.contains(" ")) {
            return text;
        }
        throw new AimsException(BAD_VALUE, "%s, %s: '%s' is neither an IRI nor a name with a prefix of curie_map. Declare the prefix or correct the name.", name, where, text);
    }

    private SssomSlot extension(Map<?, ?> entry) {
        String slot = String.valueOf(entry.get("slot_name"));
        String property = expand(entry.get("property") == null ? Namespaces.AIMS + slot : entry.get("property").toString(), "extension_definitions");
        String hint = String.valueOf(entry.get("type_hint")).toLowerCase(Locale.ROOT);
        String type = hint.contains("curie") || hint.contains("uri") ? "iri" : hint.endsWith("double") ? "double" : hint.endsWith("date") ? "date" : "text";
        return new SssomSlot(slot, NodeFactory.createURI(property), type, true, "both", false);
    }

    private Map<?, ?> map(String key) {
        return metadata.get(key) instanceof Map<?, ?> map ? map : Map.of();
    }

    /** Leaves every scalar the text it is: {@code 2026-11-25} is no timestamp and {@code 1.10} no number. */
    private static final class AllTextResolver extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(org.yaml.snakeyaml.nodes.Tag.MERGE, Pattern.compile("^<<$"), "<");
        }
    }
}
