package org.aimsgraph.graph;

import static org.aimsgraph.problem.Problem.UNKNOWN_TERM;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.aimsgraph.problem.AimsException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** The terms, codes and provisions that are defined here; finds the one that a misspelt name was meant to be. */
final class KnownTerms {
    private static final int MOST_FAULTS = 10;
    /** Namespaces in which every name is known here: the vocabulary, the codes, and the standards whose catalogue is complete. */
    private static final List<String> CLOSED = List.of(Namespaces.AIMS, Namespaces.CODE, Namespaces.ISO42001, Namespaces.ISO17021);

    private final Set<String> known = new HashSet<>();

    KnownTerms(Graph knowledge) {
        knowledge.find().forEachRemaining(triple -> {
            if (ours(triple.getSubject())) {
                known.add(triple.getSubject().getURI());
            }
        });
    }

    /** Refuses a graph that uses a term, code or provision which does not exist. */
    void require(Graph data, String name) {
        Set<String> unknown = new TreeSet<>();
        data.find().forEachRemaining(triple -> nodes(triple).stream().filter(KnownTerms::ours).map(Node::getURI).filter(iri -> !known.contains(iri)).forEach(unknown::add));
        if (!unknown.isEmpty()) {
            List<String> sentences = new ArrayList<>(unknown.stream().limit(MOST_FAULTS).map(iri -> sentence(iri, name)).toList());
            if (unknown.size() > MOST_FAULTS) {
                sentences.add("… and " + (unknown.size() - MOST_FAULTS) + " more.");
            }
            throw new AimsException(UNKNOWN_TERM, "%s", String.join("\n", sentences));
        }
    }

    private String sentence(String iri, String name) {
        String hint = nearest(iri).map(term -> " Did you mean " + Namespaces.shorten(term) + "?").orElse(" See the vocabulary in ontology/.");
        return name + ": there is no " + Namespaces.shorten(iri) + "." + hint;
    }

    /** The known term with the fewest changed letters, if it is near enough to be meant. */
    Optional<String> nearest(String iri) {
        String namespace = iri.substring(0, iri.length() - Namespaces.localName(iri).length());
        return Spelling.nearest(Namespaces.localName(iri), known.stream().filter(term -> term.startsWith(namespace)).toList(), Namespaces::localName);
    }

    private static List<Node> nodes(Triple triple) {
        return List.of(triple.getSubject(), triple.getPredicate(), triple.getObject());
    }

    private static boolean ours(Node node) {
        return node.isURI() && CLOSED.stream().anyMatch(node.getURI()::startsWith);
    }
}
