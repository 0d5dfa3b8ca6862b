package org.aimsgraph.exchange.workbook;

import java.util.Comparator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The order in which people expect ids: {@code soa-A.2.2} before {@code soa-A.10.2}. */
final class NaturalOrder {
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    static final Comparator<String> OF_IDS = Comparator.comparing(NaturalOrder::padded).thenComparing(Comparator.naturalOrder());

    private NaturalOrder() {}

    private static String padded(String id) {
        return NUMBER.matcher(id).replaceAll((MatchResult number) -> "0".repeat(Math.max(0, 12 - number.group().length())) + number.group());
    }
}
