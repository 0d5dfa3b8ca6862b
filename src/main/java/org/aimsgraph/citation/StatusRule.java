package org.aimsgraph.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aimsgraph.citation.Citation.Form;
import org.aimsgraph.citation.Grounds.Evidence;
import org.aimsgraph.citation.Passage.Kind;

/** Finds annexes that are called informative though they are normative, or the other way round. */
final class StatusRule {
    private static final Pattern STATUS = Pattern.compile("(?<![\\p{L}-])(?<status>normative|informative)(?!\\p{L})", Pattern.CASE_INSENSITIVE);
    private static final Pattern IS = Pattern.compile("(?:(?![.;|(]\\s).){0,60}?\\b(?:is|are|was|were|being|remains?|as|called|marked|both|all)\\b(?:\\s+(?:an?|the|only|purely|entirely|also|both|all|fully|just|not|never))*\\s+(?:not \\p{L}+,? but (?:only |merely )?)?|\\s*[(:=–—-]\\s*(?:an?\\s+)?|\\s+|\\s*,\\s*(?:which is|both|all|an?)?\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern DENIED = Pattern.compile(".*(?<!\\p{L})" + Forms.alternatives("not") + "\\s+(?:(?:an?|only|purely|just|merely)\\s+)?$", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern RANGE = Pattern.compile("\\s*(?:to|through|[-–])\\s*");

    private static final int REACH = 40;

    private final Grounding grounding;

    StatusRule(Grounding grounding) {
        this.grounding = grounding;
    }

    List<Fault> judge(Passage passage, List<Citation> citations, Reading reading) {
        List<Fault> faults = new ArrayList<>();
        List<Citation> annexes = citations.stream().filter(citation -> citation.form() == Form.ANNEX).toList();
        Matcher status = STATUS.matcher(passage.text());
        while (!annexes.isEmpty() && status.find()) {
            boolean denied = DENIED.matcher(passage.text().substring(Math.max(0, status.start() - REACH), status.start())).matches();
            boolean normative = status.group("status").equalsIgnoreCase("normative") != denied;
            for (Citation annex : called(passage, annexes, status)) {
                judge(annex, normative, passage, annexes, reading).ifPresent(faults::add);
            }
        }
        return faults;
    }

    /** The annexes that a status is said of: those before it, up to a verb or bracket, the one right after it, or that of the row. */
    private static List<Citation> called(Passage passage, List<Citation> annexes, Matcher status) {
        String text = passage.text();
        List<Citation> after = annexes.stream().filter(annex -> annex.start() >= status.end() && text.substring(status.end(), annex.start()).isBlank()).toList();
        if (!after.isEmpty()) {
            return after;
        }
        boolean cell = passage.kind() == Kind.ROW && text.substring(passage.floor(status.start()), status.start()).isBlank();
        List<Citation> called = new ArrayList<>();
        int to = status.start();
        for (int index = annexes.size() - 1; index >= 0; index--) {
            Citation annex = annexes.get(index);
            if (annex.end() > to) {
                continue;
            }
            String between = text.substring(annex.end(), to);
            boolean said = called.isEmpty() ? cell || IS.matcher(between).matches() && !STATUS.matcher(between).find() : between.matches("\\s*(?:,|and|or|to|through|&|[-–/]|\\s)+(?:Annex(?:es)?\\s*)?");
            if (!said) {
                break;
            }
            called.add(annex);
            to = annex.start();
        }
        return called;
    }

    private Optional<Fault> judge(Citation annex, boolean normative, Passage passage, List<Citation> annexes, Reading reading) {
        Grounds grounds = grounding.of(annex, reading);
        if (!grounds.within(Evidence.DOCUMENT) || grounds.standards().isEmpty()) {
            return Optional.empty();
        }
        for (String id : meant(annex, passage, annexes)) {
            Optional<Provision> wrong = grounds.standards().get(0).find(id).filter(provision -> provision.normative() != normative);
            boolean everywhere = grounds.standards().stream().allMatch(standard -> standard.find(id).filter(provision -> provision.normative() != normative).isPresent());
            if (wrong.isPresent() && everywhere) {
                return Optional.of(new Fault(CitationRule.WRONG_STATUS, annex, wrong.get().shown() + " of " + grounds.standards().get(0).label() + " is " + (normative ? "informative, not normative." : "normative, not informative.")).meaning(wrong.get()));
            }
        }
        return Optional.empty();
    }

    /** The annex, and those between it and the end of the range that it begins: B and C of B to D. */
    private static Set<String> meant(Citation annex, Passage passage, List<Citation> annexes) {
        Set<String> ids = new TreeSet<>(Set.of(annex.id()));
        annexes.stream().filter(next -> next.start() > annex.end() && RANGE.matcher(passage.text().substring(annex.end(), next.start())).matches()).findFirst()
                .ifPresent(last -> {
                    for (char letter = annex.id().charAt(0); letter < last.id().charAt(0); letter++) {
                        ids.add(String.valueOf(letter));
                    }
                });
        return ids;
    }
}
