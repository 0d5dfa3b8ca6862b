package org.aimsgraph.form;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aimsgraph.graph.Aims;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.KnowledgeBase;
import org.aimsgraph.graph.Namespaces;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** Tells what a property is filled in with, by its range in the vocabulary and by what the checks demand of its values. */
final class ValueRange {
    private static final Node RANK = NodeFactory.createURI(Namespaces.AIMS + "rank");

    private final Graph knowledge;
    private final Set<Node> provisionKinds;
    private final Map<Node, List<Code>> codes = new HashMap<>();

    ValueRange(KnowledgeBase knowledgeBase) {
        this.knowledge = knowledgeBase.knowledge();
        this.provisionKinds = new HashSet<>(Graphs.subclasses(knowledge, Aims.PROVISION));
        provisionKinds.add(Aims.REQUIREMENT);
        provisionKinds.add(Aims.STANDARD);
    }

    ValueKind kind(Binding row, List<Demand> demanded) {
        Node range = row.get("range");
        if (row.contains("scheme")) {
            return ValueKind.CODE;
        }
        if (range != null && ValueKind.isDatatype(range)) {
            return ValueKind.ofDatatype(range);
        }
        if (range == null && knowledge.contains(row.get("property"), RDF.type.asNode(), OWL.DatatypeProperty.asNode())) {
            return demanded.stream().map(demand -> demand.row().get("datatype")).filter(Objects::nonNull).findFirst().map(ValueKind::ofDatatype).orElse(ValueKind.TEXT);
        }
        List<Node> classes = classes(row, demanded);
        if (classes.isEmpty()) {
            return ValueKind.ANYTHING;
        }
        if (provisionKinds.containsAll(classes)) {
            return ValueKind.PROVISION;
        }
        if (classes.stream().anyMatch(provisionKinds::contains)) {
            return ValueKind.ANYTHING;
        }
        return classes.contains(OWL.Class.asNode()) || classes.contains(OWL.ObjectProperty.asNode()) ? ValueKind.TERM : ValueKind.RECORD;
    }

    /** The classes that values must have; those of the checks before that of the vocabulary, which may be wider. */
    List<Node> classes(Binding row, List<Demand> demanded) {
        Set<Node> classes = new TreeSet<>(comparing(Node::getURI));
        demanded.stream().map(demand -> demand.row().get("class")).filter(Objects::nonNull).forEach(classes::add);
        if (classes.isEmpty() && row.contains("range")) {
            classes.add(row.get("range"));
        }
        return new ArrayList<>(classes);
    }

    /** The codes of a scheme, by rank where they have one, else by notation; only those that the checks allow, where they name some. */
    List<Code> codes(Node scheme, List<Demand> demanded) {
        Set<Node> allowed = demanded.stream().map(demand -> demand.row().get("allowed")).filter(Objects::nonNull).collect(Collectors.toSet());
        return codes(scheme).stream().filter(code -> allowed.isEmpty() || allowed.contains(code.iri())).toList();
    }

    private List<Code> codes(Node scheme) {
        return codes.computeIfAbsent(scheme, key -> Graphs.subjects(knowledge, SKOS.inScheme.asNode(), key).stream()
                .sorted(comparing((Node code) -> Graphs.object(knowledge, code, RANK).map(rank -> Integer.parseInt(rank.getLiteralLexicalForm())).orElse(0)).thenComparing(this::notation))
                .map(code -> new Code(code, notation(code), Graphs.text(knowledge, code, SKOS.prefLabel.asNode()).orElse(notation(code)), Graphs.text(knowledge, code, SKOS.definition.asNode()).orElse("")))
                .toList());
    }

    private String notation(Node code) {
        return Graphs.text(knowledge, code, SKOS.notation.asNode()).orElseGet(code::getLocalName);
    }
}
