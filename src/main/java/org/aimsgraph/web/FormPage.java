package org.aimsgraph.web;

import static org.aimsgraph.problem.Problem.UNKNOWN_ID;
import static org.aimsgraph.problem.Problem.WRONG_USAGE;

import io.javalin.http.Context;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aimsgraph.browse.Knowledge;
import org.aimsgraph.check.RequirementResult;
import org.aimsgraph.form.Choices;
import org.aimsgraph.form.Draft;
import org.aimsgraph.form.Drafting;
import org.aimsgraph.form.FilledForm;
import org.aimsgraph.form.Mistake;
import org.aimsgraph.form.RecordKind;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.problem.AimsException;
import org.aimsgraph.store.Held;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The form of one record: a new one, one that changes, or the next version of a document. What is sent is shown as it would be kept, and kept nowhere. */
public final class FormPage {
    private static final List<String> LANGUAGES = List.of("en", "fr", "de", "es", "it", "nl");
    private static final String VERSION = "version";

    private final Organisations organisations;
    private final Knowledge knowledge;
    private final Drafts drafts;
    private final DraftPage result;
    private final FormLinks links;

    FormPage(Organisations organisations, Knowledge knowledge, Drafts drafts, DraftPage result) {
        this.organisations = organisations;
        this.knowledge = knowledge;
        this.drafts = drafts;
        this.result = result;
        this.links = new FormLinks(knowledge);
    }

    /**
     * What the page shows.
     *
     * @param kind        the kind of record
     * @param purpose     {@code new}, {@code change} or {@code version}
     * @param action      where the form is sent to
     * @param added       the records added before, as Turtle
     * @param about       the requirement that the record answers
     * @param asked       the fields that a check asks for
     * @param others      the other fields
     * @param suggestions the lists from which fields suggest values
     * @param languages   in which texts can be, by code
     * @param mistaken    the fields with mistakes
     * @param refusal     why the records cannot be checked with this one; empty where they can
     */
    public record Model(RecordKind kind, String purpose, String action, String added, String back, Optional<About> about, List<FormField> asked, List<FormField> others, List<FormField.Suggestions> suggestions, List<Link> languages, List<FormField> mistaken, String refusal) {
        /** Whether the fields that nothing asks for stand open. */
        public boolean isOpen() {
            return asked.size() <= 1 || others.stream().anyMatch(field -> field.isFilled() || field.isMistaken() || field.places().stream().anyMatch(FormField.Place::wanted));
        }
    }

    /** The requirement that a judgement or a waiver is about. */
    public record About(Link requirement, String statement, String verdict, String question) {}

    /**
     * What is asked of the page.
     *
     * @param record the record that changes, or the document whose next version it is
     */
    private record Asked(Drafts.Begun begun, RecordKind kind, String purpose, Optional<Node> record, String action, Posted posted) {}

    /** A new record. */
    void add(Context context) {
        Held held = organisations.of(context);
        String name = context.pathParam("kind");
        RecordKind kind = knowledge.forms().named(name).orElseThrow(() -> new AimsException(UNKNOWN_ID, "There is no kind of record '%s' to fill in. The page of new records lists the kinds.", name));
        answer(context, held, kind, "new", Optional.empty(), context.path());
    }

    /** A record that is there already. */
    void change(Context context) {
        Held held = organisations.of(context);
        String iri = Optional.ofNullable(context.queryParam("iri")).orElse("");
        String as = Optional.ofNullable(context.queryParam("as")).orElse("");
        Node record = NodeFactory.createURI(iri);
        RecordKind kind = links.kind(held, record)
                .orElseThrow(() -> new AimsException(UNKNOWN_ID, "The records of %s describe no <%s> that has a form. The page of records lists what they describe.", held.organisation().label(), iri));
        if (!as.isEmpty() && (!as.equals(VERSION) || !knowledge.forms().isDocument(kind))) {
            throw new AimsException(WRONG_USAGE, "Only a document has a next version, and <%s> is a record of another kind. Leave out as=%s.", iri, as.replaceAll("[^A-Za-z]", "?"));
        }
        answer(context, held, kind, as.isEmpty() ? "change" : VERSION, Optional.of(record), FormLinks.change(held, iri, as));
    }

