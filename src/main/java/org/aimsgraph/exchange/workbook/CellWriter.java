package org.aimsgraph.exchange.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aimsgraph.form.Code;
import org.aimsgraph.form.Field;
import org.aimsgraph.form.ValueKind;
import org.aimsgraph.graph.Namespaces;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;

/**
 * Writes the values of a property into a cell, the way people would. Whatever is written is read again at once: a form that does
 * not give the same value back gives way to a plainer one, and a value without any such form is told.
 */
final class CellWriter {
    private static final int LONGEST = 32_767;
    private static final int MOST_DIGITS = 15;

    private final Values values;
    private final RecordIndex records;
    private final Ids ids;

    CellWriter(Values values, RecordIndex records, Ids ids) {
        this.values = values;
        this.records = records;
        this.ids = ids;
    }

    /**
     * A cell with as many of these values as a cell can hold.
     *
     * @param nodes   the values in a fixed order
     * @param refused where those are put that it cannot hold
     */
    Optional<Cell> cell(int column, Field field, List<Node> nodes, String language, List<Node> refused) {
        List<Cell> cells = new ArrayList<>();
        List<Node> held = new ArrayList<>();
        for (Node node : nodes) {
            Optional<Cell> found = forms(column, field, node, language).filter(form -> reads(field, form, Set.of(node), language)).findFirst();
            found.ifPresentOrElse(form -> {
                cells.add(form);
                held.add(node);
            }, () -> refused.add(node));
        }
        Optional<Cell> together = joined(column, field, cells).filter(cell -> reads(field, cell, new HashSet<>(held), language));
        if (together.isEmpty()) {
            refused.addAll(held);
        }
        return together;
    }

    private static Optional<Cell> joined(int column, Field field, List<Cell> cells) {
        if (cells.size() < 2) {
            return cells.stream().findFirst();
        }
        String separator = field.kind() == ValueKind.TEXT ? "\n" : "; ";
        return Optional.of(Cell.text(column, String.join(separator, cells.stream().map(cell -> cell.kind() == Cell.Kind.DATE ? cell.text().substring(0, 10) : cell.text()).toList())));
    }

    private boolean reads(Field field, Cell cell, Set<Node> wanted, String language) {
        try {
            return cell.text().length() <= LONGEST && new HashSet<>(values.of(field, cell, language)).equals(wanted);
        } catch (ValueFault fault) {
            return false;
        }
    }

    /** The ways to write a value, nicest first. */
    private Stream<Cell> forms(int column, Field field, Node node, String language) {
        if (!node.isLiteral()) {
            return names(field, node).map(name -> name.matches("(?s).*[;\"\\r\\n].*") ? TextParts.quoted(name) : name).map(name -> Cell.text(column, name));
        }
        String lexical = node.getLiteralLexicalForm();
        return switch (field.kind()) {
            case TEXT -> Stream.of(Cell.text(column, TextParts.ofTexts(List.of(Tongue.text(node, language)))));
            case DATE -> Stream.of(new Cell(column, Cell.Kind.DATE, lexical + "T00:00"), Cell.text(column, lexical)).filter(cell -> cell.kind() == Cell.Kind.TEXT || lexical.matches("(19[1-9]|[2-9]\\d)\\d+-\\d\\d-\\d\\d"));
            case YES_NO -> Stream.of(Cell.text(column, lexical.equals("true") ? "yes" : "no"), Cell.text(column, lexical));
            case DURATION -> Stream.of(Cell.text(column, inWords(lexical)), Cell.text(column, lexical));
            case NUMBER, WHOLE_NUMBER -> Stream.of(new Cell(column, Cell.Kind.NUMBER, lexical), Cell.text(column, lexical)).filter(cell -> cell.kind() == Cell.Kind.TEXT || isExact(node));
            case ANYTHING -> words(node, language).map(words -> words.matches("(?s).*[;\"\\r\\n].*") ? TextParts.quoted(words) : words).map(words -> Cell.text(column, words));
            default -> Stream.of(Cell.text(column, lexical));
        };
    }

    private static Stream<String> words(Node node, String language) {
        String tagged = node.getLiteralLexicalForm() + " @" + (node.getLiteralLanguage().isEmpty() ? "-" : node.getLiteralLanguage());
        return Stream.of(Tongue.text(node, language), tagged);
    }

    /** Whether a spreadsheet, which computes with 15 digits and forgets zeros at the end, gives the number back as it was. */
    private static boolean isExact(Node node) {
        if (!node.getLiteral().isWellFormed() || !node.getLiteralLexicalForm().matches("-?\\d+(\\.\\d+)?")) {
            return false;
        }
        BigDecimal number = new BigDecimal(node.getLiteralLexicalForm());
        boolean whole = node.getLiteralDatatype().equals(XSDDatatype.XSDinteger);
        return number.precision() <= MOST_DIGITS && whole == (number.stripTrailingZeros().scale() <= 0) && (whole || number.stripTrailingZeros().scale() == number.scale());
    }

    private static String inWords(String duration) {
        return duration.matches("P\\d+[YMD]") ? duration.substring(1, duration.length() - 1) + switch (duration.charAt(duration.length() - 1)) {
            case 'Y' -> " years";
            case 'M' -> " months";
            default -> " days";
        } : duration;
    }

    private Stream<String> names(Field field, Node node) {
        String id = ids.id(node);
        String full = node.isURI() ? node.getURI() : id;
        Optional<String> code = field.codes().stream().filter(each -> each.iri().equals(node)).map(Code::notation).findFirst();
        Optional<String> number = field.kind() == ValueKind.PROVISION && full.startsWith(Namespaces.ISO42001) ? Optional.of(full.substring(Namespaces.ISO42001.length())) : Optional.empty();
        Optional<String> term = field.kind() == ValueKind.TERM && full.startsWith(Namespaces.AIMS) ? Optional.of(full.substring(Namespaces.AIMS.length())) : Optional.empty();
        return Stream.of(code, number, term, Optional.of(id).filter(records::holds), Optional.of(Namespaces.shorten(full)), Optional.of(full)).flatMap(Optional::stream);
    }
}
