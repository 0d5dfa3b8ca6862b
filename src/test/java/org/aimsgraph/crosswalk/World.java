package org.aimsgraph.crosswalk;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.aimsgraph.Shipped;
import org.aimsgraph.graph.Aims;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.graph.Sssom;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** A made-up world of four small standards whose provisions are known sets of duties, with mapping rows that are all true. */
final class World {
    static final List<String> STANDARDS = List.of("alpha", "beta", "gamma", "delta");
    private static final int DUTIES = 12;
    private static final int PROVISIONS = 3;
    private static final int PARTS = 3;

    /** The codes and tables of set relations, and the classes of provision. */
    private static final Graph ALGEBRA = algebra();

    private final Random random;
    private final Map<Node, Set<Integer>> duties = new LinkedHashMap<>();
    private final Graph catalogue = GraphMemFactory.createGraphMem2();
    private final Map<Node, Graph> sets = new HashMap<>();
    private int places;

    World(long seed) {
        this.random = new Random(seed);
        ALGEBRA.find().forEachRemaining(catalogue::add);
        STANDARDS.forEach(this::addStandard);
        STANDARDS.forEach(from -> STANDARDS.stream().filter(to -> from.compareTo(to) < 0).forEach(to -> addSet(from, to)));
    }

    private static Graph algebra() {
        Graph algebra = GraphMemFactory.createGraphMem2();
        Shipped.KNOWLEDGE.knowledge().find().filterKeep(triple -> triple.getSubject().isURI() && (triple.getSubject().getURI().startsWith(Namespaces.CODE + "set-relation")
                || triple.getSubject().getURI().startsWith(Namespaces.BASE + "relation/") || triple.getPredicate().equals(RDFS.subClassOf.asNode()))).forEachRemaining(algebra::add);
        return algebra;
    }

    static Scope whole(String standard) {
        Node node = NodeFactory.createURI(Namespaces.STANDARD + standard);
        return new Scope(node, node, standard);
    }

    Crosswalk crosswalk() {
        return new Crosswalk(catalogue, sets);
    }

    Set<Integer> duties(Node provision) {
        return duties.get(provision);
    }

    /** All duties that a standard names somewhere. */
    Set<Integer> allDuties(Node standard) {
        Set<Integer> all = new HashSet<>();
        duties.forEach((provision, some) -> all.addAll(provision.getURI().startsWith(standard.getURI() + "/") ? some : Set.of()));
        return all;
    }

    /** Alpha's provisions are made up of requirements; those of the others have parts and may ask something beside them. */
    private void addStandard(String standard) {
        boolean split = standard.equals("alpha");
        for (int number = 1; number <= PROVISIONS; number++) {
            Node whole = provision(standard + "/" + number, split ? Aims.PROVISION : Aims.CONTROL);
            Set<Integer> all = new HashSet<>();
            int parts = 1 + random.nextInt(PARTS);
            for (int part = 1; part <= parts; part++) {
                Node node = provision(standard + "/" + number + (split ? "-" : ".") + part, split ? Aims.REQUIREMENT : Aims.CONTROL);
                catalogue.add(node, split ? Aims.STATED_IN : SKOS.broader.asNode(), whole);
                Set<Integer> some = someDuties();
                some.add(DUTIES + number * PARTS + part);              // each part asks something that its siblings do not
                duties.put(node, some);
                all.addAll(some);
            }
            if (!split) {
                all.add(100 + places);                                   // words of its own, so that a part is never the whole
                all.addAll(random.nextBoolean() ? someDuties() : Set.of());
            }
            duties.put(whole, all);
        }
    }

    private Node provision(String path, Node kind) {
        Node node = NodeFactory.createURI(Namespaces.STANDARD + path);
        catalogue.add(node, RDF.type.asNode(), kind);
        catalogue.add(node, Aims.ORDER_INDEX, NodeFactory.createLiteralByValue(++places));
        return node;
    }

    private Set<Integer> someDuties() {
        Set<Integer> some = new HashSet<>();
        for (int duty = 0; duty < DUTIES; duty++) {
            if (random.nextInt(4) == 0) {
                some.add(duty);
            }
        }
        return some;
    }

    private void addSet(String from, String to) {
        Node set = NodeFactory.createURI("https://w3id.org/aims-graph/mappings/" + from + "--" + to);
        Graph graph = GraphMemFactory.createGraphMem2();
        sets.put(set, graph);
        for (Node subject : List.copyOf(duties.keySet())) {
            for (Node object : List.copyOf(duties.keySet())) {
                if (subject.getURI().contains("/" + from + "/") && object.getURI().contains("/" + to + "/") && random.nextInt(3) > 0) {
                    SetRelation truth = RelationTableTest.relation(duties.get(subject), duties.get(object));
                    if (truth != SetRelation.NO_RELATIONSHIP) {
                        addRow(graph, set, subject, object, object, random.nextInt(4) > 0 ? truth : null);
                    }
                }
            }
            Node standard = NodeFactory.createURI(Namespaces.STANDARD + to);
            if (subject.getURI().contains("/" + from + "/") && allDuties(standard).stream().noneMatch(duties.get(subject)::contains)) {
                addRow(graph, set, subject, Sssom.NO_TERM_FOUND, standard, SetRelation.NO_RELATIONSHIP);
            }
        }
    }

    private void addRow(Graph graph, Node set, Node subject, Node object, Node source, SetRelation relation) {
        Node row = NodeFactory.createURI(set.getURI() + "#" + Namespaces.localName(subject.getURI()) + "--" + Namespaces.localName(object.getURI()));
        graph.add(row, RDF.type.asNode(), Sssom.MAPPING);
        graph.add(row, Sssom.SUBJECT, subject);
        graph.add(row, Sssom.PREDICATE, SKOS.relatedMatch.asNode());
        graph.add(row, Sssom.OBJECT, object);
        graph.add(row, Sssom.OBJECT_SOURCE, source);
        graph.add(row, Sssom.MAPPING_JUSTIFICATION, NodeFactory.createURI("https://w3id.org/semapv/vocab/ManualMappingCuration"));
        graph.add(row, Sssom.CONFIDENCE, NodeFactory.createLiteralByValue(0.5 + random.nextInt(50) / 100.0));
        if (relation != null) {
            graph.add(row, Aims.SET_RELATION, relation.code());
        }
    }
}
