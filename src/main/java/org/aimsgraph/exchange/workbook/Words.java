package org.aimsgraph.exchange.workbook;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aimsgraph.graph.Tables;

/** The words for yes, no and units of time that {@code ontology/workbook-words.tsv} lists in several languages. */
final class Words {
    private static final Map<String, Map<String, String>> WORDS = Tables.read("aims/ontology/workbook-words.tsv").stream()
            .collect(Collectors.groupingBy(row -> row.get(0), Collectors.toMap(row -> row.get(1), row -> row.get(2))));
    private static final Pattern AMOUNT = Pattern.compile("(\\d{1,6})\\s*(\\p{L}+)\\.?");

    private Words() {}

    static Optional<Boolean> yesOrNo(String text) {
        return Optional.ofNullable(WORDS.get("answer").get(text.toLowerCase(Locale.ROOT))).map(Boolean::valueOf);
    }

    /** A length of time such as {@code 12 months} or {@code 1 year 6 months} in the form of XML Schema, {@code P1Y6M}. */
    static Optional<String> duration(String text) {
        Matcher amounts = AMOUNT.matcher(text);
        StringBuilder duration = new StringBuilder("P");
        int end = 0;
        while (amounts.find() && text.substring(end, amounts.start()).matches("[\\s,]*")) {
            String unit = WORDS.get("unit").get(amounts.group(2).toLowerCase(Locale.ROOT));
            if (unit == null) {
                return Optional.empty();
            }
            duration.append(unit.equals("W") ? 7 * Integer.parseInt(amounts.group(1)) + "D" : amounts.group(1) + unit);
            end = amounts.end();
        }
        return end > 0 && end == text.length() ? Optional.of(duration.toString()) : Optional.empty();
    }
}
