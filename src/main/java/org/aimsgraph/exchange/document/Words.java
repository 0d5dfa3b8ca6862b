package org.aimsgraph.exchange.document;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.aimsgraph.check.Finding;
import org.aimsgraph.check.RequirementResult;
import org.aimsgraph.check.Verdict;
import org.aimsgraph.exchange.ReportPage;
import org.aimsgraph.exchange.ReportWords;

/** The sentences in which every format tells why a requirement has its verdict. */
final class Words {
    private Words() {}

    /** Why a requirement has its verdict, a sentence for each finding, absent record or judgement; nothing where it simply passed. */
    static List<String> reasons(RequirementResult result) {
        Stream<String> judged = result.human().map(ReportWords::of).stream();
        Stream<String> found = result.findings().stream().map(Words::finding);
        return Stream.of(judged, found, absent(result).stream()).flatMap(all -> all).toList();
    }

    /** {@code Violation: Record an owner. (Risk 3, aims:owner)}. */
    static String finding(Finding finding) {
        return ReportWords.of(finding.severity()) + ": " + finding.message() + " (" + finding.focusLabel() + finding.path().map(path -> ", " + path).orElse("") + ")";
    }

    static String day(LocalDate day) {
        return ReportWords.day(day);
    }

    /** A day for people; what is no day is told as it stands. */
    static String day(String day) {
        return day.matches("\\d{4}-\\d\\d-\\d\\d") ? ReportWords.day(LocalDate.parse(day)) : day;
    }

    /** What is not there though a verdict needs it. */
    static List<String> absent(RequirementResult result) {
        if (result.verdict() == Verdict.UNTESTED) {
            return List.of(result.requirement().judgement().map(judgement -> "A person has to judge: " + judgement).orElse("No rule decides it yet."));
        }
        if (result.verdict() != Verdict.CANT_TELL) {
            return List.of();
        }
        return result.missing().isEmpty() ? ReportPage.idle(result).stream().map(rule -> "No record for the rule: " + rule + ".").toList()
                : result.missing().stream().map(missing -> "No record of this kind: " + missing.label() + ".").toList();
    }
}
