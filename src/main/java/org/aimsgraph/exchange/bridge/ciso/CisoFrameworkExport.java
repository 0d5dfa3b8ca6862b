package org.aimsgraph.exchange.bridge.ciso;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aimsgraph.crosswalk.Scope;
import org.aimsgraph.crosswalk.Standards;
import org.aimsgraph.exchange.bridge.Losses;
import org.aimsgraph.exchange.bridge.StandardExporter;
import org.aimsgraph.exchange.bridge.YamlFiles;
import org.aimsgraph.graph.Aims;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Library;
import org.aimsgraph.graph.Namespaces;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;

/** Writes a standard as a framework in a library of CISO Assistant: each provision and requirement a node, those that are found met or not assessable. */
public final class CisoFrameworkExport implements StandardExporter {
    @Override
    public String format() {
        return "ciso-framework";
    }

    @Override
    public String description() {
        return "library of CISO Assistant (YAML) with the standard as a framework";
    }

    @Override
    public void write(Library library, Node standard, Losses losses, OutputStream out) throws IOException {
        Graph graph = library.graph();
        Standards standards = new Standards(graph);
        Scope scope = new Scope(standard, standard, Namespaces.localName(standard.getURI()));
        List<Node> assessable = standards.units(scope);
        String id = Namespaces.localName(standard.getURI());
        Map<String, Object> framework = new LinkedHashMap<>();
        framework.put("urn", Urns.framework(standard));
        framework.put("ref_id", id);
        framework.put("name", Graphs.label(graph, standard));
        put(framework, "description", text(graph, standard, DCTerms.description.asNode()));
        framework.put("requirement_nodes", standards.in(scope).stream().map(node -> node(node, standards, assessable.contains(node), graph, losses)).toList());
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("urn", Urns.library(id));
        document.put("locale", "en");
        document.put("ref_id", id);
        document.put("name", Graphs.label(graph, standard));
        put(document, "description", text(graph, standard, DCTerms.title.asNode()));
        put(document, "copyright", text(graph, standard, DCTerms.rights.asNode()));
        document.put("version", 1);
        put(document, "publication_date", text(graph, standard, DCTerms.issued.asNode()).filter(date -> date.length() == "2026-11-25".length()));
        document.put("provider", text(graph, standard, DCTerms.publisher.asNode()).orElse("unknown"));
        document.put("packager", "aims-graph");
        document.put("objects", Map.of("framework", framework));
        YamlFiles.write(document, out);
    }

    private static Map<String, Object> node(Node node, Standards standards, boolean assessable, Graph graph, Losses losses) {
        Map<String, Object> fields = new LinkedHashMap<>();
        String id = Namespaces.localName(node.getURI());
        fields.put("urn", Urns.node(node));
        fields.put("assessable", assessable);
        fields.put("depth", standards.ancestors(node).size() + 1);
        put(fields, "parent_urn", standards.parent(node).filter(parent -> !parent.equals(standards.standardOf(node))).map(Urns::node));
        fields.put("ref_id", id);
        put(fields, "name", text(graph, node, DCTerms.title.asNode()));
        put(fields, "description", text(graph, node, Aims.TEXT).or(() -> text(graph, node, DCTerms.description.asNode())));
        put(fields, "annotation", text(graph, node, Aims.NOTE));
        put(fields, "typical_evidence", texts(graph, node, Aims.EVIDENCE_EXAMPLE));
        note(graph, node, Aims.MODALITY, "modality", id, losses);
        note(graph, node, Aims.TYPICAL_NONCONFORMITY, "nonconformity", id, losses);
        note(graph, node, Aims.EXPECTS_RECORD, "record", id, losses);
        return fields;
    }

    private static void note(Graph graph, Node node, Node property, String loss, String id, Losses losses) {
        if (graph.contains(node, property, Node.ANY)) {
            losses.note(loss, id);
        }
    }

    private static Optional<String> text(Graph graph, Node node, Node property) {
        return Graphs.text(graph, node, property);
    }

    private static Optional<String> texts(Graph graph, Node node, Node property) {
        String all = Graphs.objects(graph, node, property).stream().map(Node::getLiteralLexicalForm).collect(Collectors.joining("\n"));
        return all.isEmpty() ? Optional.empty() : Optional.of(all);
    }

    private static void put(Map<String, Object> fields, String field, Optional<String> value) {
        value.ifPresent(found -> fields.put(field, found));
    }
}
