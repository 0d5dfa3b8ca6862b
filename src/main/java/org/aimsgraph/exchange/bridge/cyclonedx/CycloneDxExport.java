package org.aimsgraph.exchange.bridge.cyclonedx;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aimsgraph.exchange.JsonFiles;
import org.aimsgraph.exchange.bridge.Losses;
import org.aimsgraph.exchange.bridge.NewRecords;
import org.aimsgraph.exchange.bridge.RecordsExporter;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/** Writes an organisation's AI systems as a bill of material in CycloneDX 1.6: each a model with its card, with the data, tools and components that it needs. */
public final class CycloneDxExport implements RecordsExporter {
    /** The property of a component that says which kind of resource it is to us. */
    static final String KIND = "aims-graph:kind";
    private static final List<String> RESOURCES = List.of("DataResource", "ToolingResource", "ComponentResource");
    private static final List<String> TYPES = List.of("data", "framework", "application");
    private static final List<String> WRITTEN = List.of("AISystem", "SystemVersion", "DataResource", "ToolingResource", "ComponentResource", "Supplier", "Organisation");

    @Override
    public String format() {
        return "cyclonedx";
    }

    @Override
    public String description() {
        return "the AI systems with their data, tools and parts as an AI bill of material (CycloneDX 1.6, JSON)";
    }

    @Override
    public void write(Subject subject, Losses losses, OutputStream out) throws IOException {
        Graph records = subject.organisation().graph();
        JsonMapper mapper = new JsonMapper();
        ObjectNode bom = mapper.createObjectNode().put("$schema", "http://cyclonedx.org/schema/bom-1.6.schema.json").put("bomFormat", "CycloneDX").put("specVersion", "1.6").put("version", 1);
        bom.putObject("metadata").putObject("manufacturer").put("name", subject.organisation().label());
        ArrayNode components = bom.putArray("components");
        of("AISystem", records).forEach(system -> system(components.addObject(), system, records, losses));
        for (int i = 0; i < RESOURCES.size(); i++) {
            for (Node resource : of(RESOURCES.get(i), records)) {
                resource(components.addObject(), resource, TYPES.get(i), RESOURCES.get(i), records, losses);
            }
        }
        ArrayNode dependencies = bom.putArray("dependencies");
        of("AISystem", records).forEach(system -> needs(dependencies.addObject(), system, records));
        records.stream().filter(triple -> triple.getPredicate().equals(RDF.type.asNode())).map(triple -> Namespaces.localName(triple.getObject().toString())).filter(kind -> !WRITTEN.contains(kind))
                .collect(Collectors.toCollection(TreeSet::new)).forEach(kind -> losses.note("other-record", kind));
        try (JsonGenerator json = JsonFiles.open(out).setCodec(mapper)) {
            json.writeTree(bom);
            json.writeRaw('\n');
        }
    }

    private static void system(ObjectNode component, Node system, Graph records, Losses losses) {
        component(component, system, "machine-learning-model", records);
        supplier(component, system, "aims:suppliedBy", records);
        Optional<Node> version = version(system, records, losses);
        version.flatMap(found -> text(found, "aims:systemVersionNumber", records)).ifPresent(number -> component.put("version", number));
        ObjectNode card = component.putObject("modelCard");
        ObjectNode parameters = card.putObject("modelParameters");
        text(system, "aims:intendedPurpose", records).ifPresent(purpose -> parameters.put("task", purpose));
        List<Node> sets = version.map(found -> values(found, "aims:trainedWithData", records).toList()).orElse(List.of());
        if (!sets.isEmpty()) {
            ArrayNode datasets = parameters.putArray("datasets");
            sets.forEach(data -> datasets.addObject().put("ref", data.toString()));
        }
        List<String> uses = values(system, "aims:intendedUse", records).map(Node::getLiteralLexicalForm).toList();
        if (!uses.isEmpty()) {
            ArrayNode useCases = card.putObject("considerations").putArray("useCases");
            uses.forEach(useCases::add);
        }
    }

    /** The version that no other revises, the last of them by its name; the others are told as left out. */
    private static Optional<Node> version(Node system, Graph records, Losses losses) {
        List<Node> versions = Graphs.subjects(records, NewRecords.term("aims:versionOfSystem"), system);
        Optional<Node> current = versions.stream().filter(version -> Graphs.subjects(records, NewRecords.term("prov:wasRevisionOf"), version).isEmpty()).reduce((one, later) -> later);
        versions.stream().filter(version -> !Optional.of(version).equals(current)).forEach(version -> losses.note("other-version", Graphs.label(records, version)));
        return current;
    }

    private static void resource(ObjectNode component, Node resource, String type, String kind, Graph records, Losses losses) {
        component(component, resource, type, records);
        text(resource, "aims:toolVersion", records).ifPresent(version -> component.put("version", version));
        supplier(component, resource, "prov:wasAttributedTo", records);
        if (type.equals("data")) {
            component.putArray("data").addObject().put("type", "dataset").put("name", Graphs.label(records, resource));
        }
        component.putArray("properties").addObject().put("name", KIND).put("value", kind);
        if (Graphs.predicates(records, resource).stream().map(predicate -> Namespaces.shorten(predicate.getURI())).anyMatch(name -> name.startsWith("aims:resource") && !name.equals("aims:resourceSource"))) {
            losses.note("resource-detail", Graphs.label(records, resource));
        }
    }

    private static void component(ObjectNode component, Node record, String type, Graph records) {
        component.put("type", type).put("bom-ref", record.toString()).put("name", Graphs.label(records, record));
        text(record, "dcterms:description", records).ifPresent(description -> component.put("description", description));
    }

    private static void supplier(ObjectNode component, Node record, String property, Graph records) {
        values(record, property, records).findFirst().ifPresent(supplier -> component.putObject("supplier").put("name", Graphs.label(records, supplier)));
    }

    private static void needs(ObjectNode dependency, Node system, Graph records) {
        ArrayNode needed = dependency.put("ref", system.toString()).putArray("dependsOn");
        RESOURCES.stream().flatMap(kind -> of(kind, records).stream()).distinct().filter(resource -> records.contains(resource, NewRecords.term("aims:concernsSystem"), system)).forEach(resource -> needed.add(resource.toString()));
    }

    private static List<Node> of(String kind, Graph records) {
        return Graphs.subjects(records, RDF.type.asNode(), NewRecords.term("aims:" + kind));
    }

    private static Optional<String> text(Node record, String property, Graph records) {
        return Graphs.text(records, record, NewRecords.term(property));
    }

    private static Stream<Node> values(Node record, String property, Graph records) {
        return Graphs.objects(records, record, NewRecords.term(property)).stream();
    }
}
