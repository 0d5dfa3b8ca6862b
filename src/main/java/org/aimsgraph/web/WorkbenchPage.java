package org.aimsgraph.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.problem.AimsException;
import org.aimsgraph.query.Answer;
import org.aimsgraph.query.Asking;
import org.aimsgraph.query.Question;
import org.aimsgraph.query.QueryRunner;
import org.aimsgraph.query.Questions;
import org.aimsgraph.store.Held;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.graph.GraphFactory;

/** A query of one's own: a text, what to ask it of, and the answer below; with JavaScript the text is edited with colours and completion. */
public final class WorkbenchPage {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int MOST_ROWS = 1000;
    private static final String FIRST = """
            SELECT ?system ?name
            WHERE {
              ?system a aims:AISystem ;
                rdfs:label ?name .
            }
            ORDER BY ?name
            """;

    private final Site site;
    private final Questions questions;
    private final Clock clock;

    WorkbenchPage(Site site, Questions questions, Clock clock) {
        this.site = site;
        this.questions = questions;
        this.clock = clock;
    }

    /**
     * What the page shows.
     *
     * @param endpoint the address at which other programs ask the same
     * @param examples the questions by subject, each leading to this page with its query
     * @param refusal  why the query was not answered; empty where it was, or none was asked
     * @param turtle   the answer where it is a graph
     * @param yesOrNo  the answer where it is one or the other
     */
    public record Model(String query, String organisation, List<Link> organisations, String endpoint, Map<String, List<Link>> examples, String refusal, boolean asked, List<String> columns, List<List<Link>> rows, boolean cut, String turtle, String yesOrNo) {}

    void show(Context context) {
        List<Held> all = site.workspace().organisations();
        String slug = Optional.ofNullable(parameter(context, "organisation")).orElse(all.size() == 1 ? all.get(0).slug() : "");
        Optional<Held> held = slug.isEmpty() ? Optional.empty() : Optional.of(site.workspace().organisation(slug));
        Graph graph = held.map(site.workspace()::with).orElseGet(site.workspace().library()::graph);
        Names names = held.map(each -> site.names(context, each)).orElseGet(() -> site.names(context));
        String query = query(context, held, graph);
        boolean asked = parameter(context, "query") != null;
        String refusal = "";
        Answer answer = null;
        if (asked) {
            try {
                answer = new QueryRunner(graph, PATIENCE, MOST_ROWS).ask(Question.undescribed("The query", query), Map.of());
            } catch (AimsException refused) {
                refusal = refused.getMessage();
                context.status(refused.problem().httpStatus());
            }
        }
        site.show(context, "web/workbench.jte", site.frame(context, words -> words.t("nav.workbench"), List.of()), new Model(query, slug, all.stream().map(each -> Link.to(each.slug(), each.organisation().label())).toList(),
                slug.isEmpty() ? "/aims/sparql" : "/organisations/" + slug + "/sparql", examples(slug, new Words(Preferences.of(context).language())), refusal, asked,
                answer instanceof Answer.Rows rows ? rows.columns() : List.of(), answer instanceof Answer.Rows rows ? AnswerRows.of(rows, names) : List.of(), answer != null && answer.cut(),
                answer instanceof Answer.Triples triples ? turtle(triples) : "", answer instanceof Answer.YesOrNo either ? String.valueOf(either.yes()) : ""));
    }

    private static String parameter(Context context, String name) {
        return Optional.ofNullable(context.formParam(name)).orElse(context.queryParam(name));
    }

    /** What was sent; else the example that was chosen, with what was given to it; else something to begin with. */
    private String query(Context context, Optional<Held> held, Graph graph) {
        String sent = parameter(context, "query");
        if (sent != null) {
            return sent;
        }
        String example = context.queryParam("example");
        if (example == null) {
            return prefixes("aims", "rdfs") + "\n" + FIRST;
        }
        Question question = questions.named(example);
        Map<String, String> given = new HashMap<>();
        question.parameters().forEach(parameter -> Optional.ofNullable(context.queryParam(parameter.option())).filter(text -> !text.isBlank()).ifPresent(text -> given.put(parameter.name(), text)));
        try {
            return new Asking(graph, held.map(Held::asOf).orElseGet(() -> LocalDate.now(clock)), PATIENCE, MOST_ROWS).text(question, given);
        } catch (AimsException needsMore) {                  // a parameter that has no default: its variable stays one
            return question.sparql();
        }
    }

    private static String prefixes(String... prefixes) {
        StringBuilder text = new StringBuilder();
        for (String prefix : prefixes) {
            text.append("PREFIX ").append(prefix).append(": <").append(Namespaces.prefixes().get(prefix)).append(">\n");
        }
        return text.toString();
    }

    private Map<String, List<Link>> examples(String slug, Words words) {
        Map<String, List<Link>> examples = new LinkedHashMap<>();
        String organisation = slug.isEmpty() ? "" : "&organisation=" + slug;
        questions.all().stream().map(Question::folder).distinct().sorted().forEach(folder -> examples.put(words.t("subject." + folder),
                questions.all().stream().filter(question -> question.folder().equals(folder)).map(question -> Link.to("/sparql?example=" + question.name() + organisation, question.label())).toList()));
        return examples;
    }

    private static String turtle(Answer.Triples answer) {
        Graph graph = GraphFactory.createDefaultGraph();
        answer.graph().find().forEachRemaining(graph::add);
        Namespaces.usedIn(graph).forEach(graph.getPrefixMapping()::setNsPrefix);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RDFDataMgr.write(bytes, graph, RDFFormat.TURTLE_PRETTY);
        return bytes.toString(UTF_8);
    }
}
