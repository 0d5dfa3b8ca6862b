package org.aimsgraph.exchange;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aimsgraph.crosswalk.Crosswalk;
import org.aimsgraph.crosswalk.CrosswalkReport;
import org.aimsgraph.crosswalk.Mappings;
import org.aimsgraph.crosswalk.Pair;
import org.aimsgraph.crosswalk.RelationTable;
import org.aimsgraph.crosswalk.Row;
import org.aimsgraph.crosswalk.Step;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.graph.Sssom;
import org.apache.jena.graph.Node;

/**
 * A crosswalk as one mapping set in SSSOM/TSV 1.0. Each pair has one row: of several sources the one that names a relation,
 * then the surer one; {@code see_also} names the others. What was turned round or follows names the rows it comes from.
 */
public final class CrosswalkSssom {
    private static final List<String> COLUMNS = List.of("subject_id", "predicate_id", "object_id", "mapping_justification", "author_label", "license", "object_source", "confidence", "see_also", "comment",
            "set_relation", "set_relation_rationale", "possible_relation", "derived_from", "mapping_path");
    private static final Map<String, String> EXTENSIONS = extensions();
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

    private static Map<String, String> extensions() {
        Map<String, String> slots = new LinkedHashMap<>();
        slots.put("set_relation", Namespaces.AIMS + "setRelation");
        slots.put("set_relation_rationale", Namespaces.AIMS + "setRelationRationale");
        slots.put("possible_relation", Namespaces.AIMS + "possibleRelation");
        slots.put("derived_from", "http://www.w3.org/ns/prov#wasDerivedFrom");
        slots.put("mapping_path", Namespaces.AIMS + "mappingPath");
        return slots;
    }

    public static void write(CrosswalkReport report, Crosswalk crosswalk, PrintWriter out) {
        new CrosswalkSssom(report, crosswalk).write(out);
        out.flush();
    }

    private void write(PrintWriter out) {
        Map<List<Node>, List<Pair>> pairs = new LinkedHashMap<>();
        Stream.concat(report.stated().stream(), report.inferred().stream()).sorted(Comparator.comparing((Pair pair) -> pair.origin().isStated() ? 0 : 1))
                .forEach(pair -> pairs.computeIfAbsent(List.of(pair.subject(), pair.object()), key -> new ArrayList<>()).add(pair));
        List<String> rows = pairs.values().stream().map(this::row).toList();
        curie(Sssom.MAPPING);
        List.of("semapv", "skos", "code", "standard").forEach(prefix -> prefixes.put(prefix, Namespaces.prefixes().get(prefix)));
        head().forEach(line -> out.print("#" + line + "\n"));
        out.print(String.join("\t", COLUMNS) + "\n");
        rows.forEach(row -> out.print(row + "\n"));
    }

    private List<String> head() {
        List<String> lines = new ArrayList<>(List.of("curie_map:"));
        prefixes.forEach((prefix, namespace) -> lines.add("  " + prefix + ": " + namespace));
        lines.addAll(List.of("mapping_set_id: " + Namespaces.BASE + "crosswalk/" + plain(report.from().id()) + "--" + plain(report.to().id()),
                "mapping_set_title: " + "\"" + report.from().id() + " to " + report.to().id() + "\"",
                "license: " + licence(Stream.concat(report.stated().stream(), report.inferred().stream()).flatMap(pair -> pair.steps().stream())),
                "subject_source: standard:" + Namespaces.localName(report.from().standard().getURI()),
                "comment: \"Gathered from several mapping sets; each row names the rows it comes from and their licence.\"",
                "extension_definitions:"));
        EXTENSIONS.forEach((slot, property) -> lines.addAll(List.of("- slot_name: " + slot, "  property: " + property, "  type_hint: " + (slot.equals("mapping_path") ? "xsd:string" : "linkml:Uriorcurie"))));
        return lines;
    }

    private static String plain(String id) {
        return id.replace(':', '-');
    }

    private String row(List<Pair> sources) {
        Pair pair = sources.stream().max(Comparator.comparing((Pair one) -> one.origin().isStated()).thenComparing(one -> one.relation().definite().isPresent()).thenComparingDouble(Pair::confidence)).orElseThrow();
        Optional<Row> row = pair.row();
        Node justification = switch (pair.origin()) {
            case ASSERTED -> row.orElseThrow().justification();
            case INVERTED -> Sssom.INVERSION;
            case COMPOSED, ROLLED_UP -> Sssom.CHAINING;
        };
        List<String> cells = List.of(curie(pair.subject()), curie(pair.predicate(table)), curie(pair.object()), curie(justification), row.map(one -> cell(String.join("|", one.authors()))).orElse(""), licence(pair.steps().stream()), curie(pair.target()),
                BigDecimal.valueOf(CrosswalkJson.rounded(pair.confidence())).toPlainString(),
                iris(sources.stream().filter(other -> other != pair).flatMap(other -> other.row().stream()).map(Row::iri)),
                cell(row.map(Row::comment).orElse("")),
                pair.relation().definite().map(relation -> curie(relation.code())).orElse(""),
                row.map(one -> one.rationales().stream().map(this::curie).collect(Collectors.joining("|"))).orElse(""),
                pair.origin().isStated() || pair.relation().definite().isPresent() ? "" : pair.relation().possible().stream().map(relation -> curie(relation.code())).collect(Collectors.joining("|")),
                iris(pair.steps().stream().flatMap(step -> step.row().stream()).map(Row::iri)),
                pair.origin().isStated() ? "" : cell(PairWords.path(pair)));
        return String.join("\t", cells);
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

    private static String iris(Stream<Node> nodes) {
        return nodes.map(Node::getURI).distinct().collect(Collectors.joining("|"));
    }

    /** A cell in one line without tabs, in quotes where it holds one (RFC 4180). */
    private static String cell(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.contains("\"") ? '"' + line.replace("\"", "\"\"") + '"' : line;
    }
}
