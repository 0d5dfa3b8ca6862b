package org.aimsgraph.exchange;

import java.util.regex.Pattern;

/**
 * Text from records made fit for files that other programs open. Records come from anywhere; a report must neither run
 * what stands in them nor show other than what stands in them.
 */
public final class SafeText {
    /** OWASP, CSV injection: characters with which spreadsheets begin a formula, and their full-width forms. */
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20]");
    /** XML 1.0, production 2: what no XML file may hold, escaped or not. */
    private static final Pattern NOT_IN_XML = Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");
    /** Unicode TR 36: overrides, embeddings and isolates, with which a text can be shown in another order than it is stored. */
    private static final Pattern REORDERING = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private SafeText() {}

    /** Text that any XML file can hold and that is shown in the order in which it is stored. */
    public static String plain(String text) {
        return REORDERING.matcher(NOT_IN_XML.matcher(text).replaceAll("\uFFFD")).replaceAll("");
    }

    /** Text for a cell of a table, which a spreadsheet shows and does not run. */
    public static String cell(String text) {
        String plain = plain(text);
        return FORMULA.matcher(plain).find() ? "'" + plain : plain;
    }
}
