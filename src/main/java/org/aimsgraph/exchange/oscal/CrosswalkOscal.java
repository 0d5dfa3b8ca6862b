package org.aimsgraph.exchange.oscal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aimsgraph.crosswalk.Crosswalk;
import org.aimsgraph.crosswalk.CrosswalkReport;
import org.aimsgraph.crosswalk.Pair;
import org.aimsgraph.crosswalk.Row;
import org.aimsgraph.crosswalk.Scope;
import org.aimsgraph.exchange.PairWords;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.graph.Sssom;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;

/**
 * A crosswalk as an OSCAL 1.2 mapping collection. Each pair has one map for each source that states it, and one where it only follows.
 * What no relation of OSCAL fits has one of ours: {@code related} where a source names none, {@code open} where several are possible.
 */
public final class CrosswalkOscal {
    /** Which justification of SSSOM means which method of OSCAL; what is not a machine's is a person's. */
    private static final Set<String> MACHINE = Set.of("LLMBasedMatching", "LexicalMatching", "SemanticSimilarityThresholdMatching", "UnspecifiedMatching", "MappingChaining", "MappingInversion");

    private final CrosswalkReport report;
    private final Crosswalk crosswalk;
    private final Graph graph;

    private CrosswalkOscal(CrosswalkReport report, Crosswalk crosswalk) {
        this.report = report;
        this.crosswalk = crosswalk;
        this.graph = crosswalk.standards().graph();
    }

    /** Writes it in JSON and leaves the stream open; the same crosswalk gives the same bytes. */
    public static void write(CrosswalkReport report, Crosswalk crosswalk, OutputStream out) throws IOException {
        OscalSyntax.JSON.write(OscalModel.MAPPING_COLLECTION, new CrosswalkOscal(report, crosswalk).document(), out);
    }

    private Stream<Pair> pairs() {
        return Stream.concat(report.stated().stream(), report.inferred().stream());
    }

    private ObjectNode document() {
        Node collection = NodeFactory.createURI(Namespaces.BASE + "crosswalk/" + plain(report.from()) + "--" + plain(report.to()));
        LocalDate day = LocalDate.parse(Graphs.text(graph, NodeFactory.createURI(Namespaces.AIMS), DCTerms.modified.asNode()).orElseThrow());
        OscalDocument document = new OscalDocument(OscalModel.MAPPING_COLLECTION, collection, report.from().id() + " to " + report.to().id(), day.toString(), day);
        document.canonical(collection);
        licences().forEach(licence -> document.metadata().withArray("links").addObject().put("href", licence).put("rel", "license"));
        Set<Boolean> byMachine = pairs().map(pair -> MACHINE.contains(Namespaces.localName(justification(pair).getURI()))).collect(Collectors.toSet());
        ObjectNode provenance = document.body().putObject("provenance").put("method", byMachine.size() > 1 ? "hybrid" : byMachine.contains(true) ? "automation" : "human");
        provenance.put("matching-rationale", "semantic").put("status", report.inferred().isEmpty() ? "complete" : "draft");
        provenance.put("mapping-description", Markup.of("Gathered from several mapping sets. Each map names the row that it comes from, its author and its licence; a map that is not asserted follows from the rows that it names."));
        ObjectNode mapping = OscalDocument.identified(collection.getURI() + "#mapping");
        document.body().putArray("mappings").add(mapping);
        mapping.set("source-resource", resource(document, report.from()));
        mapping.set("target-resource", resource(document, report.to()));
        ArrayNode maps = OscalDocument.array();
        pairs().filter(pair -> !pair.isGap()).forEach(pair -> maps.add(map(pair)));
        mapping.set("maps", maps);
        gaps(mapping, collection);
        return document.document();
    }

    private static String plain(Scope scope) {
        return scope.id().replace(':', '-');
    }

    private ObjectNode resource(OscalDocument document, Scope scope) {
        return OscalDocument.object().put("type", "catalog").put("href", document.file(OscalNames.catalogueFile(scope.standard()), "Catalogue of " + Graphs.label(graph, scope.standard()), scope.standard()));
    }

    private List<String> licences() {
        return pairs().flatMap(pair -> pair.steps().stream()).flatMap(step -> step.row().stream()).flatMap(row -> crosswalk.mappings().licence(row.set()).stream()).map(Node::getURI).distinct().sorted().toList();
    }

    private static Node justification(Pair pair) {
        return switch (pair.origin()) {
            case ASSERTED -> pair.row().orElseThrow().justification();
            case INVERTED -> Sssom.INVERSION;
            case COMPOSED, ROLLED_UP -> Sssom.CHAINING;
        };
    }

