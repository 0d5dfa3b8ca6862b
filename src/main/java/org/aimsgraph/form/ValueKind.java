package org.aimsgraph.form;

import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;

/** What a field is filled in with. */
public enum ValueKind {
    TEXT, DATE, DATE_TIME, DURATION, WHOLE_NUMBER, NUMBER, YES_NO,
    /** One of the codes of a scheme. */
    CODE,
    /** Another record of the organisation. */
    RECORD,
    /** A clause, control or other provision of a standard. */
    PROVISION,
    /** A term of the vocabulary, such as a kind of record. */
    TERM,
    /** A record, a provision, an address on the web, or else words. */
    ANYTHING;

    private static final Map<String, ValueKind> OF_DATATYPE = Map.of(
            XSDDatatype.XSDdate.getURI(), DATE, XSDDatatype.XSDdateTime.getURI(), DATE_TIME, XSDDatatype.XSDduration.getURI(), DURATION,
            XSDDatatype.XSDinteger.getURI(), WHOLE_NUMBER, XSDDatatype.XSDdecimal.getURI(), NUMBER, XSDDatatype.XSDboolean.getURI(), YES_NO,
            XSDDatatype.XSDstring.getURI(), TEXT, RDFS.Literal.getURI(), TEXT);

    /** The kind for a datatype; a text where it is none that forms know. */
    static ValueKind ofDatatype(Node datatype) {
        return OF_DATATYPE.getOrDefault(datatype.getURI(), TEXT);
    }

    static boolean isDatatype(Node range) {
        return range.isURI() && OF_DATATYPE.containsKey(range.getURI());
    }

    /** Whether it is written as a literal. */
    public boolean isLiteral() {
        return ordinal() <= YES_NO.ordinal();
    }
}
