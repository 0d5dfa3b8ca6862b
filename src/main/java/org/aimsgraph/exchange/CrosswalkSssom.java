package org.aimsgraph.exchange;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.aimsgraph.crosswalk.Crosswalk;
import org.aimsgraph.crosswalk.CrosswalkReport;
import org.aimsgraph.crosswalk.Mappings;
import org.aimsgraph.crosswalk.Pair;
import org.aimsgraph.crosswalk.RelationTable;
import org.aimsgraph.crosswalk.Row;
import org.aimsgraph.crosswalk.Step;
import org.aimsgraph.exchange.bridge.sssom.SssomTsv;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.graph.Sssom;
import org.aimsgraph.graph.SssomHead;
import org.aimsgraph.graph.SssomSet;
import org.apache.jena.graph.Node;

/**
 * A crosswalk as one mapping set of SSSOM 1.0. Each pair has one row: of several sources the one that names a relation,
 * then the surer one; {@code see_also} names the others. What was turned round or follows names the rows it comes from.
 */
public final class CrosswalkSssom {
    private static final Map<String, String> EXTENSIONS = Map.of("set_relation", Namespaces.AIMS + "setRelation", "set_relation_rationale", Namespaces.AIMS + "setRelationRationale",
            "possible_relation", Namespaces.AIMS + "possibleRelation", "derived_from", "http://www.w3.org/ns/prov#wasDerivedFrom", "mapping_path", Namespaces.AIMS + "mappingPath");
    /** What SSSOM says where no licence is known. */
    private static final String UNSPECIFIED = "https://w3id.org/sssom/license/unspecified";

    private final CrosswalkReport report;
    private final RelationTable table;
    private final Mappings mappings;
    private final Map<String, String> prefixes = new TreeMap<>();

    private CrosswalkSssom(CrosswalkReport report, Crosswalk crosswalk) {
        this.report = report;
        this.table = crosswalk.table();
        this.mappings = crosswalk.mappings();
    }

    /** The crosswalk as a set, which any of the formats for mapping sets can be written from. */
    public static SssomSet of(CrosswalkReport report, Crosswalk crosswalk) {
        return new CrosswalkSssom(report, crosswalk).set();
    }

    /** Writes it in SSSOM/TSV. */
    public static void write(CrosswalkReport report, Crosswalk crosswalk, PrintWriter out) {
        try {
            SssomTsv.write(of(report, crosswalk), out);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        out.flush();
    }

    private SssomSet set() {
        Map<List<Node>, List<Pair>> pairs = new LinkedHashMap<>();
        Stream.concat(report.stated().stream(), report.inferred().stream()).sorted(Comparator.comparing((Pair pair) -> pair.origin().isStated() ? 0 : 1))
                .forEach(pair -> pairs.computeIfAbsent(List.of(pair.subject(), pair.object()), key -> new ArrayList<>()).add(pair));
        List<SssomSet.Row> rows = pairs.values().stream().map(this::row).toList();
        curie(Sssom.MAPPING);
        List.of("semapv", "skos", "code", "standard").forEach(prefix -> prefixes.put(prefix, Namespaces.prefixes().get(prefix)));
        return new SssomSet(new SssomHead(head(), "crosswalk"), rows);
    }

    private Map<String, Object> head() {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("curie_map", prefixes);
        head.put("mapping_set_id", Namespaces.BASE + "crosswalk/" + plain(report.from().id()) + "--" + plain(report.to().id()));
        head.put("mapping_set_title", report.from().id() + " to " + report.to().id());
        head.put("license", licence(Stream.concat(report.stated().stream(), report.inferred().stream()).flatMap(pair -> pair.steps().stream())));
        head.put("subject_source", "standard:" + Namespaces.localName(report.from().standard().getURI()));
        head.put("comment", "Gathered from several mapping sets; each row names the rows it comes from and their licence.");
        head.put("extension_definitions", EXTENSIONS.keySet().stream().sorted().map(slot -> Map.of("slot_name", slot, "property", EXTENSIONS.get(slot), "type_hint", slot.equals("mapping_path") ? "xsd:string" : "linkml:Uriorcurie")).toList());
        return head;
    }

    private static String plain(String id) {
        return id.replace(':', '-');
    }

    private SssomSet.Row row(List<Pair> sources) {
        Pair pair = sources.stream().max(Comparator.comparing((Pair one) -> one.origin().isStated()).thenComparing(one -> one.relation().definite().isPresent()).thenComparingDouble(Pair::confidence)).orElseThrow();
        Optional<Row> row = pair.row();
        Node justification = switch (pair.origin()) {
            case ASSERTED -> row.orElseThrow().justification();
            case INVERTED -> Sssom.INVERSION;
            case COMPOSED, ROLLED_UP -> Sssom.CHAINING;
        };
        Map<String, List<String>> slots = new LinkedHashMap<>();
        slots.put("subject_id", List.of(curie(pair.subject())));
        slots.put("predicate_id", List.of(curie(pair.predicate(table))));
        slots.put("object_id", List.of(curie(pair.object())));
        slots.put("mapping_justification", List.of(curie(justification)));
        slots.put("author_label", row.map(Row::authors).orElse(List.of()).stream().map(CrosswalkSssom::line).toList());
        slots.put("license", List.of(licence(pair.steps().stream())));
        slots.put("object_source", List.of(curie(pair.target())));
        slots.put("confidence", List.of(BigDecimal.valueOf(CrosswalkJson.rounded(pair.confidence())).toPlainString()));
        slots.put("see_also", iris(sources.stream().filter(other -> other != pair).flatMap(other -> other.row().stream()).map(Row::iri)));
        slots.put("comment", row.map(Row::comment).filter(comment -> !comment.isBlank()).map(CrosswalkSssom::line).stream().toList());
        slots.put("set_relation", pair.relation().definite().map(relation -> curie(relation.code())).stream().toList());
        slots.put("set_relation_rationale", row.map(Row::rationales).orElse(List.of()).stream().map(this::curie).toList());
        slots.put("possible_relation", pair.origin().isStated() || pair.relation().definite().isPresent() ? List.of() : pair.relation().possible().stream().map(relation -> curie(relation.code())).toList());
        slots.put("derived_from", iris(pair.steps().stream().flatMap(step -> step.row().stream()).map(Row::iri)));
        slots.put("mapping_path", pair.origin().isStated() ? List.of() : List.of(line(PairWords.path(pair))));
        return new SssomSet.Row(slots, PairWords.id(pair.subject()) + " to " + PairWords.id(pair.object()));
    }

    private String curie(Node node) {
        String name = Namespaces.shorten(node.getURI());
        int colon = name.indexOf(':');
        String namespace = Namespaces.prefixes().get(name.substring(0, colon));
        if (namespace != null) {
            prefixes.put(name.substring(0, colon), namespace);
        }
        return name;
    }

    /** The licence that all sources have, else that there is no common one. */
    private String licence(Stream<Step> steps) {
        List<String> licences = steps.flatMap(step -> step.row().stream()).map(row -> mappings.licence(row.set()).map(Node::getURI).orElse(UNSPECIFIED)).distinct().toList();
        return licences.size() == 1 ? licences.get(0) : UNSPECIFIED;
    }

    private static List<String> iris(Stream<Node> nodes) {
        return nodes.map(Node::getURI).distinct().toList();
    }

    /** A text in one line. */
    private static String line(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
