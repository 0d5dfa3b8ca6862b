package org.aimsgraph.web;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aimsgraph.check.Mode;
import org.aimsgraph.check.RequirementResult;
import org.aimsgraph.check.Verdict;
import org.aimsgraph.store.Held;

/** All requirements with their verdicts, by clause, to be narrowed by verdict, by who decides and by words. */
public final class RequirementsPage {
    private final Organisations organisations;

    RequirementsPage(Organisations organisations) {
        this.organisations = organisations;
    }

    /** What the page shows, and what it was narrowed by. */
    public record Model(String home, Tally tally, String verdict, String mode, String words, String area, List<Area> areas, List<Area> certification, int shown) {
        /** Whether all is unfolded: where that is asked for, or where the list was narrowed. */
        public boolean unfolded() {
            return area.equals("all") || !verdict.isEmpty() || !mode.isEmpty() || !words.isEmpty();
        }
    }

    void show(Context context) {
        Held held = organisations.of(context);
        Names names = organisations.names(context, held);
        Optional<Verdict> verdict = Arrays.stream(Verdict.values()).filter(each -> each.earl().equals(context.queryParam("verdict"))).findFirst();
        Optional<Mode> mode = Arrays.stream(Mode.values()).filter(each -> each.word().equals(context.queryParam("mode"))).findFirst();
        String text = Optional.ofNullable(context.queryParam("q")).orElse("").strip();
        List<RequirementResult> all = organisations.report(held).requirements();
        List<RequirementResult> shown = all.stream().filter(result -> fits(result, verdict, mode, text)).toList();
        List<RequirementResult> rules = organisations.report(held).certification().stream().filter(result -> fits(result, verdict, mode, text)).toList();
        organisations.show(context, "web/requirements.jte", organisations.frame(context, held, words -> words.t("tab.requirements")),
                new Model("/organisations/" + held.slug(), Tally.of(all), verdict.map(Verdict::earl).orElse(""), mode.map(Mode::word).orElse(""), text, Optional.ofNullable(context.queryParam("area")).orElse(""), Area.of(shown, names), Area.of(rules, names), shown.size()));
    }

    private static boolean fits(RequirementResult result, Optional<Verdict> verdict, Optional<Mode> mode, String text) {
        String words = (result.requirement().id() + " " + result.requirement().title() + " " + result.requirement().statement()).toLowerCase(Locale.ROOT);
        return verdict.map(result.verdict()::equals).orElse(true) && mode.map(result.requirement().mode()::equals).orElse(true) && words.contains(text.toLowerCase(Locale.ROOT));
    }
}
