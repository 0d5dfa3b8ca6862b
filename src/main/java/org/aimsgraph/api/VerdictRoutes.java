package org.aimsgraph.api;

import static org.aimsgraph.problem.Problem.BAD_ARGUMENT;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.aimsgraph.browse.Judging;
import org.aimsgraph.browse.Knowledge;
import org.aimsgraph.browse.Slice;
import org.aimsgraph.check.CertificationCalendar;
import org.aimsgraph.check.Reason;
import org.aimsgraph.check.Report;
import org.aimsgraph.check.Requirement;
import org.aimsgraph.check.RequirementFilter;
import org.aimsgraph.check.RequirementResult;
import org.aimsgraph.check.Sampling;
import org.aimsgraph.check.WorkItem;
import org.aimsgraph.check.Worklist;
import org.aimsgraph.exchange.CalendarIcs;
import org.aimsgraph.exchange.CalendarJson;
import org.aimsgraph.exchange.CalendarText;
import org.aimsgraph.exchange.PageJson;
import org.aimsgraph.exchange.ReasonJson;
import org.aimsgraph.exchange.TextStyle;
import org.aimsgraph.exchange.WorklistCsv;
import org.aimsgraph.exchange.WorklistJson;
import org.aimsgraph.exchange.WorklistText;
import org.aimsgraph.problem.AimsException;
import org.aimsgraph.serve.Routes;
import org.aimsgraph.store.Held;
import org.aimsgraph.store.Workspace;

/** What the checks tell of an organisation: its report, the reasons of a verdict, what people have still to judge, its certification calendar. */
final class VerdictRoutes implements Routes {
    private static final TextStyle PLAIN = new TextStyle(false);
    private static final int SAMPLE = 5;

    private final Workspace workspace;
    private final Knowledge knowledge;
    private final Judging judging;

    VerdictRoutes(Workspace workspace, Knowledge knowledge, Judging judging) {
        this.workspace = workspace;
        this.knowledge = knowledge;
        this.judging = judging;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        Reading.add(routes, "/api/organisations/{slug}/report", this::report);
        Reading.add(routes, "/api/organisations/{slug}/requirements/{id}/reasons", this::reasons);
        Reading.add(routes, "/api/organisations/{slug}/worklist", this::worklist);
        Reading.add(routes, "/api/organisations/{slug}/certification", this::certification);
    }

    private void report(Context context) throws IOException {
        Held held = held(context);
        Asked asked = new Asked(context, "as-of", "requirement");
        Form form = ReportForms.wanted(context);
        List<String> only = asked.values("requirement");
        Set<Requirement> wanted = requirements(only);
        Report whole = report(held, asked);
        ReportForms.answer(context, form, only.isEmpty() ? whole : whole.only(wanted::contains));
    }

    private void reasons(Context context) throws IOException {
        Held held = held(context);
        Asked asked = new Asked(context, "as-of");
        String id = context.pathParam("id");
        Requirement requirement = requirements(List.of(id)).stream().filter(each -> id.toUpperCase(Locale.ROOT).endsWith(each.id())).findFirst()
                .orElseThrow(() -> new AimsException(BAD_ARGUMENT, "%s holds several requirements. Name one, such as %s-1.", id, id));
        Report report = report(held, asked);
        RequirementResult result = Stream.concat(report.requirements().stream(), report.certification().stream()).filter(each -> each.requirement().equals(requirement)).findFirst().orElseThrow();
        List<Reason> reasons = judging.run(() -> knowledge.reports().reasons(held.organisation(), report.asOf(), requirement));
        Form.json(context, out -> ReasonJson.write(report, result, reasons, out));
    }

    private void worklist(Context context) throws IOException {
        Held held = held(context);
        Asked asked = new Asked(context, "as-of", "requirement", "sample", "seed", "limit", "offset");
        Form form = Form.of(context, Form.JSON, Form.CSV, Form.TEXT);
        List<String> only = asked.values("requirement");
        Set<Requirement> wanted = requirements(only);
        Report whole = report(held, asked);
        Report report = only.isEmpty() ? whole : whole.only(wanted::contains);
        Sampling sampling = new Sampling(asked.number("sample", 1, Paging.MOST, SAMPLE), asked.text("seed").orElse(report.asOf().toString()));
        List<WorkItem> items = new Worklist(workspace.knowledgeBase(), report, sampling).of(report);
        switch (form) {
            case CSV -> form.answer(context, Body.text(out -> WorklistCsv.write(report, items, sampling, out)));
            case TEXT -> form.answer(context, Body.text(out -> WorklistText.write(report, items, sampling, out, PLAIN)));
            default -> {
                Slice<WorkItem> page = Paging.of(asked).slice(items, context);
                form.answer(context, out -> PageJson.write(page, (item, json) -> WorklistJson.item(item, report.organisation().graph(), json), out));
            }
        }
    }

    private void certification(Context context) throws IOException {
        Held held = held(context);
        Asked asked = new Asked(context, "as-of");
        Form form = Form.of(context, Form.JSON, Form.TEXT, Form.ICALENDAR);
        CertificationCalendar calendar = CertificationCalendar.of(held.organisation(), day(held, asked));
        form.answer(context, switch (form) {
            case TEXT -> Body.text(out -> CalendarText.write(calendar, out, PLAIN));
            case ICALENDAR -> out -> CalendarIcs.write(calendar, out);
            default -> out -> CalendarJson.write(calendar, out);
        });
    }

    private Held held(Context context) {
        return workspace.organisation(context.pathParam("slug"));
    }

    private Set<Requirement> requirements(List<String> ids) {
        return new RequirementFilter(knowledge.reports().checker()).wanted(ids);
    }

    private Report report(Held held, Asked asked) {
        return judging.run(() -> knowledge.reports().of(held.organisation(), day(held, asked)));
    }

    private static LocalDate day(Held held, Asked asked) {
        return asked.day("as-of").orElse(held.asOf());
    }
}