    private void answer(Context context, Held held, RecordKind kind, String purpose, Optional<Node> record, String action) {
        boolean sent = context.method().name().equals("POST");
        Posted posted = sent ? Posted.body(context) : Posted.query(context);
        Drafts.Begun begun = drafts.begun(held, sent ? posted.text("added") : "");
        Asked asked = new Asked(begun, kind, purpose, record, action, posted);
        Choices choices = drafts.choices(begun);
        Drafting drafting = drafts.drafting(begun, choices);
        String step = sent ? posted.text("do") : "start";
        FilledForm filled = step.equals("start") ? start(asked, drafting) : posted.filled(knowledge.forms().inputs(kind));
        if (step.equals("start") || step.equals("edit") || posted.values().containsKey("more")) {
            show(context, asked, choices, filled, List.of(), "");
            return;
        }
        Draft draft = draft(asked, drafting, filled);
        if (!draft.mistakes().isEmpty()) {
            show(context.status(422), asked, choices, filled, draft.mistakes(), "");
        } else if (step.equals("download")) {
            result.download(context, begun, draft);
        } else {
            try {
                result.show(context, begun, kind, draft, action, posted);
            } catch (AimsException refused) {
                show(context.status(refused.problem().httpStatus()), asked, choices, filled, List.of(), refused.getMessage());
            }
        }
    }

    /** What stands in the form before anybody wrote: what the record says, or what the address tells. */
    private FilledForm start(Asked asked, Drafting drafting) {
        return switch (asked.purpose()) {
            case "change" -> drafting.filled(asked.kind(), asked.record().orElseThrow());
            case VERSION -> drafting.next(asked.kind(), asked.record().orElseThrow());
            default -> asked.posted().filled(knowledge.forms().inputs(asked.kind()));
        };
    }

    private static Draft draft(Asked asked, Drafting drafting, FilledForm filled) {
        return switch (asked.purpose()) {
            case "change" -> drafting.changed(asked.kind(), asked.record().orElseThrow(), filled);
            case VERSION -> drafting.version(asked.kind(), asked.record().orElseThrow(), filled);
            default -> drafting.fresh(asked.kind(), filled);
        };
    }

    private void show(Context context, Asked asked, Choices choices, FilledForm filled, List<Mistake> mistakes, String refusal) {
        Held held = asked.begun().held();
        Frame frame = organisations.frame(context, held, words -> asked.record().map(node -> organisations.names(context, held).of(node)).orElseGet(() -> asked.kind().title()));
        FormFields fields = new FormFields(held, choices, filled, mistakes, asked.posted().text("more"), links, frame.words());
        List<FormField> all = knowledge.forms().inputs(asked.kind()).stream().map(fields::of).toList();
        List<FormField> mistaken = all.stream().filter(FormField::isMistaken).toList();
        organisations.show(context, "web/form.jte", frame, new Model(asked.kind(), asked.purpose(), asked.action(), asked.posted().text("added"), asked.record().flatMap(node -> organisations.names(context, held).href(node)).orElse("/organisations/" + held.slug() + "/new"), about(held, filled, frame.words()),
                all.stream().filter(FormField::required).toList(), all.stream().filter(field -> !field.required()).toList(), fields.suggestions(), languages(held, frame.words().locale()), mistaken, refusal));
    }

    private Optional<About> about(Held held, FilledForm filled, Words words) {
        return Stream.of("earl:test", "aims:concernsProvision").flatMap(key -> filled.values().getOrDefault(key, List.of()).stream()).findFirst()
                .flatMap(written -> results(held).filter(result -> Namespaces.shorten(result.requirement().node().getURI()).equals(written.text())).findFirst())
                .map(result -> new About(Link.to("/organisations/" + held.slug() + "/requirements/" + result.requirement().id(), result.requirement().id()), result.requirement().statement(), result.verdict().earl(), result.requirement().judgement().orElse("")));
    }

    private Stream<RequirementResult> results(Held held) {
        return Stream.concat(organisations.report(held).requirements().stream(), organisations.report(held).certification().stream());
    }

    /** The usual languages, those of the records, and none; the first is the one that most of the records' names are in. */
    private static List<Link> languages(Held held, Locale shown) {
        TreeSet<String> others = held.organisation().graph().stream().map(triple -> triple.getObject()).filter(Node::isLiteral).map(Node::getLiteralLanguage).filter(tag -> !tag.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
        Stream<String> all = Stream.concat(Stream.concat(others.stream().sorted(Comparator.comparing(tag -> !tag.equals("en"))), LANGUAGES.stream()).distinct(), Stream.of(""));
        return all.map(tag -> Link.to(tag, tag.isEmpty() ? "–" : Locale.forLanguageTag(tag).getDisplayName(shown))).toList();
    }
}
