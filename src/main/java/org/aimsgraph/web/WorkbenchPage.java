package org.aimsgraph.web;

import static org.aimsgraph.problem.Problem.NO_DATA;

import io.javalin.http.Context;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aimsgraph.browse.Knowledge;
import org.aimsgraph.browse.Once;
import org.aimsgraph.problem.AimsException;
import org.aimsgraph.query.Asking;
import org.aimsgraph.query.Question;
import org.aimsgraph.query.QueryRunner;
import org.aimsgraph.serve.ServerOptions;
import org.aimsgraph.store.Held;

/** The SPARQL workbench: a query is written, or taken from a question, sent, and answered on the same page. */
public final class WorkbenchPage {
    private static final int MOST_ROWS = 1000;
    private static final String ORGANISATION = "organisation";
    private static final Pattern PLACE = Pattern.compile("(?i)\\bline:? (\\d{1,6}), col");

    private final Site site;
    private final Knowledge knowledge;
    private final ServerOptions options;
    private final Clock clock;
    private final Supplier<List<Askable>> datasets;

    WorkbenchPage(Site site, Knowledge knowledge, ServerOptions options, Clock clock) {
        this.site = site;
        this.knowledge = knowledge;
        this.options = options;
        this.clock = clock;
        this.datasets = new Once<>(() -> Askable.of(site.workspace()));
    }

    /**
     * What the page shows.
     *
     * @param datasets by the path below which each is asked
     * @param query    the text in the editor
     * @param examples the questions by subject
     * @param example  the question that the text was taken from; empty for none
     * @param note     what had to be left open in the text that was taken; empty for nothing
     */
    public record Model(List<Link> datasets, String dataset, String query, Map<String, List<Link>> examples, String example, String note, Optional<Trouble> trouble, Optional<AnswerView> answer) {}

    /**
     * Why there is no answer.
     *
     * @param line  of the query, from 1; 0 where it is no one line
     * @param lines of the query, to be shown beside; none where it is no one line
     */
    public record Trouble(String message, int line, List<String> lines) {}

    /** The editor with a text that the address gives, or that of a question with its arguments in place; nothing is asked yet. */
    void show(Context context) {
        Optional<Question> question = Optional.ofNullable(context.queryParam("question")).filter(name -> !name.isEmpty()).map(knowledge.questions()::named);
        String organisation = Optional.ofNullable(context.queryParam(ORGANISATION)).orElse("");
        Askable dataset = Askable.named(organisation.isEmpty() ? given(context.queryParam("dataset")) : "/organisations/" + organisation, datasets.get());
        String text = given(context.queryParam("query"));
        String note = "";
        if (question.isPresent()) {
            try {
                text = asking(dataset).text(question.get(), QuestionPage.given(question.get(), context));
            } catch (AimsException open) {
                text = question.get().sparql();
                note = open.getMessage();
            }
        }
        show(context, dataset, text, question.map(Question::name).orElse(""), note, Optional.empty(), Optional.empty());
    }

    /** Asks the query that was sent. */
    void ask(Context context) throws IOException {
        Sent.requireFields(context);
        Askable dataset = Askable.named(given(context.formParam("dataset")), datasets.get());
        String text = given(context.formParam("query")).replace("\r\n", "\n");
        try {
            if (text.isBlank()) {
                throw new AimsException(NO_DATA, "There is no query. Write one, or take a question from the list.");
            }
            QueryRunner runner = new QueryRunner(dataset.data(), options.queryTimeout(), Math.min(MOST_ROWS, options.mostRows()));
            Names names = dataset.held().map(held -> site.names(context, held)).orElseGet(() -> site.names(context));
            AnswerView answer = AnswerView.of(runner.ask(Question.undescribed("The query", text), Map.of()), names, 1);
            show(context, dataset, text, "", "", Optional.empty(), Optional.of(answer));
        } catch (AimsException refused) {
            context.status(refused.problem().httpStatus());
            show(context, dataset, text, "", "", Optional.of(trouble(refused, text)), Optional.empty());
        }
    }

    /** The parser's message names the place of what it could not read; what it throws names the place before. */
    private static Trouble trouble(AimsException refused, String text) {
        List<String> lines = text.lines().toList();
        int line = PLACE.matcher(refused.getMessage()).results().mapToInt(match -> Integer.parseInt(match.group(1))).findFirst().orElse(0);
        return new Trouble(refused.getMessage(), Math.min(line, lines.size()), line > 0 ? lines : List.of());
    }

    private Asking asking(Askable dataset) {
        return new Asking(dataset.held().map(site.workspace()::with).orElseGet(site.workspace().library()::graph), dataset.held().map(Held::asOf).orElseGet(() -> LocalDate.now(clock)), options.queryTimeout(), MOST_ROWS);
    }

    private void show(Context context, Askable dataset, String text, String example, String note, Optional<Trouble> trouble, Optional<AnswerView> answer) {
        Map<String, List<Link>> examples = knowledge.questions().all().stream().collect(Collectors.groupingBy(Question::folder, LinkedHashMap::new, Collectors.mapping(question -> Link.to(question.name(), question.label()), Collectors.toList())));
        site.show(context, "web/workbench.jte", site.frame(context, words -> words.t("workbench.title"), List.of()),
                new Model(datasets.get().stream().map(each -> Link.to(each.path(), each.name())).toList(), dataset.path(), text, examples, example, note, trouble, answer));
    }

    private static String given(String parameter) {
        return Optional.ofNullable(parameter).orElse("");
    }
}