    private ObjectNode map(Pair pair) {
        String source = pair.row().map(row -> row.iri().getURI()).orElse("");
        ObjectNode map = OscalDocument.identified(String.join("|", pair.subject().getURI(), pair.object().getURI(), pair.origin().name(), source));
        if (pair.relation().definite().isEmpty()) {
            map.put("ns", OscalNames.NAMESPACE).put("relationship", pair.origin().isStated() ? "related" : "open");
        } else {
            map.put("relationship", SetRelations.token(pair.relation().definite().get()));
        }
        List<String> rationales = pair.row().map(Row::rationales).orElse(List.of()).stream().map(code -> OscalDocument.code(code, "set-relation-rationale")).toList();
        rationales.stream().findFirst().ifPresent(rationale -> map.put("matching-rationale", rationale));
        map.putArray("sources").add(item(pair.subject()));
        map.putArray("targets").add(item(pair.object()));
        if (pair.confidence() > 0) {
            map.putObject("confidence-score").put("percentage", BigDecimal.valueOf(pair.confidence()).setScale(4, RoundingMode.HALF_UP).stripTrailingZeros());
        }
        ArrayNode props = details(pair);
        rationales.stream().skip(1).forEach(rationale -> props.add(CarriedProperties.property("rationale", rationale)));
        if (pair.isCandidate()) {
            pair.relation().possible().forEach(relation -> props.add(CarriedProperties.property("possible-relation", SetRelations.token(relation))));
        }
        map.set("props", props);
        String remarks = pair.origin().isStated() ? pair.row().orElseThrow().comment() : PairWords.path(pair);
        if (!remarks.isBlank()) {
            map.put("remarks", Markup.of(remarks));
        }
        return map;
    }

    private ObjectNode item(Node node) {
        return OscalDocument.object().put("type", crosswalk.standards().isRequirement(node) ? "statement" : "control").put("id-ref", OscalNames.token(node));
    }

    private ArrayNode details(Pair pair) {
        ArrayNode props = OscalDocument.array();
        props.add(CarriedProperties.property("origin", pair.origin().name().toLowerCase(Locale.ROOT).replace('_', '-')));
        props.add(CarriedProperties.property("predicate", pair.predicate(crosswalk.table()).getURI()));
        props.add(CarriedProperties.property("justification", justification(pair).getURI()));
        pair.row().map(Row::authors).orElse(List.of()).forEach(author -> props.add(CarriedProperties.property("author", author.strip())));
        List<Row> rows = pair.steps().stream().flatMap(step -> step.row().stream()).distinct().toList();
        rows.forEach(row -> props.add(CarriedProperties.property("row", row.iri().getURI())));
        rows.stream().flatMap(row -> crosswalk.mappings().licence(row.set()).stream()).map(Node::getURI).distinct().forEach(licence -> props.add(CarriedProperties.property("licence", licence)));
        return props;
    }

    /** What the target has nothing for, with who says so and why in properties, a group for each row. */
    private void gaps(ObjectNode mapping, Node collection) {
        List<Pair> gaps = pairs().filter(Pair::isGap).toList();
        if (gaps.isEmpty()) {
            return;
        }
        ObjectNode summary = OscalDocument.identified(collection.getURI() + "#gaps");
        ArrayNode ids = summary.putArray("unmapped-controls").addObject().putArray("with-ids");
        ArrayNode props = mapping.putArray("props");
        gaps.stream().map(pair -> OscalNames.token(pair.subject())).distinct().forEach(ids::add);
        for (int each = 0; each < gaps.size(); each++) {
            Pair gap = gaps.get(each);
            String group = "gap-" + (each + 1);
            ArrayNode own = details(gap);
            own.add(CarriedProperties.property("gap", OscalNames.token(gap.subject())));
            gap.row().flatMap(Row::stated).ifPresent(relation -> own.add(CarriedProperties.property("relation", SetRelations.token(relation))));
            gap.row().map(Row::rationales).orElse(List.of()).forEach(code -> own.add(CarriedProperties.property("rationale", OscalDocument.code(code, "set-relation-rationale"))));
            if (gap.confidence() > 0) {
                own.add(CarriedProperties.property("confidence", BigDecimal.valueOf(gap.confidence()).setScale(4, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString()));
            }
            gap.row().map(Row::comment).filter(comment -> !comment.isBlank()).ifPresent(comment -> own.add(CarriedProperties.property("comment", comment.replaceAll("\\s+", " ").strip())));
            own.forEach(prop -> props.add(((ObjectNode) prop).put("group", group)));
        }
        mapping.set("source-gap-summary", summary);
    }
}
