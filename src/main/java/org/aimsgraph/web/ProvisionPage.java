package org.aimsgraph.web;

import static org.aimsgraph.problem.Problem.UNKNOWN_ID;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.aimsgraph.graph.Aims;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.problem.AimsException;
import org.aimsgraph.query.Question;
import org.aimsgraph.query.Questions;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/** The page of a provision or of one requirement: what is asked, how it is shown, and what it meets elsewhere. */
public final class ProvisionPage {

    private final Site site;
    private final Catalogue catalogue;
    private final AskedReader asked;
    private final MappingReader mappings;
    private final TouchingQuestions questions;

    ProvisionPage(Site site, Catalogue catalogue, AskedReader asked, MappingReader mappings, Questions questions) {
        this.site = site;
        this.catalogue = catalogue;
        this.asked = asked;
        this.mappings = mappings;
        this.questions = new TouchingQuestions(questions);
    }

    /**
     * What the page shows.
     *
     * @param text       the provision's own text, where it may be quoted; else empty
     * @param marks      what kind of provision it is, in a few words
     * @param properties what evidence must show, each after how binding that is
     * @param questions  questions that ask about the records it expects
     */
    public record Model(String number, String kind, String iri, String text, List<String> marks, List<Asked> asked, List<Branch> children, List<Link> properties,
            List<String> evidence, List<String> nonconformities, List<String> notes, List<Link> guidance, List<String> certainty, List<MappingGroup> mappings, Fan fan, List<Link> questions) {}

    /** @param place a provision or a requirement under our base for standards */
    void show(Context context, Node place) {
        Graph graph = site.workspace().library().graph();
        if (!graph.contains(place, RDF.type.asNode(), Node.ANY)) {
            throw new AimsException(UNKNOWN_ID, "There is no provision '%s' in the standards that are known here. Search for its number or title.", Namespaces.localName(place.getURI()));
        }
        Names names = site.names(context);
        Node provision = Graphs.object(graph, place, Aims.STATED_IN).orElse(place);
        boolean itself = provision.equals(place);
        List<Node> requirements = itself ? catalogue.requirements(place) : List.of(place);
        Frame frame = site.frame(context, words -> title(place, itself, names), trail(provision, itself, names, context));
        List<Node> places = Stream.concat(Stream.of(place), itself ? requirements.stream() : Stream.empty()).toList();
        List<MappingGroup> groups = mappings.read(places, names, frame.words());
        site.show(context, "web/provision.jte", frame, new Model(catalogue.number(place), kind(place, graph, names), place.getURI(), names.text(place, Aims.TEXT).orElse(""), marks(provision, graph, frame.words()),
                requirements.stream().map(requirement -> asked.read(requirement, names)).toList(),
                itself ? catalogue.children(place).stream().map(child -> Branch.of(child, catalogue, names, frame.words(), 1)).toList() : List.of(),
                properties(provision, graph, names), names.texts(provision, Aims.EVIDENCE_EXAMPLE), names.texts(provision, Aims.TYPICAL_NONCONFORMITY), notes(provision, place, names),
                guidance(provision, graph, names), certainty(place, names), groups, Fan.of(catalogue.number(place), groups, frame.words()), touching(requirements, graph)));
    }

    private static String title(Node place, boolean itself, Names names) {
        return names.text(place, itself ? DCTerms.title.asNode() : DCTerms.description.asNode()).orElseGet(() -> names.of(place));
    }

    private List<Link> trail(Node provision, boolean itself, Names names, Context context) {
        List<Link> trail = new ArrayList<>(List.of(Link.to("/", new Words(Preferences.of(context).language()).t("nav.standards")), names.link(catalogue.standardOf(provision))));
        catalogue.above(provision).forEach(above -> trail.add(Link.to(names.href(above).orElse("/"), catalogue.number(above))));
        if (!itself) {
            trail.add(Link.to(names.href(provision).orElse("/"), catalogue.number(provision)));
        }
        return trail;
    }

    private static String kind(Node place, Graph graph, Names names) {
        return Graphs.objects(graph, place, RDF.type.asNode()).stream().filter(type -> type.getURI().startsWith(Namespaces.AIMS)).map(names::of).findFirst().orElse("");
    }

    private static List<String> marks(Node provision, Graph graph, Words words) {
        List<String> marks = new ArrayList<>();
        Graphs.text(graph, provision, Aims.IS_NORMATIVE).ifPresent(is -> marks.add(words.t(Boolean.parseBoolean(is) ? "provision.normative" : "provision.informative")));
        Graphs.text(graph, provision, Aims.DEMANDS_DOCUMENTED_INFORMATION).filter(Boolean::parseBoolean).ifPresent(is -> marks.add(words.t("provision.documented")));
        return marks;
    }

    private static List<Link> properties(Node provision, Graph graph, Names names) {
        return Graphs.objects(graph, provision, Aims.HAS_EVIDENCE_PROPERTY).stream().sorted(Comparator.comparing(node -> node.getURI().length() + node.getURI()))
                .map(node -> Link.text(String.join(", ", names.named(node, Aims.TAG))).withDetail(names.text(node, DCTerms.description.asNode()).orElse(""))).toList();
    }

    private static List<String> notes(Node provision, Node place, Names names) {
        return Stream.of(provision, place).distinct().flatMap(each -> Stream.concat(names.texts(each, Aims.TIMING).stream(), names.texts(each, Aims.NOTE).stream())).toList();
    }

    private static List<Link> guidance(Node provision, Graph graph, Names names) {
        return Stream.concat(names.links(provision, Aims.GUIDES).stream(), Graphs.subjects(graph, Aims.GUIDES, provision).stream().map(names::link)).toList();
    }

    private static List<String> certainty(Node place, Names names) {
        return Stream.concat(names.named(place, Aims.CERTAINTY).stream(), names.texts(place, Aims.CERTAINTY_NOTE).stream()).toList();
    }

    private List<Link> touching(List<Node> requirements, Graph graph) {
        return questions.of(requirements.stream().flatMap(requirement -> Graphs.objects(graph, requirement, Aims.EXPECTS_RECORD).stream()).toList()).stream().map(ProvisionPage::link).toList();
    }

    private static Link link(Question question) {
        return Link.to("/questions/" + question.name(), question.question());
    }

    static Node place(String path) {
        return NodeFactory.createURI(Namespaces.BASE + path.substring(1));
    }
}
