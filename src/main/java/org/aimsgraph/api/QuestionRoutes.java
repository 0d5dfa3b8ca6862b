package org.aimsgraph.api;

import static org.aimsgraph.problem.Problem.ANSWER_TOO_LARGE;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aimsgraph.browse.Knowledge;
import org.aimsgraph.browse.Slice;
import org.aimsgraph.browse.WantedWords;
import org.aimsgraph.exchange.AnswerWriter;
import org.aimsgraph.exchange.PageJson;
import org.aimsgraph.exchange.QuestionJson;
import org.aimsgraph.problem.AimsException;
import org.aimsgraph.query.Answer;
import org.aimsgraph.query.Asking;
import org.aimsgraph.query.Question;
import org.aimsgraph.serve.Routes;
import org.aimsgraph.serve.ServerOptions;
import org.aimsgraph.store.Held;
import org.aimsgraph.store.Workspace;

/** The described questions, and their answers over the standards or over an organisation as well. */
final class QuestionRoutes implements Routes {
    private static final String ORGANISATION = "organisation";

    private final Workspace workspace;
    private final Knowledge knowledge;
    private final ServerOptions options;
    private final Clock clock;

    QuestionRoutes(Workspace workspace, Knowledge knowledge, ServerOptions options, Clock clock) {
        this.workspace = workspace;
        this.knowledge = knowledge;
        this.options = options;
        this.clock = clock;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        Reading.add(routes, "/api/questions", this::questions);
        Reading.add(routes, "/api/questions/{name}", this::question);
        Reading.add(routes, "/api/questions/{name}/results", this::results);
        Reading.add(routes, "/api/questions/{name}/query", this::query);
    }

    private void questions(Context context) throws IOException {
        Asked asked = new Asked(context, "keyword", "audience", "q", "limit", "offset");
        Optional<String> keyword = asked.text("keyword");
        Optional<String> audience = asked.text("audience");
        Optional<WantedWords> words = asked.text("q").map(WantedWords::of);
        List<Question> found = knowledge.questions().all().stream().filter(each -> keyword.map(each.keywords()::contains).orElse(true)).filter(each -> audience.map(each.audiences()::contains).orElse(true))
                .filter(each -> words.map(wanted -> wanted.in(each.name(), each.label(), each.question(), String.join(" ", each.keywords()))).orElse(true)).toList();
        Slice<Question> page = Paging.of(asked).slice(found, context);
        Form.json(context, out -> PageJson.write(page, QuestionJson::question, out));
    }

    private void question(Context context) throws IOException {
        new Asked(context);
        Question question = knowledge.questions().named(context.pathParam("name"));
        Form.json(context, out -> PageJson.writeOne(question, QuestionJson::whole, out));
    }

    private void results(Context context) throws IOException {
        Question question = knowledge.questions().named(context.pathParam("name"));
        Asked asked = asked(context, question);
        Answer answer = asking(asked).answer(question, given(asked, question));
        if (answer instanceof Answer.Rows rows && rows.cut()) {
            throw new AimsException(ANSWER_TOO_LARGE, "The answer has more than %d rows. Narrow the question with its parameters.", options.mostRows());
        }
        if (answer instanceof Answer.Triples) {
            Form.of(context, Form.TURTLE).answer(context, out -> AnswerWriter.writeTurtle(answer, out));
        } else {
            Form form = Form.of(context, Form.RESULTS_JSON, Form.CSV, Form.TSV, Form.RESULTS_XML);
            form.answer(context, out -> AnswerWriter.writeResults(answer, form.shortName(), out));
        }
    }

    /** The text of the query with the same parameters in place. */
    private void query(Context context) throws IOException {
        Question question = knowledge.questions().named(context.pathParam("name"));
        Asked asked = asked(context, question);
        String text = asking(asked).text(question, given(asked, question));
        Form.of(context, Form.SPARQL).answer(context, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Asked asked(Context context, Question question) {
        List<String> known = new ArrayList<>(List.of(ORGANISATION));
        question.parameters().forEach(parameter -> known.add(parameter.option()));
        return new Asked(context, known.toArray(String[]::new));
    }

    private static Map<String, String> given(Asked asked, Question question) {
        Map<String, String> given = new HashMap<>();
        question.parameters().forEach(parameter -> asked.text(parameter.option()).ifPresent(value -> given.put(parameter.name(), value)));
        return given;
    }

    private Asking asking(Asked asked) {
        Optional<Held> held = asked.text(ORGANISATION).map(workspace::organisation).or(this::only);
        return new Asking(held.map(workspace::with).orElseGet(workspace.library()::graph), held.map(Held::asOf).orElseGet(() -> LocalDate.now(clock)), options.queryTimeout(), options.mostRows());
    }

    /** Where only one organisation is served, it is meant. */
    private Optional<Held> only() {
        return workspace.organisations().size() == 1 ? Optional.of(workspace.organisations().get(0)) : Optional.empty();
    }
}
