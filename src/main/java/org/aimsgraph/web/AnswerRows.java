package org.aimsgraph.web;

import java.util.ArrayList;
import java.util.List;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.query.Answer;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.engine.binding.Binding;

/** The rows of an answer as cells of a table, things by their short names and leading to their pages. */
final class AnswerRows {
    private AnswerRows() {}

    static List<List<Link>> of(Answer.Rows answer, Names names) {
        List<List<Link>> rows = new ArrayList<>();
        answer.rows().reset();
        answer.rows().forEachRemaining(row -> rows.add(answer.rows().getResultVars().stream().map(variable -> row.contains(variable) ? cell(row, variable.getVarName(), names) : Link.text("")).toList()));
        return rows;
    }

    private static Link cell(Binding row, String column, Names names) {
        Node node = row.get(column);
        if (node.isLiteral()) {
            return Link.text(node.getLiteralLexicalForm());
        }
        return node.isURI() ? new Link(shortName(node), names.href(node), "") : Link.text(NodeFmtLib.displayStr(node));
    }

    private static String shortName(Node node) {
        String shortened = Namespaces.shorten(node.getURI());
        return shortened.contains("://") ? Namespaces.localName(shortened) : shortened;
    }
}
