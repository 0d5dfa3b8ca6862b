package org.aimsgraph.web;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.problem.AimsException;
import org.aimsgraph.query.Answer;
import org.aimsgraph.query.Asking;
import org.aimsgraph.query.Parameter;
import org.aimsgraph.query.Question;
import org.aimsgraph.query.Questions;
import org.aimsgraph.store.Held;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;

/** One question: a form for what can be given, the answer, the same for other programs, and the way to its query in the workbench. */
public final class QuestionPage {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int MOST_ROWS = 10_000;
    private static final int MOST_CHOICES = 60;
    private static final String ORGANISATION = "organisation";
    private static final String PAGE = "page";

    private final Site site;
    private final Questions questions;
    private final Clock clock;

    QuestionPage(Site site, Questions questions, Clock clock) {
        this.site = site;
        this.questions = questions;
        this.clock = clock;
    }

    /**
     * The question, its form and its answer.
     *
     * @param refusal   why there is no answer; empty where there is one
     * @param here      the address of the page with what was given, to which the number of a page is added
     * @param forms     the answer for other programs
     * @param workbench where its query can be changed
     */
    public record Model(String question, List<String> keywords, List<Link> organisations, String organisation, List<Field> fields, String refusal, Optional<AnswerView> answer, String here, List<Link> forms, String workbench, String sparql) {}

    /** One thing that can be given: a choice where there are few, else a text. */
    public record Field(String name, String label, String value, String type, List<Link> choices) {}

    void show(Context context) {
        Question question = questions.named(context.pathParam("name"));
        List<Held> all = site.workspace().organisations();
        String slug = Optional.ofNullable(context.queryParam(ORGANISATION)).orElse(all.isEmpty() ? "" : all.get(0).slug());
        Optional<Held> held = slug.isEmpty() ? Optional.empty() : Optional.of(site.workspace().organisation(slug));
        Graph graph = held.map(site.workspace()::with).orElseGet(site.workspace().library()::graph);
        Names names = held.map(each -> site.names(context, each)).orElseGet(() -> site.names(context));
        Map<String, String> given = given(question, context);
        String refusal = "";
        Optional<Answer> answer = Optional.empty();
        try {
            answer = Optional.of(new Asking(graph, held.map(Held::asOf).orElseGet(() -> LocalDate.now(clock)), PATIENCE, MOST_ROWS).answer(question, given));
        } catch (AimsException refused) {
            refusal = refused.getMessage();
        }
        String parameters = parameters(question, slug, given);
        site.show(context, "web/question.jte", site.frame(context, words -> question.label(), List.of(Link.to("/questions", new Words(Preferences.of(context).language()).t("nav.questions")))),
                new Model(question.question(), question.keywords(), all.stream().map(each -> Link.to(each.slug(), each.organisation().label())).toList(), slug,
                        question.parameters().stream().map(parameter -> field(parameter, given, graph, names)).toList(), refusal, answer.map(found -> AnswerView.of(found, names, page(context))),
                        "/questions/" + question.name() + "?" + parameters, forms(question, parameters, answer), "/sparql?question=" + question.name() + "&" + parameters, question.sparql()));
    }

    /** What a request gives for the parameters of a question. */
    static Map<String, String> given(Question question, Context context) {
        Map<String, String> given = new HashMap<>();
        question.parameters().forEach(parameter -> Optional.ofNullable(context.queryParam(parameter.option())).map(String::strip).filter(text -> !text.isEmpty()).ifPresent(text -> given.put(parameter.name(), text)));
        return given;
    }

    private static int page(Context context) {
        String page = Optional.ofNullable(context.queryParam(PAGE)).orElse("");
        return page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1;
    }

    private static Field field(Parameter parameter, Map<String, String> given, Graph graph, Names names) {
        String value = given.getOrDefault(parameter.name(), parameter.defaultValue().map(QuestionPage::written).orElse(""));
        String kind = parameter.type().getURI().endsWith("#date") ? "date" : "text";
        List<Link> choices = parameter.literal() ? List.of() : Graphs.instances(graph, parameter.type()).stream().filter(Node::isURI)
                .filter(node -> parameter.scheme().map(scheme -> graph.contains(node, SKOS.inScheme.asNode(), scheme)).orElse(true))
                .map(node -> Link.to(written(node), names.of(node))).sorted(Comparator.comparing(Link::text)).toList();
        return new Field(parameter.option(), parameter.description(), value, kind, choices.size() <= MOST_CHOICES ? choices : List.of());
    }

    private static String written(Node node) {
        return node.isURI() ? Namespaces.shorten(node.getURI()) : node.getLiteralLexicalForm();
    }

    /** What was asked and given, as the parameters of an address, each followed by an ampersand. */
    private static String parameters(Question question, String slug, Map<String, String> given) {
        StringBuilder query = new StringBuilder();
        if (!slug.isEmpty()) {
            query.append(ORGANISATION).append('=').append(slug).append('&');
        }
        question.parameters().stream().filter(parameter -> given.containsKey(parameter.name()))
                .forEach(parameter -> query.append(parameter.option()).append('=').append(URLEncoder.encode(given.get(parameter.name()), StandardCharsets.UTF_8)).append('&'));
        return query.toString();
    }

    /** The answer for other programs, at the API. */
    private static List<Link> forms(Question question, String parameters, Optional<Answer> answer) {
        List<String> names = answer.filter(Answer.Triples.class::isInstance).isPresent() ? List.of("turtle") : List.of("csv", "tsv", "json", "xml");
        return names.stream().map(form -> Link.to("/api/questions/" + question.name() + "/results?" + parameters + "format=" + form, form.equals("turtle") ? "Turtle" : form.toUpperCase(Locale.ROOT))).toList();
    }
}
