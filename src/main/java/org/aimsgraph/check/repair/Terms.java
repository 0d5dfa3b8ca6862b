package org.aimsgraph.check.repair;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aimsgraph.graph.Aims;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;
import org.topbraid.shacl.vocabulary.SH;

/** What vocabulary and shapes say of a property: what its values are, whose it is, how often it may occur. */
public final class Terms {
    private final Graph knowledge;
    private final Graph shapes;

    public Terms(Graph knowledge, Graph shapes) {
        this.knowledge = knowledge;
        this.shapes = shapes;
    }

    /** The class of the records that have it. */
    Optional<Node> domain(Node property) {
        return Graphs.object(knowledge, property, RDFS.domain.asNode());
    }

    /** The class of its values, where they are records. */
    Optional<Node> valueClass(Node property) {
        return range(property).filter(range -> !isDatatype(range) && !range.equals(SKOS.Concept.asNode())).or(() -> usual(property, SH.class_.asNode()));
    }

    /** The datatype of its values, where they are literals. */
    Optional<Node> datatype(Node property) {
        return range(property).filter(Terms::isDatatype).or(() -> usual(property, SH.datatype.asNode()));
    }

    /** Its codes, where shapes say from which list they come. */
    List<Node> codes(Node property) {
        List<Node> listed = shapesOf(property).flatMap(shape -> Graphs.objects(shapes, shape, SH.in.asNode()).stream())
                .flatMap(head -> list(shapes, head).stream()).filter(Node::isURI).distinct().toList();
        if (!listed.isEmpty()) {
            return listed;
        }
        return shapesOf(property).flatMap(shape -> schemes(shape).stream()).distinct()
                .flatMap(scheme -> Graphs.subjects(knowledge, SKOS.inScheme.asNode(), scheme).stream()).toList();
    }

    /** Whether its values are codes, wherever they come from. */
    boolean hasCodes(Node property) {
        return range(property).filter(SKOS.Concept.asNode()::equals).isPresent();
    }

    /** All codes, those of lists with a name like the property's first. */
    List<Node> likelyCodes(Node property) {
        Set<String> words = words(property);
        return Graphs.subjects(knowledge, RDF.type.asNode(), SKOS.Concept.asNode()).stream().filter(node -> node.getURI().startsWith(Namespaces.CODE))
                .sorted(Comparator.comparing((Node code) -> Collections.disjoint(words, words(Graphs.object(knowledge, code, SKOS.inScheme.asNode()).orElseThrow())))).toList();
    }

    private static Set<String> words(Node term) {
        return Set.of(World.kebab(Namespaces.localName(term.getURI())).split("-"));
    }

    /** Whether some shape allows a record one value only. */
    boolean isSingle(Graph view, Node record, Node property) {
        return shapesOf(property).filter(shape -> Graphs.text(shapes, shape, SH.maxCount.asNode()).filter("1"::equals).isPresent())
                .flatMap(shape -> owners(shape).stream()).anyMatch(type -> Graphs.instances(view, type).contains(record));
    }

    /** The classes of record that a shape is about. */
    private Set<Node> owners(Node shape) {
        Set<Node> owners = new HashSet<>(Graphs.objects(shapes, shape, SH.targetClass.asNode()));
        shapes.find(Node.ANY, Node.ANY, shape).forEachRemaining(held -> {
            boolean aboutValues = shapes.contains(held.getSubject(), SH.path.asNode(), Node.ANY);
            owners.addAll(aboutValues ? Graphs.objects(shapes, held.getSubject(), SH.class_.asNode()) : owners(held.getSubject()));
        });
        return owners;
    }

    /** Whether a property, class or code only excuses from a duty, so that no proposal makes use of it. */
    boolean excuses(Node term) {
        return term.isURI() && shapes.contains(Node.ANY, Aims.NEVER_PROPOSES, term);
    }

    /** Whether a record keeps the values of a property for itself. */
    boolean keepsForItself(Node property) {
        return shapes.contains(Node.ANY, Aims.NEVER_SHARES, property);
    }

    /** What the vocabulary says of its values. */
    Optional<Node> range(Node property) {
        return Graphs.object(knowledge, property, RDFS.range.asNode());
    }

    private Stream<Node> shapesOf(Node property) {
        return ShapeOrder.subjects(shapes, SH.path.asNode(), property).stream();
    }

    private Set<Node> schemes(Node shape) {
        return Stream.concat(Stream.of(shape), Graphs.objects(shapes, shape, SH.node.asNode()).stream())
                .flatMap(holder -> Graphs.objects(shapes, holder, SH.property.asNode()).stream())
                .filter(inner -> shapes.contains(inner, SH.path.asNode(), SKOS.inScheme.asNode()))
                .flatMap(inner -> Graphs.objects(shapes, inner, SH.hasValue.asNode()).stream()).collect(Collectors.toSet());
    }

    /** What most shapes of a property demand of its values. */
    private Optional<Node> usual(Node property, Node constraint) {
        Map<Node, Long> counts = shapesOf(property).flatMap(shape -> Graphs.objects(shapes, shape, constraint).stream())
                .collect(Collectors.groupingBy(Function.identity(), () -> new TreeMap<>(Comparator.comparing(Node::toString)), Collectors.counting()));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private static boolean isDatatype(Node node) {
        return node.isURI() && node.getURI().startsWith(XSD.getURI());
    }

    /** The members of an RDF list. */
    static List<Node> list(Graph graph, Node head) {
        RDFNode list = ModelFactory.createModelForGraph(graph).asRDFNode(head);
        return list.as(RDFList.class).asJavaList().stream().map(RDFNode::asNode).toList();
    }
}
