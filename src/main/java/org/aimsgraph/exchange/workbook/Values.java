package org.aimsgraph.exchange.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aimsgraph.form.Field;
import org.aimsgraph.form.ValueKind;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Reads what stands in a cell as values of a property, in whatever way the spreadsheet stored it. */
final class Values {
    /** What Excel allows in a cell; a text behind this end was cut by the spreadsheet or never in one. */
    private static final int LONGEST = 32_767;

    private final References references;

    Values(References references) {
        this.references = references;
    }

    /**
     * The values of a cell.
     *
     * @param language the language of the column's texts; empty for none
     * @throws ValueFault if one of them does not fit
     */
    List<Node> of(Field field, Cell cell, String language) throws ValueFault {
        if (cell.kind() == Cell.Kind.ERROR) {
            throw new ValueFault("the formula gives %s. Mend it, or write the value.", cell.text());
        }
        if (cell.text().length() > LONGEST) {
            throw new ValueFault("the text has %,d letters; a cell holds %,d. Shorten it, or refer to a document.", cell.text().length(), LONGEST);
        }
        List<Node> values = new ArrayList<>();
        for (String part : field.kind() == ValueKind.TEXT ? TextParts.texts(text(cell)) : TextParts.parts(text(cell))) {
            values.add(value(field, cell.kind(), part, language));
        }
        return values;
    }

    /** A day in a column of texts is what the spreadsheet made of a text; the day is meant. */
    private static String text(Cell cell) {
        return cell.kind() == Cell.Kind.DATE ? cell.text().replaceFirst("T00:00$", "") : cell.text();
    }

    private Node value(Field field, Cell.Kind stored, String part, String language) throws ValueFault {
        String plain = TextParts.unquoted(part);
        return switch (field.kind()) {
            case TEXT -> Tongue.literal(part, language);
            case CODE -> references.code(field, plain);
            case RECORD -> references.record(plain);
            case PROVISION -> references.provision(plain);
            case TERM -> references.term(plain);
            case ANYTHING -> references.anything(field, plain, language);
            case DATE -> day(stored, plain);
            case DATE_TIME -> moment(stored, plain);
            case DURATION -> typed(Words.duration(plain).orElse(plain), XSDDatatype.XSDduration).orElseThrow(() -> new ValueFault("%s is no length of time. Write it as 12 months, 30 days or P12M.", ValueFault.quoted(plain)));
            case YES_NO -> NodeFactory.createLiteralDT(String.valueOf(Words.yesOrNo(plain).orElseThrow(() -> new ValueFault("%s is neither yes nor no. Write yes or no.", ValueFault.quoted(plain)))), XSDDatatype.XSDboolean);
            case WHOLE_NUMBER -> number(plain).filter(number -> number.getDatatypeURI().equals(XSDDatatype.XSDinteger.getURI())).map(Number::node).orElseThrow(() -> new ValueFault("%s is no whole number.", ValueFault.quoted(plain)));
            case NUMBER -> number(plain).map(Number::node).orElseThrow(() -> new ValueFault("%s is no number. Write it as 0.95 or 95 %%.", ValueFault.quoted(plain)));
        };
    }

    private static Node day(Cell.Kind stored, String part) throws ValueFault {
        requireNoNumber(stored, part);
        String text = stored == Cell.Kind.DATE ? part.replaceFirst("T.*", "") : part;
        Optional<Node> exact = typed(text, XSDDatatype.XSDdate);
        return exact.isPresent() ? exact.get() : NodeFactory.createLiteralDT(Days.of(text).toString(), XSDDatatype.XSDdate);
    }

    private static Node moment(Cell.Kind stored, String part) throws ValueFault {
        requireNoNumber(stored, part);
        String text = part.replaceFirst("^(\\d{4}-\\d\\d-\\d\\d) (?=\\d\\d:)", "$1T").replaceFirst("(T\\d\\d:\\d\\d)(?!:)", "$1:00");
        Optional<Node> exact = typed(text, XSDDatatype.XSDdateTime);
        return exact.isPresent() ? exact.get() : NodeFactory.createLiteralDT(Days.of(part) + "T00:00:00", XSDDatatype.XSDdateTime);
    }

    private static void requireNoNumber(Cell.Kind stored, String part) throws ValueFault {
        if (stored == Cell.Kind.NUMBER) {
            throw new ValueFault("%s is a number, not a date. Format the cell as a date, or write 2026-03-10.", part);
        }
    }

    private static Optional<Node> typed(String text, XSDDatatype datatype) {
        return datatype.isValid(text) && !text.startsWith("-") ? Optional.of(NodeFactory.createLiteralDT(text, datatype)) : Optional.empty();
    }

    /** A number as Turtle writes it: without a point it is whole. */
    private record Number(String text) {
        String getDatatypeURI() {
            return (text.contains(".") ? XSDDatatype.XSDdecimal : XSDDatatype.XSDinteger).getURI();
        }

        Node node() {
            return NodeFactory.createLiteralDT(text, text.contains(".") ? XSDDatatype.XSDdecimal : XSDDatatype.XSDinteger);
        }
    }

    private static Optional<Number> number(String part) {
        boolean percent = part.endsWith("%");
        String text = (percent ? part.substring(0, part.length() - 1) : part).replaceAll("[\\s\\u00A0\\u202F'’](?=\\d{3}(\\D|$))", "").strip();
        String decimal = text.matches("[-+]?\\d+,\\d{1,2}") ? text.replace(',', '.') : text;
        if (!decimal.matches("[-+]?\\d{1,40}(\\.\\d{1,40})?")) {
            return Optional.empty();
        }
        return Optional.of(new Number(percent ? new BigDecimal(decimal).movePointLeft(2).toPlainString() : decimal));
    }
}
