package org.aimsgraph.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.aimsgraph.check.Readiness;
import org.aimsgraph.difference.Cause;
import org.aimsgraph.difference.Difference;
import org.aimsgraph.difference.LineChange;
import org.aimsgraph.difference.RecordChange;
import org.aimsgraph.difference.StatementChange;
import org.aimsgraph.difference.Thing;
import org.aimsgraph.difference.VerdictChange;

/** The words in which text and page speak of what changed. */
public final class DifferenceWords {
    private DifferenceWords() {}

    public static String of(Cause.Kind kind) {
        return switch (kind) {
            case FAULT_NEW -> "new fault";
            case FAULT_GONE -> "no longer at fault";
            case RECORDS_GONE -> "no longer a record of this kind";
            case RECORDS_NEW -> "now on record";
            case RULE_IDLE -> "no record to look at any more";
            case RULE_BUSY -> "now with records to look at";
            case JUDGED -> "judged by";
            case JUDGEMENT_GONE -> "no longer counts, judged by";
            case EXCLUDED -> "now left out by the Statement of Applicability";
            case INCLUDED -> "no longer left out by the Statement of Applicability";
        };
    }

    public static String of(RecordChange.Kind kind) {
        return switch (kind) {
            case ADDED -> "Added";
            case REMOVED -> "Removed";
            case REVISED -> "Revised";
            case CHANGED -> "Changed";
        };
    }

    /** {@code 3 cannot tell → passed, 1 passed → failed}. */
    public static String summary(List<VerdictChange> changes) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        changes.stream().sorted(java.util.Comparator.comparing(VerdictChange::before).thenComparing(VerdictChange::after)).forEach(change -> counts.merge(TextReport.words(change.before()) + " → " + TextReport.words(change.after()), 1, Integer::sum));
        return counts.entrySet().stream().map(entry -> entry.getValue() + " " + entry.getKey()).collect(Collectors.joining(", "));
    }

    /** {@code 4 added, 1 changed}. */
    public static String records(Difference difference) {
        return Arrays.stream(RecordChange.Kind.values()).filter(kind -> difference.count(kind) > 0).map(kind -> difference.count(kind) + " " + kind.word()).collect(Collectors.joining(", "));
    }

    /** {@code 2 lines differ}, with the two statements where they are not one. */
    public static String statement(StatementChange change) {
        String lines = change.lines().isEmpty() ? "no line differs" : ReportWords.counted(change.lines().size(), "line differs", "lines differ");
        return versions(change) + ": " + lines;
    }

    /** The statement, or both where they are not one. */
    public static String versions(StatementChange change) {
        String before = change.before().map(Thing::label).orElse("none in force");
        String after = change.after().map(Thing::label).orElse("none in force");
        return before.equals(after) ? after : before + " → " + after;
    }

    /** The name of a control without the number that stands before it; nothing where it has no other name. */
    public static String title(LineChange line) {
        String label = line.control().label();
        return label.startsWith(line.number()) ? label.substring(line.number().length()).strip() : label;
    }

    /** {@code 2 new, 1 gone}. */
    public static String findings(Difference difference) {
        int come = difference.findings(true);
        int gone = difference.findings(false);
        List<String> parts = new ArrayList<>();
        if (come > 0) {
            parts.add(come + " new");
        }
        if (gone > 0) {
            parts.add(gone + " gone");
        }
        return String.join(", ", parts);
    }

    /** {@code not shown ready (12 block it, 2 undecided) → ready}. */
    public static String stage(Readiness.Stage before, Readiness.Stage after) {
        return stage(before).equals(stage(after)) ? stage(after) + ", as before" : stage(before) + " → " + stage(after);
    }

    private static String stage(Readiness.Stage stage) {
        return stage.ready() ? "ready" : String.format(Locale.ROOT, "not shown ready (%d block it, %d undecided)", stage.blocking().size(), stage.undecided().size());
    }

    /** What a value says, in quotes where it is a text. */
    public static String value(Thing value) {
        return value.node().isLiteral() && value.label().contains(" ") ? "“" + shortened(value.label()) + "”" : shortened(value.label());
    }

    public static String values(List<Thing> values) {
        return values.stream().map(DifferenceWords::value).collect(Collectors.joining("; "));
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= 200 ? text : text.substring(0, text.offsetByCodePoints(0, 200)) + "…";
    }

    /** The records by class, in the order of the difference. */
    public static Map<String, List<RecordChange>> byType(List<RecordChange> records) {
        return records.stream().collect(Collectors.groupingBy(change -> change.type().label(), LinkedHashMap::new, Collectors.toList()));
    }
}
