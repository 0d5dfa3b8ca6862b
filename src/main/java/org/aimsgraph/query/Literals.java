package org.aimsgraph.query;

import static org.aimsgraph.problem.Problem.BAD_ARGUMENT;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.problem.AimsException;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms from the text that a user wrote for them. */
final class Literals {
    private static final Map<String, String> ADVICE = Map.of("date", "Write it as 2026-11-23.", "boolean", "Write true or false.", "duration", "Write it as P12M.",
            "integer", "Write digits only.", "decimal", "Write it as 0.8.");

    private Literals() {}

    /** A literal of the parameter's datatype. Days have no time zone, or comparing them could be undecided. */
    static Node of(Parameter parameter, String text) {
        RDFDatatype datatype = TypeMapper.getInstance().getSafeTypeByName(parameter.type().getURI());
        boolean fits = datatype.isValid(text) && text.equals(text.strip()) && (!datatype.equals(XSDDatatype.XSDdate) || isDay(text));
        if (!fits && !datatype.equals(XSDDatatype.XSDstring)) {
            String kind = Namespaces.localName(parameter.type().getURI());
            throw new AimsException(BAD_ARGUMENT, "Parameter %s: '%s' is not of type %s. %s", parameter.option(), text, kind, ADVICE.getOrDefault(kind, ""));
        }
        return NodeFactory.createLiteralDT(text, datatype);
    }

    /** The term that a text looks like: an IRI, a prefixed name, a date, a number, true or false, else plain text. */
    static Node byForm(String text) {
        Optional<String> iri = text.startsWith("<") && text.endsWith(">") ? Optional.of(text.substring(1, text.length() - 1))
                : text.matches("(https?://|urn:).+") ? Optional.of(text) : Namespaces.expand(text);
        if (iri.filter(Literals::isIri).isPresent()) {
            return NodeFactory.createURI(iri.get());
        }
        return NodeFactory.createLiteralDT(text, isDay(text) ? XSDDatatype.XSDdate
                : text.matches("[+-]?[0-9]+") ? XSDDatatype.XSDinteger
                : text.matches("[+-]?[0-9]*[.][0-9]+") ? XSDDatatype.XSDdecimal
                : text.matches("true|false") ? XSDDatatype.XSDboolean : XSDDatatype.XSDstring);
    }

    private static boolean isIri(String text) {
        return text.matches("[a-z][a-z0-9+.-]*:[^<>\"{}|^`\\\\\\s]+");
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return text.length() == "2026-11-23".length();
        } catch (DateTimeParseException noDay) {
            return false;
        }
    }
}
