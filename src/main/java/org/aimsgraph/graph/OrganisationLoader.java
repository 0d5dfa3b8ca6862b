package org.aimsgraph.graph;

import static org.aimsgraph.problem.Problem.CYCLIC_REVISIONS;
import static org.aimsgraph.problem.Problem.NO_MANAGEMENT_SYSTEM;
import static org.aimsgraph.problem.Problem.SEVERAL_ORGANISATIONS;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aimsgraph.problem.AimsException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * Reads one organisation's records and refuses what would make a verdict meaningless: misspelt terms of our vocabulary,
 * placeholders, no management system, two organisations, documents that revise one another in a circle.
 */
public final class OrganisationLoader {
    private static final Node REVISION = NodeFactory.createURI("http://www.w3.org/ns/prov#wasRevisionOf");

    private final KnownTerms knownTerms;

    public OrganisationLoader(KnowledgeBase knowledgeBase) {
        this.knownTerms = new KnownTerms(knowledgeBase.knowledge());
    }

    /** The organisation described by these Turtle or N-Triples files together. */
    public Organisation load(List<Path> files) {
        Graph records = GraphMemFactory.createGraphMem2();
        for (Path file : files) {
            Graph one = GraphMemFactory.createGraphMem2();
            TurtleReader.read(file, one);
            knownTerms.require(one, file.toString());
            UnfilledValues.refuse(one, file.toString());
            one.find().forEachRemaining(records::add);
        }
        return organisation(records);
    }

    /** The organisation described by one Turtle text; {@code name} is what messages call it. */
    public Organisation load(InputStream turtle, String name) {
        return organisation(part(turtle, name));
    }

    /** Records that belong to an organisation but are not all of it, from one Turtle text; {@code name} is what messages call it. */
    public Graph part(InputStream turtle, String name) {
        Graph records = GraphMemFactory.createGraphMem2();
        TurtleReader.read(turtle, name, records);
        knownTerms.require(records, name);
        UnfilledValues.refuse(records, name);
        return records;
    }

    /** The organisation with some statements taken away and others added. */
    public Organisation changed(Organisation organisation, Set<Triple> without, Graph with) {
        Graph records = GraphMemFactory.createGraphMem2();
        organisation.graph().find().filterDrop(without::contains).forEachRemaining(records::add);
        with.find().forEachRemaining(records::add);
        return organisation(records);
    }

    /** The organisation described by a graph. */
    public Organisation organisation(Graph records) {
        requireNoCycle(records);
        Graph canonical = CanonicalGraph.of(records);
        Node managementSystem = onlyManagementSystem(canonical);
        List<Node> owners = Graphs.objects(canonical, managementSystem, Aims.MANAGEMENT_SYSTEM_OF);
        Set<Node> organisations = new LinkedHashSet<>(owners);
        organisations.addAll(Graphs.subjects(canonical, RDF.type.asNode(), Aims.ORGANISATION));
        if (organisations.size() > 1) {
            throw new AimsException(SEVERAL_ORGANISATIONS, "The data describes %d organisations: %s. Check one at a time; describe other firms as suppliers, customers or interested parties.", organisations.size(), names(canonical, organisations));
        }
        if (owners.isEmpty()) {
            throw new AimsException(NO_MANAGEMENT_SYSTEM, "The management system %s belongs to no organisation. Add: aims:managementSystemOf <the organisation>.", Graphs.label(canonical, managementSystem));
        }
        Node organisation = owners.get(0);
        return new Organisation(canonical, organisation, Graphs.label(canonical, organisation), managementSystem);
    }

    private static Node onlyManagementSystem(Graph records) {
        List<Node> systems = Graphs.subjects(records, RDF.type.asNode(), Aims.AI_MANAGEMENT_SYSTEM);
        if (systems.isEmpty()) {
            throw new AimsException(NO_MANAGEMENT_SYSTEM, "No AI management system is described, so there is nothing to check. Add a node of type aims:AIManagementSystem with aims:managementSystemOf, as in examples/empty.");
        }
        if (systems.size() > 1) {
            throw new AimsException(SEVERAL_ORGANISATIONS, "The data describes %d AI management systems: %s. Check one at a time.", systems.size(), names(records, Set.copyOf(systems)));
        }
        return systems.get(0);
    }

    private static String names(Graph records, Set<Node> nodes) {
        return nodes.stream().map(node -> Graphs.label(records, node)).sorted().collect(Collectors.joining(", "));
    }

    /** Walks each chain of revisions; each document is walked once. */
    private static void requireNoCycle(Graph records) {
        Map<Node, List<Node>> earlier = records.find(Node.ANY, REVISION, Node.ANY).toList().stream()
                .collect(Collectors.groupingBy(triple -> triple.getSubject(), Collectors.mapping(triple -> triple.getObject(), Collectors.toList())));
        Set<Node> sound = new HashSet<>();
        for (Node document : earlier.keySet()) {
            walk(records, document, earlier, sound);
        }
    }

    /** Without recursion: a chain may be longer than the stack of a thread. */
    private static void walk(Graph records, Node document, Map<Node, List<Node>> earlier, Set<Node> sound) {
        List<Node> path = new ArrayList<>(List.of(document));
        Set<Node> onPath = new HashSet<>(path);
        Deque<Iterator<Node>> open = new ArrayDeque<>(List.of(earlier.get(document).iterator()));
        while (!open.isEmpty()) {
            if (open.peek().hasNext()) {
                Node before = open.peek().next();
                if (onPath.contains(before)) {
                    throw circle(records, path.subList(path.indexOf(before), path.size()));
                }
                if (!sound.contains(before)) {
                    path.add(before);
                    onPath.add(before);
                    open.push(earlier.getOrDefault(before, List.of()).iterator());
                }
            } else {
                open.pop();
                Node done = path.remove(path.size() - 1);
                onPath.remove(done);
                sound.add(done);
            }
        }
    }

    private static AimsException circle(Graph records, List<Node> documents) {
        return new AimsException(CYCLIC_REVISIONS, "These documents revise one another in a circle: %s. Remove the wrong prov:wasRevisionOf.",
                Stream.concat(documents.stream(), Stream.of(documents.get(0))).map(node -> Graphs.label(records, node)).collect(Collectors.joining(" → ")));
    }
}
