package org.aimsgraph.exchange;

import java.util.Optional;
import org.aimsgraph.check.Finding;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.graph.Organisation;
import org.apache.jena.graph.Node;

/** Short names of an organisation's records for people: its own IRIs without the beginning that they share. */
public final class RecordNames {
    private static final int LONGEST_VALUE = 160;

    private final Optional<String> namespace;

    public RecordNames(Organisation organisation) {
        this(organisation.node());
    }

    /** @param record one whose name begins as all others do */
    RecordNames(Node record) {
        this.namespace = Namespaces.beginning(record);
    }

    /** The beginning of the organisation's own IRIs, which short names leave out. */
    public Optional<String> namespace() {
        return namespace;
    }

    /** The short name of a record, or a literal in quotes. */
    public String name(Node node) {
        if (node.isURI()) {
            String iri = node.getURI();
            return namespace.filter(beginning -> iri.startsWith(beginning) && iri.length() > beginning.length())
                    .map(beginning -> iri.substring(beginning.length())).orElseGet(() -> Namespaces.shorten(iri));
        }
        return node.isBlank() ? "_:" + node.getBlankNodeLabel() : "“" + shortened(node.getLiteralLexicalForm()) + "”";
    }

    /** The value at fault, unless it is the record itself. */
    public Optional<String> value(Finding finding) {
        return finding.value().filter(value -> !value.equals(finding.focus())).map(this::name);
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_VALUE ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST_VALUE)) + "…";
    }
}
