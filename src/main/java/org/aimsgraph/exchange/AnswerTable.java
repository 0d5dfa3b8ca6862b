package org.aimsgraph.exchange;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.query.Answer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;

/** The rows of an answer as a table for a terminal: columns as wide as their texts, long texts over several lines. */
public final class AnswerTable {
    private static final int WIDTH = 120;
    private static final int NARROWEST = 12;
    private static final String GAP = "  ";

    private final PrintWriter out;
    private final TextStyle style;
    private final RecordNames names;

    private AnswerTable(PrintWriter out, TextStyle style, Optional<Node> organisation) {
        this.out = out;
        this.style = style;
        this.names = organisation.map(RecordNames::new).orElse(null);
    }

    /** @param organisation whose records get short names, if the question was asked of one */
    public static void write(Answer answer, Optional<Node> organisation, PrintWriter out, TextStyle style) {
        new AnswerTable(out, style, organisation).write(answer);
        out.flush();
    }

    private void write(Answer answer) {
        if (answer instanceof Answer.Rows rows) {
            write(rows);
        } else if (answer instanceof Answer.YesOrNo yesOrNo) {
            out.println(yesOrNo.yes() ? "Yes." : "No.");
        } else if (answer instanceof Answer.Triples triples) {
            out.println(ReportWords.counted(triples.graph().size(), "triple", "triples") + (triples.cut() ? ", cut there" : "") + "; see them with: --format turtle");
        }
    }

    private void write(Answer.Rows rows) {
        List<String> columns = rows.columns();
        List<List<String>> texts = new ArrayList<>();
        rows.rows().reset();
        rows.rows().forEachRemaining(row -> texts.add(cells(row, rows)));
        if (texts.isEmpty()) {
            out.println("No rows.");
            return;
        }
        List<Integer> widths = widths(columns, texts);
        line(columns, widths, true);
        line(widths.stream().map("─"::repeat).toList(), widths, false);
        texts.forEach(row -> line(row, widths, false));
        out.println();
        out.println(ReportWords.counted(texts.size(), "row", "rows") + (rows.cut() ? ", cut there; allow more with --limit." : "."));
    }

    private List<String> cells(Binding row, Answer.Rows rows) {
        return rows.rows().getResultVars().stream().map(variable -> row.contains(variable) ? text(row.get(variable)) : "").toList();
    }

    private String text(Node node) {
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm().replaceAll("[\\s\\p{Cntrl}]+", " ");
        }
        return names != null ? names.name(node) : node.isURI() ? Namespaces.shorten(node.getURI()) : "_:" + node.getBlankNodeLabel();
    }

    /** As wide as the texts; where that is too wide together, the widest columns give way. */
    private static List<Integer> widths(List<String> columns, List<List<String>> texts) {
        int[] widths = IntStream.range(0, columns.size())
                .map(i -> Math.max(columns.get(i).length(), texts.stream().mapToInt(row -> row.get(i).length()).max().orElse(0))).toArray();
        while (IntStream.of(widths).sum() + GAP.length() * (widths.length - 1) > WIDTH) {
            int widest = IntStream.range(0, widths.length).reduce((one, other) -> widths[other] > widths[one] ? other : one).orElseThrow();
            if (widths[widest] <= NARROWEST) {
                break;
            }
            widths[widest]--;
        }
        return IntStream.of(widths).boxed().toList();
    }

    private void line(List<String> cells, List<Integer> widths, boolean bold) {
        List<List<String>> parts = IntStream.range(0, cells.size()).mapToObj(i -> broken(cells.get(i), widths.get(i))).toList();
        int height = parts.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < height; i++) {
            int at = i;
            String text = IntStream.range(0, parts.size())
                    .mapToObj(column -> padded(at < parts.get(column).size() ? parts.get(column).get(at) : "", widths.get(column)))
                    .collect(Collectors.joining(GAP)).stripTrailing();
            out.println(bold ? style.bold(text) : text);
        }
    }

    private static List<String> broken(String text, int width) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (rest.length() > width) {
            int space = rest.lastIndexOf(' ', width);
            int end = space > width / 2 ? space : width;
            lines.add(rest.substring(0, end));
            rest = rest.substring(end).stripLeading();
        }
        lines.add(rest);
        return lines;
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
