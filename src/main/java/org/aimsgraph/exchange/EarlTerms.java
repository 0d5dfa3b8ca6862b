package org.aimsgraph.exchange;

import java.time.LocalDate;
import org.aimsgraph.check.Mode;
import org.aimsgraph.graph.Namespaces;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms and literals in which verdicts are told as RDF, in the words of the W3C's Evaluation and Report Language (EARL). */
public final class EarlTerms {
    private EarlTerms() {}

    /** The full IRI of a prefixed name such as {@code earl:passed}. */
    public static Node term(String name) {
        return NodeFactory.createURI(Namespaces.expand(name).orElseThrow());
    }

    /** Who decides, as EARL calls it. */
    public static Node mode(Mode mode) {
        return term(switch (mode) {
            case AUTOMATIC -> "earl:automatic";
            case PART -> "earl:semiAuto";
            case MANUAL -> "earl:manual";
            case PENDING -> "earl:undisclosed";
        });
    }

    public static Node english(String text) {
        return NodeFactory.createLiteralLang(text, "en");
    }

    public static Node date(LocalDate date) {
        return NodeFactory.createLiteralDT(date.toString(), XSDDatatype.XSDdate);
    }
}
