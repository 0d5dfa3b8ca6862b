package org.aimsgraph.linkeddata;

import static org.aimsgraph.problem.Problem.NOT_ACCEPTABLE;
import static org.aimsgraph.problem.Problem.UNKNOWN_ID;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.aimsgraph.browse.Once;
import org.aimsgraph.exchange.bridge.jsonld.JsonLdContext;
import org.aimsgraph.exchange.bridge.jsonld.JsonLdFrame;
import org.aimsgraph.form.RecordForms;
import org.aimsgraph.form.RecordKind;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.problem.AimsException;
import org.aimsgraph.query.Publication;
import org.aimsgraph.query.Questions;
import org.aimsgraph.serve.Routes;
import org.aimsgraph.store.Workspace;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;

/**
 * Every address under our base describes the thing that its IRI names: in Turtle, JSON-LD, N-Triples or RDF/XML by the
 * {@code Accept} header or {@code ?format=}, and as a page where there is one.
 */
public final class LinkedData implements Routes {
    private static final int MOST_LINKS_IN = 500;
    private static final List<String> THINGS = List.of("/standard/{edition}", "/standard/{edition}/{number}", "/code/{name}", "/mappings/{set}", "/shape/{name}");

    private final Workspace workspace;
    private final Optional<Handler> page;
    private final Supplier<Questions> questions;
    private final Supplier<RecordForms> forms;

    /**
     * @param questions the questions, asked for when they are needed
     * @param page      answers where a page is asked for; it sees the same address
     */
    public LinkedData(Workspace workspace, Supplier<Questions> questions, Optional<Handler> page) {
        this.workspace = workspace;
        this.questions = questions;
        this.forms = new Once<>(() -> new RecordForms(workspace.knowledgeBase()));
        this.page = page;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        THINGS.forEach(path -> routes.get(path, this::thing));
        routes.get("/ns", this::vocabulary);
        routes.get("/graph/{slug}", context -> context.redirect("/organisations/" + workspace.organisation(context.pathParam("slug")).slug() + "/data?default", io.javalin.http.HttpStatus.SEE_OTHER));
        routes.get("/query/{name}", this::question);
        routes.get("/.well-known/sparql-examples", context -> answer(context, Publication.of(questions.get(), questions.get().all(), base(context) + "/aims/sparql"), false));
        routes.get("/.well-known/void", context -> answer(context, DatasetDescription.of(workspace, base(context)), false));
        routes.get("/frames/{kind}", this::frame);
        routes.get("/context.jsonld", context -> context.contentType("application/ld+json").header("Cache-Control", "public, max-age=3600").result(JsonLdContext.of(workspace.knowledgeBase().knowledge())));
    }

    private void thing(Context context) throws Exception {
        Node thing = NodeFactory.createURI(Namespaces.BASE + context.path().substring(1));
        Graph source = context.path().startsWith("/shape/") ? workspace.knowledgeBase().shapes() : workspace.library().graph();
        if (!source.contains(thing, Node.ANY, Node.ANY)) {
            throw new AimsException(UNKNOWN_ID, "Nothing is known of <%s>.", thing.getURI());
        }
        answer(context, Description.of(thing, source, MOST_LINKS_IN), context.path().startsWith("/standard/"));
    }

    private void frame(Context context) {
        RecordKind kind = forms.get().named(context.pathParam("kind"))
                .orElseThrow(() -> new AimsException(UNKNOWN_ID, "There is no kind of record called '%s'. The kinds are the classes of %s, such as RiskAssessment.", context.pathParam("kind"), Namespaces.AIMS));
        context.contentType("application/ld+json").header("Cache-Control", "public, max-age=3600").result(JsonLdFrame.of(kind));
    }

    private void question(Context context) throws Exception {
        answer(context, Publication.of(questions.get(), List.of(questions.get().named(context.pathParam("name"))), base(context) + "/aims/sparql"), false);
    }

    private void vocabulary(Context context) throws Exception {
        answer(context, Description.ofAll(Namespaces.AIMS.substring(0, Namespaces.AIMS.length() - 1), workspace.knowledgeBase().knowledge()), false);
    }

    private void answer(Context context, Graph graph, boolean hasPage) throws Exception {
        boolean html = hasPage && page.isPresent();
        String asked = context.queryParam("format");
        RdfFormat format = (asked == null ? RdfFormat.accepted(context.header("Accept"), html) : RdfFormat.named(asked, html))
                .orElseThrow(() -> new AimsException(NOT_ACCEPTABLE, "This can be had as %s.", RdfFormat.offered(html).stream().map(each -> each.mediaType() + " (?format=" + each.shortName() + ")").collect(Collectors.joining(", "))));
        context.res().addHeader("Vary", "Accept");
        RdfFormat.offered(html).stream().filter(each -> each != format).forEach(each -> context.res().addHeader("Link", "<" + context.path() + "?format=" + each.shortName() + ">; rel=\"alternate\"; type=\"" + each.mediaType() + "\""));
        if (format == RdfFormat.HTML) {
            page.orElseThrow().handle(context);
            return;
        }
        Namespaces.usedIn(graph).forEach(graph.getPrefixMapping()::setNsPrefix);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RDFDataMgr.write(bytes, graph, format.writer());
        context.header("Cache-Control", "public, max-age=3600").contentType(format.mediaType() + (format == RdfFormat.JSON_LD ? "" : "; charset=utf-8")).result(bytes.toByteArray());
    }

    /** Where this server is reached, for links in descriptions. */
    private static String base(Context context) {
        return context.scheme() + "://" + context.host();
    }
}
