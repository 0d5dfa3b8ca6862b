package org.aimsgraph.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aimsgraph.browse.Slice;
import org.aimsgraph.exchange.AnswerWriter;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.query.Answer;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * An answer as pages show it: rows as a table with a chart where they can be drawn, yes or no as a sentence, a graph as a
 * picture and as Turtle.
 *
 * @param kind    which of them it is
 * @param columns the names of the columns
 * @param rows    the rows on this page
 * @param total   how many rows or triples there are
 * @param cut     whether there are more, which the limit left out
 * @param chart   what to draw above the table, in JSON; empty where nothing can be drawn
 * @param picture the nodes and links of a graph, in JSON; empty where it is too large to be drawn
 * @param turtle  the text of a graph; empty for others
 */
public record AnswerView(Kind kind, List<String> columns, Slice<List<Link>> rows, int total, boolean cut, String chart, String picture, String turtle) {
    /** What an answer is. */
    public enum Kind { ROWS, YES, NO, GRAPH }

    private static final int MOST_ON_A_PAGE = 100;

    /** @param page which page of the rows, from 1 */
    static AnswerView of(Answer answer, Names names, int page) {
        if (answer instanceof Answer.Rows rows) {
            return rows(rows, names, page);
        }
        if (answer instanceof Answer.Triples triples) {
            return new AnswerView(Kind.GRAPH, List.of(), Slice.of(List.of(), 0, MOST_ON_A_PAGE), triples.graph().size(), triples.cut(), "", GraphPicture.of(triples.graph(), names), turtle(answer));
        }
        return new AnswerView(answer instanceof Answer.YesOrNo said && said.yes() ? Kind.YES : Kind.NO, List.of(), Slice.of(List.of(), 0, MOST_ON_A_PAGE), 1, false, "", "", "");
    }

    private static AnswerView rows(Answer.Rows answer, Names names, int page) {
        List<Binding> all = new ArrayList<>();
        answer.rows().reset();
        answer.rows().forEachRemaining(all::add);
        int last = Math.max(0, all.size() - 1) / MOST_ON_A_PAGE;
        Slice<List<Link>> shown = Slice.of(all, Math.min(Math.max(1, page) - 1, last) * MOST_ON_A_PAGE, MOST_ON_A_PAGE).map(row -> answer.columns().stream().map(column -> cell(row.get(Var.alloc(column)), names)).toList());
        return new AnswerView(Kind.ROWS, answer.columns(), shown, all.size(), answer.cut(), Chart.of(answer.columns(), all, names), "", "");
    }

    private static Link cell(Node node, Names names) {
        if (node == null) {
            return Link.text("");
        }
        if (node.isLiteral()) {
            return Link.text(node.getLiteralLexicalForm());
        }
        return node.isURI() ? new Link(shortName(node), names.href(node), "") : Link.text(NodeFmtLib.displayStr(node));
    }

    /** The short name of a thing, else the last part of its IRI. */
    static String shortName(Node node) {
        String shortened = Namespaces.shorten(node.getURI());
        String name = shortened.contains("://") ? Namespaces.localName(shortened) : shortened;
        return name.isEmpty() ? shortened : name;
    }

    private static String turtle(Answer answer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        AnswerWriter.writeTurtle(answer, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Which page of the rows this is, from 1. */
    public int page() {
        return rows.offset() / rows.limit() + 1;
    }

    /** How many pages the rows have. */
    public int pages() {
        return Math.max(1, (rows.total() + rows.limit() - 1) / rows.limit());
    }

    /** Whether a column holds numbers only, on this page; they stand at the right. */
    public boolean isNumeric(int column) {
        List<String> texts = rows.items().stream().map(row -> row.get(column)).map(link -> link.href().isPresent() ? "-" : link.text()).filter(text -> !text.isEmpty()).toList();
        return !texts.isEmpty() && texts.stream().allMatch(text -> text.matches("[+-]?\\d+([.]\\d+)?"));
    }

    /** The forms in which other programs can have it, as endpoints call them. */
    public List<String> forms() {
        return switch (kind) {
            case ROWS -> List.of("csv", "tsv", "json", "xml");
            case GRAPH -> List.of("turtle", "json-ld");
            default -> List.of("json", "xml");
        };
    }

    /** Where the answer says yes or no. */
    public Optional<Boolean> said() {
        return kind == Kind.YES || kind == Kind.NO ? Optional.of(kind == Kind.YES) : Optional.empty();
    }
}
