package org.aimsgraph.exchange.workbook;

import java.util.List;
import java.util.Optional;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.graph.Spelling;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Names in cells that mean something of a standard or of the vocabulary: {@code A.6.2.4}, {@code iso27001:A.5.1}, {@code aims:Risk}. */
final class Standards {
    private final Graph library;

    Standards(Graph library) {
        this.library = library;
    }

    /** What a name with a prefix, or a full address below ours, means; refused where there is no such thing. */
    Optional<Node> prefixed(String text) throws ValueFault {
        Optional<String> iri = text.startsWith(Namespaces.BASE) ? Optional.of(text) : text.matches("[a-z][\\w-]*:[^\\s/].*") ? Namespaces.expand(text) : Optional.empty();
        if (iri.isEmpty()) {
            return Optional.empty();
        }
        Node node = NodeFactory.createURI(iri.get());
        if (!isKnown(node) && iri.get().startsWith(Namespaces.BASE)) {
            throw new ValueFault("there is no %s.%s", text, hint(iri.get()));
        }
        return Optional.of(node);
    }

    /** A clause, control or requirement of ISO/IEC 42001 by its number alone. */
    Optional<Node> numbered(String text) {
        return Optional.of(NodeFactory.createURI(Namespaces.ISO42001 + text.replaceFirst("^(?i)(clause|annex|control)\\s+", ""))).filter(node -> text.matches("[\\p{Alnum} .-]+") && isKnown(node));
    }

    /** A term of our vocabulary by its local name. */
    Optional<Node> term(String text) {
        return Optional.of(NodeFactory.createURI(Namespaces.AIMS + text)).filter(node -> text.matches("\\w+") && isKnown(node));
    }

    private boolean isKnown(Node node) {
        return library.contains(node, Node.ANY, Node.ANY);
    }

    private String hint(String iri) {
        String namespace = iri.substring(0, iri.length() - Namespaces.localName(iri).length());
        List<String> near = library.stream().map(triple -> triple.getSubject()).filter(Node::isURI).map(Node::getURI).filter(known -> known.startsWith(namespace)).distinct().toList();
        return Spelling.nearest(Namespaces.localName(iri), near, Namespaces::localName).map(known -> " Did you mean " + Namespaces.shorten(known) + "?").orElse("");
    }
}
