package org.aimsgraph.exchange.oscal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.aimsgraph.exchange.bridge.Losses;
import org.aimsgraph.exchange.bridge.RecordsExporter;
import org.aimsgraph.graph.Aims;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.vocabulary.DCTerms;

/** Writes what carries the included controls as an OSCAL component definition: documents, processes and AI systems, and the management system for all of them. */
record ComponentExport(OscalSyntax syntax) implements RecordsExporter {
    private static final Node STATUS = NodeFactory.createURI(Namespaces.AIMS + "implementationStatus");
    /** How far a control has come, in the words of OSCAL; what is set aside for now is at best a plan. */
    private static final Map<String, String> STATES = Map.of("implemented", "implemented", "in-progress", "partial", "planned", "planned", "suspended", "planned");

    @Override
    public String format() {
        return "oscal-component-definition";
    }

    @Override
    public String description() {
        return "OSCAL 1.1.3 component definition: the documents, processes and AI systems that carry controls";
    }

    @Override
    public RecordsExporter in(String other) {
        return new ComponentExport(OscalSyntax.named(other));
    }

    @Override
    public void write(Subject subject, Losses losses, OutputStream out) throws IOException {
        Applicable applicable = Applicable.of(subject, losses);
        Map<Node, Binding> operations = new HashMap<>();
        OscalQuery.ask("operation", subject.organisation().graph(), Map.of("asOf", OscalQuery.day(subject.asOf()))).forEach(row -> operations.putIfAbsent(OscalQuery.node(row, "control"), row));
        Map<Node, String> types = new TreeMap<>(Comparator.comparing(Node::toString));
        Map<Node, Set<Node>> lines = new HashMap<>();
        for (Binding row : OscalQuery.ask("components", applicable.graph(), Map.of("statement", applicable.statement()))) {
            Node component = OscalQuery.node(row, "component");
            types.putIfAbsent(component, OscalQuery.text(row, "type", ""));
            lines.computeIfAbsent(component, key -> new TreeSet<>(Comparator.comparing(Node::toString))).add(OscalQuery.node(row, "line"));
        }
        OscalDocument document = new OscalDocument(OscalModel.COMPONENT_DEFINITION, applicable.statement(), "What carries the controls of " + subject.organisation().label(), subject.asOf().toString(), subject.asOf());
        ArrayNode components = document.body().putArray("components");
        ArrayNode whole = implementations(document, applicable, operations, subject.organisation().managementSystem(), line -> true);
        if (!whole.isEmpty()) {
            components.add(component(applicable, subject.organisation().managementSystem(), "management-system", whole));
        }
        types.forEach((component, type) -> {
            ArrayNode implementations = implementations(document, applicable, operations, component, lines.get(component)::contains);
            if (!implementations.isEmpty()) {
                components.add(component(applicable, component, type, implementations));
            }
        });
        losses.note("records", subject.organisation().label());
        syntax.write(OscalModel.COMPONENT_DEFINITION, document.document(), out);
    }

    private static ObjectNode component(Applicable applicable, Node component, String type, ArrayNode implementations) {
        String label = Graphs.label(applicable.graph(), component);
        ObjectNode object = OscalDocument.identified(component.toString()).put("type", type).put("title", Markup.of(label)).put("description", Markup.of(Graphs.text(applicable.graph(), component, DCTerms.description.asNode()).orElse(label)));
        if (component.isURI()) {
            object.putArray("links").addObject().put("href", component.getURI()).put("rel", "canonical");
        }
        object.set("control-implementations", implementations);
        return object;
    }

    private static ArrayNode implementations(OscalDocument document, Applicable applicable, Map<Node, Binding> operations, Node component, Predicate<Node> carries) {
        ArrayNode implementations = OscalDocument.array();
        applicable.lines().forEach((standard, lines) -> {
            ArrayNode requirements = OscalDocument.array();
            lines.forEach((control, ofControl) -> ofControl.stream().filter(carries).filter(line -> !applicable.excludes(List.of(line))).findFirst()
                    .ifPresent(line -> requirements.add(requirement(applicable, operations.get(control), component, control, line))));
            if (!requirements.isEmpty()) {
                String name = Graphs.label(applicable.graph(), standard);
                ObjectNode implementation = OscalDocument.identified(component + "#" + standard).put("source", document.file(OscalNames.catalogueFile(standard), "Catalogue of " + name, standard))
                        .put("description", Markup.of("Controls of " + name + " that the Statement of Applicability includes."));
                implementation.set("implemented-requirements", requirements);
                implementations.add(implementation);
            }
        });
        return implementations;
    }

    private static ObjectNode requirement(Applicable applicable, Binding operation, Node component, Node control, Node line) {
        String reason = Graphs.text(applicable.graph(), line, Aims.JUSTIFICATION).orElse("Included in the Statement of Applicability.");
        ObjectNode requirement = OscalDocument.identified(component + "#" + line + "#" + control).put("control-id", OscalNames.token(control));
        requirement.put("description", Markup.of(operation == null ? reason : OscalQuery.text(operation, "description", reason)));
        ArrayNode props = requirement.putArray("props");
        Graphs.object(applicable.graph(), line, STATUS).map(code -> STATES.get(OscalDocument.code(code, "implementation-status"))).ifPresent(state -> props.add(CarriedProperties.property("implementation-status", state)));
        if (line.isURI()) {
            props.add(CarriedProperties.property("record", line.getURI()));
        }
        if (operation != null && OscalQuery.node(operation, "owner") != null) {
            props.add(CarriedProperties.property("owner", Graphs.label(applicable.graph(), OscalQuery.node(operation, "owner")).strip()));
        }
        if (operation != null) {
            requirement.put("remarks", Markup.of(reason));
        }
        if (props.isEmpty()) {
            requirement.remove("props");
        }
        return requirement;
    }
}
