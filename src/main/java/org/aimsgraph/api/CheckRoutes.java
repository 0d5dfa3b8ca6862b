package org.aimsgraph.api;

import static org.aimsgraph.problem.Problem.UNKNOWN_ID;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.aimsgraph.browse.Knowledge;
import org.aimsgraph.browse.Slice;
import org.aimsgraph.browse.WantedWords;
import org.aimsgraph.check.Check;
import org.aimsgraph.exchange.CheckJson;
import org.aimsgraph.exchange.PageJson;
import org.aimsgraph.problem.AimsException;
import org.aimsgraph.serve.Routes;

/** The rules by which verdicts come about. */
final class CheckRoutes implements Routes {
    private final Knowledge knowledge;

    CheckRoutes(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        Reading.add(routes, "/api/checks", this::checks);
        Reading.add(routes, "/api/checks/{name}", this::check);
    }

    private void checks(Context context) throws IOException {
        Asked asked = new Asked(context, "requirement", "severity", "q", "limit", "offset");
        Optional<String> requirement = asked.text("requirement").map(id -> knowledge.catalogue().requirement(id).name().id());
        Optional<String> severity = asked.text("severity");
        Optional<WantedWords> words = asked.text("q").map(WantedWords::of);
        List<Check> found = all().stream().filter(check -> requirement.map(CheckJson.requirements(check)::contains).orElse(true))
                .filter(check -> severity.map(check.severity().word()::equals).orElse(true))
                .filter(check -> words.map(wanted -> wanted.in(CheckJson.name(check), check.label(), check.message())).orElse(true)).toList();
        Slice<Check> page = Paging.of(asked).slice(found, context);
        Form.json(context, out -> PageJson.write(page, CheckJson::check, out));
    }

    private void check(Context context) throws IOException {
        new Asked(context);
        String name = context.pathParam("name");
        Check check = all().stream().filter(each -> CheckJson.name(each).equals(name)).findFirst()
                .orElseThrow(() -> new AimsException(UNKNOWN_ID, "There is no check '%s'. List them with: /api/checks", Asked.plain(name)));
        Form.json(context, out -> PageJson.writeOne(check, CheckJson::check, out));
    }

    private List<Check> all() {
        return knowledge.reports().checker().checks().all();
    }
}
