package org.aimsgraph.check;

import static org.aimsgraph.problem.Problem.BROKEN_INSTALLATION;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.problem.AimsException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.topbraid.jenax.util.ARQFactory;
import org.topbraid.shacl.engine.Shape;
import org.topbraid.shacl.engine.ShapesGraph;
import org.topbraid.shacl.engine.ShapesGraphFactory;
import org.topbraid.shacl.util.SHACLPreferences;
import org.topbraid.shacl.validation.ValidationEngine;
import org.topbraid.shacl.validation.ValidationEngineConfiguration;
import org.topbraid.shacl.validation.ValidationEngineFactory;
import org.topbraid.shacl.vocabulary.DASH;
import org.topbraid.shacl.vocabulary.SH;

/**
 * Validates a data graph with shapes that are compiled once: by TopBraid SHACL, whose only home this is, and for checks
 * that are one SPARQL constraint by a query over all focus nodes at once. One instance serves many validations, one
 * after another.
 */
public final class Validator {
    private static final URI SHAPES_GRAPH = URI.create(Namespaces.BASE + "graph/shapes");

    private final Model shapesModel;
    private final ShapesGraph shapes;
    private final CheckCatalogue checks;
    private final Map<Node, SetQuery> setQueries = new HashMap<>();

    /** Compiles the shapes; {@code system} is SHACL's own description of its constraint components. */
    public Validator(Graph shapesGraph, Graph system, CheckCatalogue checks) {
        this.shapesModel = ModelFactory.createModelForGraph(new org.apache.jena.graph.compose.MultiUnion(new Graph[] {shapesGraph, system}));
        this.shapes = ShapesGraphFactory.get().createShapesGraph(shapesModel);
        this.checks = checks;
        checks.all().forEach(check -> SetQuery.of(shapesGraph, check).ifPresent(query -> setQueries.put(check.shape(), query)));
        SHACLPreferences.setProduceFailuresMode(true);
    }

    /** What the checks find in the data, in the order of {@link Finding#ORDER}. */
    public List<Finding> validate(Graph data) {
        ValidationEngine engine = engine(data);
        List<Finding> asked = new ArrayList<>();
        for (Shape shape : shapes.getRootShapes()) {
            Node name = shape.getShapeResource().asNode();
            SetQuery setQuery = setQueries.get(name);
            if (setQuery == null) {
                engine.validateNodesAgainstShape(new ArrayList<>(shape.getTargetNodes(engine.getDataset())), name);
            } else {
                asked.addAll(setQuery.run(data, checks.byShape(name).orElseThrow().focusNodes(data)));
            }
        }
        return sorted(asked, findings(engine.getReport(), data));
    }

    /** What TopBraid SHACL alone finds, for comparison. */
    List<Finding> validateByEngine(Graph data) {
        try {
            return sorted(List.of(), findings(engine(data).validateAll(), data));
        } catch (InterruptedException noMonitorCancels) {
            throw new IllegalStateException(noMonitorCancels);
        }
    }

    /** What one check finds in the data. */
    List<Finding> validate(Graph data, Check check) {
        return validate(data, check, check.focusNodes(data));
    }

    /** What one check finds at these nodes, whether or not they are among its targets. */
    List<Finding> validate(Graph data, Check check, Collection<Node> focusNodes) {
        SetQuery setQuery = setQueries.get(check.shape());
        if (setQuery != null) {
            return sorted(setQuery.run(data, focusNodes), List.of());
        }
        Model model = ModelFactory.createModelForGraph(data);
        List<RDFNode> nodes = focusNodes.stream().map(model::asRDFNode).toList();
        return sorted(List.of(), findings(engine(data).validateNodesAgainstShape(nodes, check.shape()), data));
    }

    private static List<Finding> sorted(List<Finding> asked, List<Finding> found) {
        TreeSet<Finding> findings = new TreeSet<>(Finding.ORDER);
        findings.addAll(asked);
        findings.addAll(found);
        return List.copyOf(findings);
    }

    private ValidationEngine engine(Graph data) {
        Dataset dataset = ARQFactory.get().getDataset(ModelFactory.createModelForGraph(data));
        dataset.addNamedModel(SHAPES_GRAPH.toString(), shapesModel);
        ValidationEngine engine = ValidationEngineFactory.get().create(dataset, SHAPES_GRAPH, shapes, null);
        engine.setConfiguration(new ValidationEngineConfiguration().setValidateShapes(false));
        engine.setLabelFunction(node -> Graphs.label(data, node.asNode()));
        return engine;
    }

    private List<Finding> findings(Resource report, Graph data) {
        Model model = report.getModel();
        model.listSubjectsWithProperty(RDF.type, DASH.FailureResult).forEachRemaining(Validator::refuse);
        List<Finding> findings = new ArrayList<>();
        for (Resource result : model.listSubjectsWithProperty(RDF.type, SH.ValidationResult).toList()) {
            Node shape = result.getPropertyResourceValue(SH.sourceShape).asNode();
            checks.byShape(shape).ifPresent(check -> findings.add(finding(check, result, data)));
        }
        return findings;
    }

    private static Finding finding(Check check, Resource result, Graph data) {
        Node focus = object(result, SH.focusNode).orElseThrow();
        String message = result.hasProperty(SH.resultMessage) ? result.getProperty(SH.resultMessage).getString() : check.message();
        return new Finding(check.severity(), check.shape(), focus, Graphs.label(data, focus), object(result, SH.resultPath).flatMap(Validator::path), object(result, SH.value), message);
    }

    private static Optional<Node> object(Resource result, org.apache.jena.rdf.model.Property property) {
        return Optional.ofNullable(result.getProperty(property)).map(statement -> statement.getObject()).map(RDFNode::asNode);
    }

    /** A path of several steps has no short name: the check's message speaks for it. */
    private static Optional<String> path(Node path) {
        return path.isURI() ? Optional.of(Namespaces.shorten(path.getURI())) : Optional.empty();
    }

    private static void refuse(Resource failure) {
        String shape = Optional.ofNullable(failure.getPropertyResourceValue(SH.sourceShape)).map(Resource::getURI).orElse("a shape");
        throw new AimsException(BROKEN_INSTALLATION, "The check %s cannot be run: %s", shape, failure.getProperty(SH.resultMessage).getString());
    }
}
