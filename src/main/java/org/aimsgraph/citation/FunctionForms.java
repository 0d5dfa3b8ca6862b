package org.aimsgraph.citation;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aimsgraph.citation.Citation.Form;

/** Finds categories and subcategories of the NIST AI RMF: {@code GOVERN 1.1}, {@code MAP-1.1 to 1.6}, {@code MS-2.3}. */
final class FunctionForms {
    private static final Map<String, String> SHORT = Map.of("GV", "GOVERN", "MP", "MAP", "MS", "MEASURE", "MG", "MANAGE");
    private static final String END = "(?:-\\d{3})?(?![\\d]|\\.\\d)";
    private static final Pattern CAPITALS = Pattern.compile("(?<![\\p{L}\\d-])(GOVERN|MAP|MEASURE|MANAGE)[ -]?(\\d{1,2}(?:\\.\\d{1,2})?)" + END);
    private static final Pattern ANY = Pattern.compile("(?<![\\p{L}\\d-])(GOVERN|MAP|MEASURE|MANAGE|Govern|Map|Measure|Manage|GV|MP|MS|MG)[ -]?(\\d{1,2}\\.\\d{1,2})" + END);
    private static final Pattern NEXT = Pattern.compile(Numbers.BETWEEN + "(\\d{1,2}\\.\\d{1,2})" + END);

    private FunctionForms() {}

    /** {@code named}: whether the document names the framework; without that only capitals with two numbers count. */
    static void find(Found found, boolean named) {
        Matcher capitals = CAPITALS.matcher(found.text());
        while (capitals.find()) {
            if (named || capitals.group(2).contains(".")) {
                add(capitals, found);
            }
        }
        Matcher any = ANY.matcher(found.text());
        while (named && any.find()) {
            add(any, found);
        }
    }

    private static void add(Matcher first, Found found) {
        String written = first.group(1).toUpperCase(Locale.ROOT);
        String function = SHORT.getOrDefault(written, written);
        found.add(first.start(), first.end(2), Form.FUNCTION, function + "-" + first.group(2));
        Matcher next = NEXT.matcher(found.text());
        int end = first.end();
        while (next.region(end, found.text().length()).lookingAt()) {
            found.add(next.start(1), next.end(1), Form.FUNCTION, function + "-" + next.group(1));
            end = next.end();
        }
    }
}
