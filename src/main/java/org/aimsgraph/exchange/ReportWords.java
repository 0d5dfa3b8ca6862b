package org.aimsgraph.exchange;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.aimsgraph.check.HumanVerdict;
import org.aimsgraph.check.Mode;
import org.aimsgraph.check.RequirementResult;
import org.aimsgraph.check.Severity;
import org.aimsgraph.check.Verdict;

/** The words and signs for people in which the page speaks of verdicts, modes, severities and numbers. */
public final class ReportWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private ReportWords() {}

    public static String of(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> "Passed";
            case FAILED -> "Failed";
            case CANT_TELL -> "Cannot tell";
            case INAPPLICABLE -> "Not applicable";
            case UNTESTED -> "Untested";
        };
    }

    /** What a verdict means, for readers who see the report for the first time. */
    public static String meaning(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> "every rule had records to look at and found nothing wrong";
            case FAILED -> "a rule that the standard demands is broken";
            case CANT_TELL -> "the records that would show it are absent";
            case INAPPLICABLE -> "the control is excluded with a justification";
            case UNTESTED -> "no rule decides it, and no person has";
        };
    }

    /** A sign beside the word, so that colour is never the only difference. */
    public static String sign(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> "✓";
            case FAILED -> "✗";
            case CANT_TELL -> "?";
            case INAPPLICABLE -> "–";
            case UNTESTED -> "○";
        };
    }

    public static String of(Mode mode) {
        return switch (mode) {
            case AUTOMATIC -> "Rules";
            case PART -> "Rules and a person";
            case MANUAL -> "A person";
            case PENDING -> "Rules not yet built";
        };
    }

    public static String of(Severity severity) {
        return switch (severity) {
            case VIOLATION -> "Violation";
            case WARNING -> "Warning";
            case INFO -> "Advice";
        };
    }

    /** {@code Judged passed by Anna Kowalska on 4 May 2026: read the minutes.} */
    public static String of(HumanVerdict human) {
        return "Judged " + of(human.outcome()).toLowerCase(Locale.ROOT) + " by " + human.judge() + " on " + day(human.on()) + (human.waived() ? ", under a waiver" : "") + ": " + human.note();
    }

    public static String counted(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** {@code 2 violations, 1 warning}, or nothing. */
    public static String findings(RequirementResult result) {
        List<String> counts = new java.util.ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = result.findings().stream().filter(finding -> finding.severity() == severity).count();
            if (count > 0) {
                String word = of(severity).toLowerCase(Locale.ROOT);
                counts.add(counted(count, word, severity == Severity.INFO ? word : word + "s"));
            }
        }
        return String.join(", ", counts);
    }

    /** {@code ISO/IEC 42001:2023} for {@code iso-iec-42001-2023}. */
    public static String edition(String standard) {
        return standard.replaceFirst("^iso-iec-", "ISO/IEC ").replaceFirst("-(\\d{4})$", ":$1");
    }

    public static String day(LocalDate date) {
        return DAY.format(date);
    }
}
