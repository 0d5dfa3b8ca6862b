package org.aimsgraph.crosswalk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aimsgraph.graph.Aims;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.graph.Sssom;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** The rows of all mapping sets, found by either end. A row that denies a mapping is left out: it says nothing about what relates. */
public final class Mappings {
    private final Map<Node, List<Row>> bySubject = new HashMap<>();
    private final Map<Node, List<Row>> byObject = new HashMap<>();
    private final Map<Node, Node> licences = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();

    /** @param sets each set's graph by its IRI */
    public Mappings(Map<Node, Graph> sets, Standards standards) {
        sets.keySet().stream().sorted(Comparator.comparing(Node::getURI)).forEach(set -> read(set, sets.get(set), standards));
        rows.sort(Comparator.comparing(Row::subject, standards.order()).thenComparing(Row::object, standards.order()).thenComparing(row -> row.iri().getURI()));
        for (Row row : rows) {
            bySubject.computeIfAbsent(row.subject(), key -> new ArrayList<>()).add(row);
            byObject.computeIfAbsent(row.object(), key -> new ArrayList<>()).add(row);
        }
    }

    private void read(Node set, Graph graph, Standards standards) {
        Graphs.object(graph, set, DCTerms.license.asNode()).ifPresent(licence -> licences.put(set, licence));
        for (Node iri : Graphs.subjects(graph, RDF.type.asNode(), Sssom.MAPPING)) {
            if (!graph.contains(iri, Sssom.PREDICATE_MODIFIER, Node.ANY)) {
                Node object = one(graph, iri, Sssom.OBJECT);
                Node target = object.equals(Sssom.NO_TERM_FOUND) ? Graphs.object(graph, iri, Sssom.OBJECT_SOURCE).orElse(object) : standards.standardOf(object);
                rows.add(new Row(iri, set, one(graph, iri, Sssom.SUBJECT), one(graph, iri, Sssom.PREDICATE), object, target,
                        Graphs.object(graph, iri, Aims.SET_RELATION).flatMap(SetRelation::of), Graphs.objects(graph, iri, Aims.SET_RELATION_RATIONALE),
                        one(graph, iri, Sssom.MAPPING_JUSTIFICATION), Graphs.text(graph, iri, Sssom.CONFIDENCE).map(Double::valueOf).orElse(0.0),
                        Graphs.text(graph, iri, RDFS.comment.asNode()).orElse(""), Graphs.objects(graph, iri, Sssom.AUTHOR_LABEL).stream().map(Node::getLiteralLexicalForm).toList()));
            }
        }
    }

    /** The reader of mapping sets refuses rows without it. */
    private static Node one(Graph graph, Node row, Node property) {
        return Graphs.object(graph, row, property).orElseThrow();
    }

    /** All rows, by subject in reading order. */
    public List<Row> rows() {
        return List.copyOf(rows);
    }

    /** The rows with this subject, by object in reading order. */
    public List<Row> from(Node subject) {
        return bySubject.getOrDefault(subject, List.of());
    }

    /** The rows with this object, by subject in reading order. */
    public List<Row> to(Node object) {
        return byObject.getOrDefault(object, List.of());
    }

    /** The licence under which a set may be passed on, where it names one. */
    public Optional<Node> licence(Node set) {
        return Optional.ofNullable(licences.get(set));
    }

    /** The name of a set for people, such as {@code iso42001--iso27001}. */
    public static String name(Node set) {
        return Namespaces.localName(set.getURI());
    }
}
