package org.aimsgraph.web;

import static org.aimsgraph.problem.Problem.UNKNOWN_ID;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aimsgraph.check.Check;
import org.aimsgraph.check.Reason;
import org.aimsgraph.check.Reports;
import org.aimsgraph.check.RequirementResult;
import org.aimsgraph.problem.AimsException;
import org.aimsgraph.store.Held;

/** Why one requirement has its verdict for an organisation, and what to do about it. */
public final class RequirementPage {
    private static final int MOST_RECORDS = 6;

    private final Organisations organisations;
    private final Reports reports;
    private final FormLinks links;

    RequirementPage(Organisations organisations, Reports reports, FormLinks links) {
        this.organisations = organisations;
        this.reports = reports;
        this.links = links;
    }

    /** What the page shows. */
    public record Model(String id, String verdict, String mode, Link provision, List<Link> answers, List<Task> tasks, List<Lacking> missing, String judgement, Optional<Judged> judged, List<Rule> rules) {}

    /** A class that has no record, with the forms for one. */
    public record Lacking(String label, List<Link> add) {}

    /** What a person judged. */
    public record Judged(String verdict, String who, String when, String note, boolean waived) {}

    /**
     * A check and the records that it looked at.
     *
     * @param records how many it looked at
     * @param faulty  how many of them it found fault with
     * @param told    some of them: those at fault if there are any
     */
    public record Rule(String severity, String label, int records, int faulty, List<Looked> told) {}

    /** A record and what the check saw there. */
    public record Looked(Link record, List<String> messages, List<Fact> facts) {}

    void show(Context context) {
        Held held = organisations.of(context);
        String id = context.pathParam("id");
        RequirementResult result = Stream.concat(organisations.report(held).requirements().stream(), organisations.report(held).certification().stream()).filter(each -> each.requirement().id().equals(id)).findFirst()
                .orElseThrow(() -> new AimsException(UNKNOWN_ID, "There is no requirement '%s'. Requirements are called like 6.1.3-8, A.6.2.4-1 or C-03.", id));
        Names names = organisations.names(context, held);
        Frame frame = organisations.frame(context, held, words -> result.requirement().statement());
        List<Reason> reasons = reports.reasons(held.organisation(), held.asOf(), result.requirement());
        organisations.show(context, "web/requirement.jte", frame, new Model(id, result.verdict().earl(), result.requirement().mode().word(),
                Link.to(names.href(result.requirement().node()).orElse("/"), result.requirement().provision() + " " + result.requirement().title()),
                links.answers(held, result.requirement(), result.verdict(), frame.words()), Task.of(List.of(result), held.slug(), names), result.missing().stream().map(missing -> new Lacking(missing.label(), links.add(held, missing.type()))).toList(), result.requirement().judgement().orElse(""),
                result.human().map(human -> new Judged(human.outcome().earl(), human.judge(), frame.words().day(human.on()), human.note(), human.waived())), rules(result, reasons, names)));
    }

    private static List<Rule> rules(RequirementResult result, List<Reason> reasons, Names names) {
        Map<Check, List<Reason>> byCheck = reasons.stream().collect(Collectors.groupingBy(Reason::check, LinkedHashMap::new, Collectors.toList()));
        Stream<Rule> ran = byCheck.entrySet().stream().map(entry -> rule(entry.getKey(), entry.getValue(), names));
        Stream<Rule> idle = result.checks().stream().map(RequirementResult.CheckRun::check).filter(check -> !byCheck.containsKey(check)).map(check -> rule(check, List.of(), names));
        return Stream.concat(ran, idle).toList();
    }

    private static Rule rule(Check check, List<Reason> reasons, Names names) {
        List<Reason> faulty = reasons.stream().filter(reason -> !reason.content()).toList();
        List<Looked> told = (faulty.isEmpty() ? reasons : faulty).stream().limit(MOST_RECORDS)
                .map(reason -> new Looked(names.link(reason.focus()), reason.findings().stream().map(finding -> finding.message()).distinct().toList(), Fact.tree(reason.focus(), reason.facts(), names))).toList();
        return new Rule(check.severity().word(), check.label(), reasons.size(), faulty.size(), told);
    }
}
