package org.aimsgraph.exchange;

import java.util.ArrayList;
import java.util.List;
import org.aimsgraph.check.Proposal;
import org.aimsgraph.check.RequirementResult;
import org.aimsgraph.check.Verdict;

/** What a proposal says of itself in sentences. */
final class ProposalText {
    private ProposalText() {}

    /** Where the requirement stands and where the additions take it, a line each. */
    static List<String> of(Proposal proposal) {
        RequirementResult before = proposal.before();
        String id = before.requirement().id();
        return switch (before.verdict()) {
            case PASSED -> List.of(id + " passes already: there is nothing to add.");
            case INAPPLICABLE -> List.of(id + " does not apply: its control is excluded with a justification.");
            case UNTESTED -> List.of(id + (before.requirement().judgement().isPresent() ? ": a person must judge; see aims worklist." : " has no rules yet: there is nothing to add for them."));
            case FAILED, CANT_TELL -> open(proposal);
        };
    }

    private static List<String> open(Proposal proposal) {
        RequirementResult before = proposal.before();
        List<String> lines = new ArrayList<>();
        lines.add(before.requirement().id() + "  " + before.requirement().statement());
        lines.add("Now: " + TextReport.words(before.verdict()) + ". " + reached(proposal));
        proposal.byHand().forEach(message -> lines.add("By hand: " + message));
        if (!proposal.thenFail().isEmpty()) {
            lines.add("New records have duties of their own. These fail then, until they are mended too: " + String.join(", ", proposal.thenFail()) + ".");
        }
        return lines;
    }

    private static String reached(Proposal proposal) {
        if (proposal.additions().isEmpty()) {
            return "No addition makes it pass.";
        }
        String words = TextReport.words(proposal.reached());
        return proposal.reached() == Verdict.PASSED ? "With these additions, filled in and true: " + words + "." : "With these additions it is not yet passed, but " + words + ".";
    }
}
