package org.aimsgraph.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aimsgraph.browse.Knowledge;
import org.aimsgraph.check.Effect;
import org.aimsgraph.exchange.RecordsTurtle;
import org.aimsgraph.form.Choices;
import org.aimsgraph.form.Draft;
import org.aimsgraph.form.Drafting;
import org.aimsgraph.form.Field;
import org.aimsgraph.form.Replacing;
import org.aimsgraph.graph.Organisation;
import org.aimsgraph.graph.OrganisationLoader;
import org.aimsgraph.store.Held;
import org.aimsgraph.store.Workspace;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.compose.MultiUnion;

/**
 * The records that somebody is about to add to an organisation's. The server keeps none of them: each page of forms gets those
 * of the pages before as Turtle and hands them on.
 */
final class Drafts {
    private final Workspace workspace;
    private final Knowledge knowledge;
    private final OrganisationLoader loader;

    Drafts(Workspace workspace, Knowledge knowledge) {
        this.workspace = workspace;
        this.knowledge = knowledge;
        this.loader = new OrganisationLoader(workspace.knowledgeBase());
    }

    /**
     * An organisation with the records that are added so far.
     *
     * @param held         as it is served
     * @param added        the records that are added so far
     * @param organisation with them
     */
    record Begun(Held held, Graph added, Organisation organisation) {}

    /** @param turtle the records that are added so far */
    Begun begun(Held held, String turtle) {
        Graph added = turtle.isBlank() ? GraphMemFactory.createGraphMem2() : loader.part(new ByteArrayInputStream(turtle.getBytes(StandardCharsets.UTF_8)), "What was added before");
        return new Begun(held, added, added.isEmpty() ? held.organisation() : loader.changed(held.organisation(), Replacing.replaced(held.organisation().graph(), added), added));
    }

    Choices choices(Begun begun) {
        return new Choices(begun.organisation().graph(), together(begun));
    }

    /** All that is known beside the records. */
    Graph together(Begun begun) {
        return begun.added().isEmpty() ? workspace.with(begun.held()) : new MultiUnion(new Graph[] {begun.organisation().graph(), workspace.library().graph()});
    }

    Drafting drafting(Begun begun, Choices choices) {
        return new Drafting(knowledge.forms(), begun.organisation(), choices);
    }

    /** What is handed out: the records added before, and the draft in place of what they say of the same record. */
    Graph all(Begun begun, Draft draft) {
        Set<Node> drafted = draft.graph().stream().map(Triple::getSubject).collect(Collectors.toSet());
        Graph all = GraphMemFactory.createGraphMem2();
        begun.added().find().filterDrop(triple -> drafted.contains(triple.getSubject()) || draft.replaced().contains(triple)).forEachRemaining(all::add);
        draft.graph().find().forEachRemaining(all::add);
        return all;
    }

    /** How many records that is, each with its parts. */
    int count(Graph all) {
        Set<Node> parts = knowledge.forms().kinds().stream().flatMap(kind -> kind.fields().stream()).filter(Field::inPlace).map(Field::property).distinct()
                .flatMap(property -> all.find(Node.ANY, property, Node.ANY).mapWith(Triple::getObject).toList().stream()).collect(Collectors.toSet());
        return (int) all.stream().map(Triple::getSubject).distinct().filter(record -> !parts.contains(record)).count();
    }

    /** The organisation with all that is added. */
    Organisation then(Begun begun, Draft draft) {
        return loader.changed(begun.organisation(), draft.replaced(), draft.graph());
    }

    /** What all that is added does to the verdicts. */
    Effect effect(Held held, Organisation then) {
        return knowledge.judging().run(() -> knowledge.reports().effect(held.organisation(), then, held.asOf()));
    }

    static String turtle(Held held, Graph records) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            RecordsTurtle.write(records, held.organisation().namespace().map(namespace -> Map.of("", namespace)).orElse(Map.of()), bytes);
        } catch (IOException memoryHasRoom) {
            throw new UncheckedIOException(memoryHasRoom);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
