package org.aimsgraph.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aimsgraph.graph.Tables;

/** How texts speak of standards, from {@code ontology/citation-forms.tsv}. */
final class Forms {
    private static final List<Row> ROWS = Tables.read("aims/ontology/citation-forms.tsv").stream().map(row -> new Row(row.get(0), row.get(1), row.get(2))).toList();

    record Row(String kind, String subject, String pattern) {}

    private Forms() {}

    static List<Row> of(String kind) {
        return ROWS.stream().filter(row -> row.kind().equals(kind)).toList();
    }

    /** All patterns of a kind as one alternative. */
    static String alternatives(String kind) {
        return of(kind).stream().map(Row::pattern).collect(Collectors.joining("|", "(?:", ")"));
    }

    /** The patterns of a kind by their subject, compiled after something was put around them. */
    static Map<String, Pattern> patterns(String kind, Function<String, String> around) {
        return of(kind).stream().collect(Collectors.toMap(Row::subject, row -> Pattern.compile(around.apply("(?:" + row.pattern() + ")"), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
    }

    static Pattern word(String kind) {
        return Pattern.compile("(?<![\\p{L}\\d])" + alternatives(kind) + "(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The subjects of a kind in the order of the table. */
    static List<String> subjects(String kind) {
        return new ArrayList<>(of(kind).stream().map(Row::subject).distinct().toList());
    }
}
