package org.aimsgraph.check;

import static org.aimsgraph.problem.Problem.BROKEN_INSTALLATION;

import java.net.URI;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aimsgraph.graph.KnowledgeBase;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.graph.Organisation;
import org.aimsgraph.problem.AimsException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.compose.MultiUnion;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.topbraid.jenax.util.ARQFactory;
import org.topbraid.shacl.engine.Shape;
import org.topbraid.shacl.engine.ShapesGraph;
import org.topbraid.shacl.engine.ShapesGraphFactory;
import org.topbraid.shacl.rules.Rule;
import org.topbraid.shacl.rules.RuleEngine;

/**
 * Derives facts from records by the rules of SHACL Advanced Features, until no rule adds anything. Rules make triples
 * of nodes that are there already, of which there are finitely many, so there is an end whatever the records say.
 */
public final class Rules {
    private static final URI SHAPES_GRAPH = URI.create(Namespaces.BASE + "graph/rules");

    private final Graph knowledge;
    private final Model shapesModel;
    private final ShapesGraph shapes;

    public Rules(KnowledgeBase knowledgeBase) {
        this.knowledge = knowledgeBase.knowledge();
        this.shapesModel = ModelFactory.createModelForGraph(new MultiUnion(new Graph[] {knowledgeBase.shapes(), knowledgeBase.shaclSystem()}));
        this.shapes = ShapesGraphFactory.get().createShapesGraph(shapesModel);
    }

    /** What follows from an organisation's records as of a date and is not recorded itself, in the order of {@link Derived#ORDER}. */
    public List<Derived> derive(Organisation organisation, LocalDate asOf) {
        return derive(organisation.graph(), asOf);
    }

    List<Derived> derive(Graph records, LocalDate asOf) {
        Graph known = Checker.dataGraph(knowledge, records, asOf);
        Graph added = GraphMemFactory.createGraphMem2();
        Recorder engine = new Recorder(known, added);
        long before;
        do {                                             // the last round sees every fact, so it tells every rule that makes one
            before = added.size();
            engine.round();
        } while (added.size() > before);
        return engine.made.stream().sorted(Derived.ORDER).toList();
    }

    /** TopBraid's engine, which forgets which rule made a triple, remembering it for the present round. */
    private final class Recorder extends RuleEngine {
        private final Graph known;
        private final Set<Derived> made = new HashSet<>();

        Recorder(Graph known, Graph added) {
            super(dataset(known, added), SHAPES_GRAPH, shapes, ModelFactory.createModelForGraph(added));
            this.known = known;
        }

        void round() {
            made.clear();
            try {
                executeAll();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }

        @Override
        public void infer(Triple triple, Rule rule, Shape shape) {
            if (known.contains(triple)) {
                return;
            }
            requireKnown(triple.getSubject(), rule);
            requireKnown(triple.getObject(), rule);
            made.add(new Derived(triple, rule.getContextNode()));
            super.infer(triple, rule, shape);
        }

        /** A rule that makes new blank nodes would make them in every round, for ever. */
        private void requireKnown(Node node, Rule rule) {
            if (node.isBlank() && !known.contains(node, Node.ANY, Node.ANY) && !known.contains(Node.ANY, Node.ANY, node)) {
                throw new AimsException(BROKEN_INSTALLATION, "The rule %s makes a new blank node, so it would never end.", rule.getContextNode());
            }
        }
    }

    private Dataset dataset(Graph known, Graph added) {
        Dataset dataset = ARQFactory.get().getDataset(ModelFactory.createModelForGraph(new MultiUnion(new Graph[] {known, added})));
        dataset.addNamedModel(SHAPES_GRAPH.toString(), shapesModel);
        return dataset;
    }
}
