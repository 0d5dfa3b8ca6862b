package org.aimsgraph.exchange.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The language of a text: that of its column, unless the text ends in one of its own, as in {@code Charte @fr}; {@code @-} means none. */
final class Tongue {
    private static final Pattern ENDING = Pattern.compile("(?s)(.*\\S)\\s+@(-|[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*)");

    private Tongue() {}

    static boolean isStated(String text) {
        return ENDING.matcher(text).matches();
    }

    /** @param columns the language of the column; empty for none */
    static Node literal(String text, String columns) {
        Matcher ending = ENDING.matcher(text);
        String language = ending.matches() ? ending.group(2) : columns;
        String words = ending.matches() ? ending.group(1) : text;
        return language.isEmpty() || language.equals("-") ? NodeFactory.createLiteralString(words) : NodeFactory.createLiteralLang(words, language);
    }

    /** How a text is written in a column of a language. */
    static String text(Node literal, String columns) {
        String words = literal.getLiteralLexicalForm();
        String language = literal.getLiteralLanguage();
        return language.equals(columns) && !isStated(words) ? words : words + " @" + (language.isEmpty() ? "-" : language);
    }
}
