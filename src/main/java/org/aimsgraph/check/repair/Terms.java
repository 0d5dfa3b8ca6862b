package org.aimsgraph.check.repair;

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
        return range(property).filter(range -> !isDatatype(range)).or(() -> usual(property, SH.class_.asNode())).filter(type -> !type.equals(SKOS.Concept.asNode()));
    }

    /** The datatype of its values, where they are literals. */
    Optional<Node> datatype(Node property) {
        return range(property).filter(Terms::isDatatype).or(() -> usual(property, SH.datatype.asNode()));
    }

    /** Its codes: those that shapes list or whose list they name; where they name none, those of the lists with the likeliest names. */
    List<Node> codes(Node property) {
        List<Node> listed = listedCodes(property);
        return listed.isEmpty() && hasCodes(property) ? likelyCodes(property) : listed;
    }

    /** The codes that shapes list, else those of the lists that they name. */
    public List<Node> listedCodes(Node property) {
        List<Node> listed = shapesOf(property).flatMap(shape -> Graphs.objects(shapes, shape, SH.in.asNode()).stream())
                .flatMap(head -> Shapes.list(shapes, head).stream()).filter(Node::isURI).distinct().toList();
        return !listed.isEmpty() ? listed : shapesOf(property).flatMap(shape -> schemes(shape).stream()).distinct().sorted(Comparator.comparing(Node::getURI))
                .flatMap(scheme -> Graphs.subjects(knowledge, SKOS.inScheme.asNode(), scheme).stream()).toList();
    }

    /** The codes of the lists whose names have most words in common with the name of the property. */
    private List<Node> likelyCodes(Node property) {
        Map<Node, Long> common = allCodes().stream().collect(Collectors.toMap(Function.identity(), code -> wordsInCommon(property, code)));
        long most = common.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return most == 0 ? List.of() : allCodes().stream().filter(code -> common.get(code) == most).toList();
    }

    private long wordsInCommon(Node property, Node code) {
        Set<String> words = words(property);
        return Graphs.objects(knowledge, code, SKOS.inScheme.asNode()).stream().mapToLong(scheme -> words(scheme).stream().filter(words::contains).count()).max().orElse(0);
    }

    /** Whether its values are codes, wherever they come from. */
    boolean hasCodes(Node property) {
        return range(property).filter(SKOS.Concept.asNode()::equals).isPresent();
    }

    List<Node> allCodes() {
        return Graphs.subjects(knowledge, RDF.type.asNode(), SKOS.Concept.asNode()).stream().filter(node -> node.getURI().startsWith(Namespaces.CODE)).toList();
    }

    /** Whether a value can be one of a property: a code of another list cannot. */
    boolean allows(Node property, Node value) {
        List<Node> codes = hasCodes(property) ? codes(property) : List.of();
        return codes.isEmpty() || codes.contains(value);
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
        return Shapes.subjects(shapes, SH.path.asNode(), property).stream();
    }

    /** The lists that a shape names, or from which it demands a code. */
    private Set<Node> schemes(Node shape) {
        Set<Node> schemes = Graphs.objects(shapes, shape, SH.hasValue.asNode()).stream().filter(Node::isURI)
                .flatMap(code -> Graphs.objects(knowledge, code, SKOS.inScheme.asNode()).stream()).collect(Collectors.toSet());
        Stream.concat(Stream.of(shape), Graphs.objects(shapes, shape, SH.node.asNode()).stream())
                .flatMap(holder -> Graphs.objects(shapes, holder, SH.property.asNode()).stream())
                .filter(inner -> shapes.contains(inner, SH.path.asNode(), SKOS.inScheme.asNode()))
                .flatMap(inner -> Graphs.objects(shapes, inner, SH.hasValue.asNode()).stream()).forEach(schemes::add);
        return schemes;
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
}
