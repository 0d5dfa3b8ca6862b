package org.aimsgraph.exchange.bridge.ciso;

import static org.aimsgraph.problem.Problem.BAD_VALUE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aimsgraph.exchange.bridge.Entry;
import org.aimsgraph.exchange.bridge.Importer;
import org.aimsgraph.exchange.bridge.Losses;
import org.aimsgraph.exchange.bridge.NewRecords;
import org.aimsgraph.exchange.bridge.Source;
import org.aimsgraph.exchange.bridge.Surroundings;
import org.aimsgraph.problem.AimsException;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Reads the framework of a library of CISO Assistant as a catalogue: nodes that are assessed become requirements, the others provisions. */
public final class CisoFrameworkImport implements Importer {
    private static final List<String> LOST = List.of("implementation_groups", "questions", "threats", "reference_controls", "translations", "weight", "importance", "visibility_expression");

    @Override
    public String format() {
        return "ciso-framework";
    }

    @Override
    public String description() {
        return "framework of a library of CISO Assistant (YAML), as a catalogue";
    }

    @Override
    public boolean recognises(Source source) {
        return CisoLibrary.recognises(source, "framework");
    }

    @Override
    public Graph read(Source source, Surroundings surroundings, Losses losses) {
        CisoLibrary library = CisoLibrary.read(source);
        Entry framework = library.framework().orElseThrow(() -> new AimsException(BAD_VALUE, "%s, objects: there is no framework. Name a library that holds one, or import with --format ciso-mapping.", source.name()));
        library.noteOthers(Set.of("framework", "frameworks"), losses);
        NewRecords catalogue = new NewRecords(surroundings.namespace());
        Node standard = catalogue.add(Urns.standardOf(CisoLibrary.urn(framework, "urn")), "aims:Standard", framework.text("name").orElse(framework.needText("ref_id")));
        catalogue.text(standard, "dcterms:identifier", framework.text("ref_id"));
        catalogue.text(standard, "dcterms:description", framework.text("description"));
        catalogue.text(standard, "dcterms:rights", library.top().text("copyright"));
        catalogue.text(standard, "dcterms:publisher", library.top().text("provider"));
        library.top().text("publication_date").filter(date -> date.matches("\\d{4}-\\d\\d-\\d\\d.*")).ifPresent(date -> catalogue.value(standard, "dcterms:issued", date.substring(0, "2026-11-25".length()), XSDDatatype.XSDdate));
        addNodes(framework.objects("requirement_nodes"), standard, catalogue, losses);
        return catalogue.graph();
    }

    private static void addNodes(List<Entry> nodes, Node standard, NewRecords catalogue, Losses losses) {
        Map<String, Node> known = new HashMap<>();
        int place = 0;
        for (Entry entry : nodes) {
            String urn = CisoLibrary.urn(entry, "urn");
            Node node = Urns.ours(urn, "req_node").isPresent() ? NodeFactory.createURI(standard.getURI() + "/" + entry.needText("ref_id")) : NodeFactory.createURI(urn);
            if (known.put(urn, node) != null) {
                throw entry.bad("urn", "stands here a second time: '" + urn + "'");
            }
            boolean assessable = entry.text("assessable").filter("true"::equals).isPresent();
            String name = entry.text("name").orElse("");
            String label = (entry.text("ref_id").orElse("") + " " + name).strip();
            catalogue.add(node, assessable ? "aims:Requirement" : "aims:Provision", label.isEmpty() ? urn.substring(urn.lastIndexOf(':') + 1) : label);
            catalogue.link(node, "skos:inScheme", standard);
            catalogue.text(node, "skos:notation", entry.text("ref_id"));
            catalogue.text(node, "dcterms:title", name);
            catalogue.text(node, "dcterms:description", entry.text("description"));
            catalogue.text(node, "aims:note", entry.text("annotation"));
            catalogue.text(node, "aims:evidenceExample", entry.text("typical_evidence"));
            catalogue.value(node, "aims:orderIndex", String.valueOf(++place * 10), XSDDatatype.XSDinteger);
            Optional<Node> parent = parent(entry, known);
            parent.ifPresent(above -> catalogue.link(node, assessable ? "aims:statedIn" : "skos:broader", above));
            LOST.stream().filter(entry::has).forEach(field -> losses.note("node-field", field + " of " + entry.text("ref_id").orElse(urn)));
        }
    }

    private static Optional<Node> parent(Entry entry, Map<String, Node> known) {
        return entry.text("parent_urn").map(parent -> Optional.ofNullable(known.get(parent)).orElseThrow(() -> entry.bad("parent_urn", "names nothing that stands above it: '" + parent + "'")));
    }
}
