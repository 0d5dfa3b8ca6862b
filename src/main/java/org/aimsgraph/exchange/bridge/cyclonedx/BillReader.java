package org.aimsgraph.exchange.bridge.cyclonedx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aimsgraph.exchange.bridge.Entry;
import org.aimsgraph.exchange.bridge.Inventory;
import org.aimsgraph.exchange.bridge.Losses;
import org.aimsgraph.exchange.bridge.NewRecords;
import org.aimsgraph.exchange.bridge.Surroundings;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** Reads the components of one bill of material and what depends on what. */
final class BillReader {
    private static final String MODEL = "machine-learning-model";
    private static final List<String> LOST = List.of("hashes", "externalReferences", "pedigree", "evidence", "releaseNotes", "swid", "signature", "tags", "cryptoProperties", "copyright", "scope", "swhid", "omniborId", "provides");

    private final Inventory inventory;
    private final NewRecords records;
    private final ModelCardReader cards;
    private final Losses losses;
    private final Map<String, Node> references = new HashMap<>();
    private final Map<String, List<String>> dependsOn = new HashMap<>();
    private final Map<Node, String> systems = new LinkedHashMap<>();
    private final Map<Node, String> resources = new LinkedHashMap<>();
    /** The model cards, which name data that stand further down in the file. */
    private final List<Runnable> later = new ArrayList<>();
    private boolean hasMain;

    BillReader(Surroundings surroundings, Losses losses) {
        this.inventory = new Inventory(surroundings);
        this.records = inventory.records();
        this.cards = new ModelCardReader(inventory, losses);
        this.losses = losses;
    }

    /** Reads what the bill is about. */
    void main(Entry component) {
        hasMain = true;
        system(component);
        component.objects("components").forEach(this::component);
    }

    void component(Entry component) {
        String type = component.needText("type");
        if (type.equals(MODEL) && !hasMain) {
            system(component);
        } else {
            resource(component, kind(component, type));
        }
        component.objects("components").forEach(this::component);
    }

    void dependency(Entry dependency) {
        dependsOn.computeIfAbsent(dependency.needText("ref"), key -> new ArrayList<>()).addAll(dependency.texts("dependsOn"));
    }

    private static String kind(Entry component, String type) {
        Optional<String> ours = component.objects("properties").stream().filter(property -> property.text("name").equals(Optional.of(CycloneDxExport.KIND))).flatMap(property -> property.text("value").stream()).findFirst();
        return ours.filter(List.of("ComponentResource", "DataResource", "ToolingResource")::contains).map(name -> "aims:" + name)
                .orElse(type.equals("data") ? "aims:DataResource" : List.of(MODEL, "framework").contains(type) ? "aims:ToolingResource" : "aims:ComponentResource");
    }

    private void system(Entry component) {
        String name = name(component);
        Node system = inventory.record("aims:AISystem", name);
        systems.put(system, component.text("bom-ref").orElse(name));
        describe(system, component, name);
        supplier(component).ifPresent(supplier -> inventory.supplier(system, supplier));
        Optional<Node> version = component.text("version").map(number -> inventory.version(system, name, number));
        component.object("modelCard").ifPresent(card -> later.add(() -> cards.read(card, system, version, name, this::data)));
    }

    private void resource(Entry component, String kind) {
        String name = name(component);
        Node resource = inventory.record(kind, name);
        resources.put(resource, component.text("bom-ref").orElse(name));
        describe(resource, component, name);
        component.text("version").ifPresent(version -> {
            if (kind.equals("aims:ToolingResource")) {
                records.text(resource, "aims:toolVersion", version);
            } else {
                losses.note("version", name + " " + version);
            }
        });
        supplier(component).ifPresent(supplier -> {
            records.link(resource, "aims:resourceSource", NewRecords.term("code:resource-source-third-party"));
            records.link(resource, "prov:wasAttributedTo", inventory.record("aims:Supplier", supplier));
        });
        if (component.has("modelCard")) {
            losses.note("card-of-part", name);
        }
        component.objects("data").stream().flatMap(data -> data.text("description").stream()).findFirst().ifPresent(text -> records.text(resource, "dcterms:description", text));
    }

    /** The data of a model card: a name for one that stands among the components, or told in the card itself. */
    private Node data(Entry data) {
        if (data.has("ref")) {
            Node known = references.get(data.needText("ref"));
            return known != null ? known : references.computeIfAbsent(data.needText("ref"), ref -> inventory.record("aims:DataResource", ref));
        }
        Node resource = inventory.record("aims:DataResource", data.text("name").orElse("data at " + data.place()));
        data.text("description").ifPresent(text -> records.text(resource, "dcterms:description", text));
        data.object("contents").flatMap(contents -> contents.text("url")).ifPresent(url -> inventory.source(resource, url));
        Stream.of("classification", "sensitiveData", "governance", "graphics").filter(data::has).forEach(field -> losses.note("data-part", field + " of " + data.text("name").orElse(data.place())));
        return resource;
    }

    private void describe(Node record, Entry component, String name) {
        component.text("bom-ref").ifPresent(reference -> {
            if (references.put(reference, record) != null) {
                throw component.bad("bom-ref", "stands here a second time: '" + reference + "'");
            }
        });
        records.text(record, "dcterms:description", component.text("description"));
        component.text("purl").or(() -> component.text("cpe")).ifPresent(id -> records.text(record, "dcterms:identifier", id));
        for (Entry licence : component.objects("licenses")) {
            licence.text("expression").or(() -> licence.object("license").flatMap(one -> one.text("id").or(() -> one.text("name")))).ifPresent(id -> inventory.licence(record, id));
        }
        LOST.stream().filter(component::has).forEach(field -> losses.note("component-part", field + " of " + name));
    }

    private static String name(Entry component) {
        return component.text("group").map(group -> group + "/").orElse("") + component.needText("name");
    }

    private static Optional<String> supplier(Entry component) {
        return component.object("supplier").flatMap(one -> one.text("name")).or(() -> component.object("manufacturer").flatMap(one -> one.text("name"))).or(() -> component.text("publisher"))
                .or(() -> component.objects("authors").stream().flatMap(author -> author.text("name").stream()).findFirst()).or(() -> component.text("author"));
    }

    /** Says of each resource which systems need it: those that depend on it, else the only one there is. */
    Graph finish() {
        later.forEach(Runnable::run);
        resources.forEach((resource, reference) -> {
            List<Node> users = systems.keySet().stream().filter(system -> systems.size() == 1 || reaches(systems.get(system), reference, new HashSet<>())).toList();
            users.forEach(system -> records.link(resource, "aims:concernsSystem", system));
            if (users.isEmpty()) {
                losses.note("unlinked", reference);
            }
        });
        return records.graph();
    }

    private boolean reaches(String from, String wanted, Set<String> seen) {
        return seen.add(from) && dependsOn.getOrDefault(from, List.of()).stream().anyMatch(next -> next.equals(wanted) || reaches(next, wanted, seen));
    }
}
