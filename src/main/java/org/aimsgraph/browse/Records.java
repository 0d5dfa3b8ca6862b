package org.aimsgraph.browse;

import static org.aimsgraph.problem.Problem.UNKNOWN_ID;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.problem.AimsException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** One organisation's records: found by class, code and words, and each with what it is linked to. */
public final class Records {
    private static final int MOST_LINKED = 500;
    private static final Comparator<RecordEntry> ORDER = Comparator.comparing((RecordEntry entry) -> entry.name().label()).thenComparing(entry -> entry.name().iri());

    private final Graph records;
    private final Graph together;
    private final Names names;

    /**
     * @param records  what the organisation states
     * @param together the records with the vocabulary and codes that they use
     */
    public Records(Graph records, Graph together) {
        this.records = records;
        this.together = together;
        this.names = new Names(together);
    }

    /** The records of a class or one below it that name every code and hold every word; each condition may be left out. */
    public RecordSearch find(Optional<String> type, List<String> codes, Optional<String> query) {
        Set<Node> classes = type.map(this::classes).orElse(Set.of());
        List<Node> named = codes.stream().map(Names::node).toList();
        Optional<WantedWords> words = query.map(WantedWords::of);
        List<Node> found = records.find(Node.ANY, RDF.type.asNode(), Node.ANY).mapWith(Triple::getSubject).toList().stream().distinct()
                .filter(node -> type.isEmpty() || types(node).stream().anyMatch(classes::contains))
                .filter(node -> named.stream().allMatch(code -> records.contains(node, Node.ANY, code)))
                .filter(node -> words.map(wanted -> wanted.in(text(node))).orElse(true)).toList();
        return new RecordSearch(found.stream().map(this::entry).sorted(ORDER).toList(),
                facets(found.stream().flatMap(node -> types(node).stream())),
                facets(found.stream().flatMap(node -> records.find(node, Node.ANY, Node.ANY).mapWith(Triple::getObject).toList().stream().filter(Records::isCode).distinct())));
    }

    private Set<Node> classes(String type) {
        Node node = Names.node(type);
        if (!together.contains(node, Node.ANY, Node.ANY) && !records.contains(Node.ANY, RDF.type.asNode(), node)) {
            throw new AimsException(UNKNOWN_ID, "There is no class '%s'. Write it as aims:Risk; the list without a class counts those in use.", type);
        }
        return Graphs.subclasses(together, node);
    }

    private List<Node> types(Node node) {
        return Graphs.objects(records, node, RDF.type.asNode());
    }

    private static boolean isCode(Node node) {
        return node.isURI() && node.getURI().startsWith(Namespaces.CODE);
    }

    private String text(Node node) {
        return names.of(node).iri() + "\n" + records.find(node, Node.ANY, Node.ANY).mapWith(Triple::getObject).toList().stream().filter(Node::isLiteral).map(Node::getLiteralLexicalForm).collect(Collectors.joining("\n"));
    }

    private List<RecordSearch.Facet> facets(Stream<Node> values) {
        Map<Node, Integer> counts = new HashMap<>();
        values.forEach(value -> counts.merge(value, 1, Integer::sum));
        return counts.entrySet().stream().map(entry -> new RecordSearch.Facet(names.of(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparing(RecordSearch.Facet::count).reversed().thenComparing(facet -> facet.value().iri())).toList();
    }

    private RecordEntry entry(Node node) {
        return new RecordEntry(names.of(node), types(node).stream().map(names::of).toList());
    }

    /** What is known of a record by its full IRI, its short name or, for one without a name, {@code _:} and its label. */
    public RecordDetail record(String name) {
        Node node = Names.node(name);
        List<Triple> linked = records.find(Node.ANY, Node.ANY, node).toList();
        if (linked.isEmpty() && !records.contains(node, Node.ANY, Node.ANY)) {
            throw new AimsException(UNKNOWN_ID, "The records say nothing of <%s>.", name);
        }
        List<Triple> first = linked.stream().sorted(Comparator.comparing(Triple::toString)).limit(MOST_LINKED).toList();
        return new RecordDetail(entry(node), statements(records.find(node, Node.ANY, Node.ANY).toList(), Triple::getObject), statements(first, Triple::getSubject), linked.size());
    }

    private List<RecordDetail.Statement> statements(List<Triple> triples, Function<Triple, Node> end) {
        Map<String, List<Triple>> byProperty = triples.stream().collect(Collectors.groupingBy(triple -> triple.getPredicate().getURI(), TreeMap::new, Collectors.toList()));
        List<RecordDetail.Statement> statements = new ArrayList<>();
        byProperty.values().forEach(same -> statements.add(new RecordDetail.Statement(names.of(same.get(0).getPredicate()),
                same.stream().map(end).distinct().sorted(Comparator.comparing(Node::toString)).map(this::value).toList())));
        return statements;
    }

    private RecordDetail.Value value(Node node) {
        if (!node.isLiteral()) {
            return new RecordDetail.Value(Optional.of(names.of(node)), Optional.empty(), Optional.empty(), Optional.empty());
        }
        return new RecordDetail.Value(Optional.empty(), Optional.of(node.getLiteralLexicalForm()), Optional.of(Namespaces.shorten(node.getLiteralDatatypeURI())),
                Optional.of(node.getLiteralLanguage()).filter(language -> !language.isEmpty()));
    }
}
