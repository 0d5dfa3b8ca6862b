package org.aimsgraph.exchange.bridge.spdx;

import static org.aimsgraph.problem.Problem.BAD_VALUE;

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
import org.aimsgraph.problem.AimsException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** Reads the elements of one SPDX document. The AI packages that it is about are AI systems; other AI packages are tools of theirs. */
final class SpdxReader {
    private static final Set<String> LOST = Set.of("ai_autonomyType", "ai_domain", "ai_energyConsumption", "ai_hyperparameter", "ai_informationAboutTraining", "ai_limitation", "ai_metricDecisionThreshold", "ai_modelDataPreprocessing", "ai_modelExplainability",
            "ai_safetyRiskAssessment", "ai_standardCompliance", "ai_typeOfModel", "ai_useSensitivePersonalInformation", "dataset_anonymizationMethodUsed", "dataset_confidentialityLevel", "dataset_datasetAvailability", "dataset_datasetSize", "dataset_datasetType",
            "dataset_datasetUpdateMechanism", "dataset_hasSensitivePersonalInformation", "dataset_sensor", "software_contentIdentifier", "externalRef", "verifiedUsing");
    private static final Map<String, String> DATA_TEXTS = Map.of("dataset_dataCollectionProcess", "aims:resourceOrigin", "dataset_intendedUse", "aims:resourceUse", "dataset_knownBias", "aims:resourceKnownBias", "dataset_dataPreprocessing", "aims:resourcePreparation", "dataset_datasetNoise", "aims:resourceQuality");
    private static final Map<String, String> DATA_ROLES = Map.of("trainedOn", "training", "testedOn", "test");
    private static final Set<String> NEEDS = Set.of("trainedOn", "testedOn", "dependsOn", "contains", "hasDataFile", "usesTool", "descendantOf", "packagedBy", "hasStaticLink", "hasDynamicLink", "hasPrerequisite");
    private static final Set<String> LICENCES = Set.of("hasDeclaredLicense", "hasConcludedLicense");

    private final Map<String, Entry> elements = new LinkedHashMap<>();
    private final Inventory inventory;
    private final NewRecords records;
    private final Losses losses;
    private final Map<String, Node> known = new LinkedHashMap<>();
    private final Map<String, Node> versions = new HashMap<>();
    private final Set<String> systems = new HashSet<>();

    SpdxReader(List<Entry> all, Surroundings surroundings, Losses losses) {
        for (Entry element : all) {
            element.needText("type");
            if (element.text("spdxId").filter(id -> elements.put(id, element) != null).isPresent()) {
                throw element.bad("spdxId", "stands here a second time: '" + element.needText("spdxId") + "'");
            }
        }
        this.inventory = new Inventory(surroundings);
        this.records = inventory.records();
        this.losses = losses;
    }

    Graph read() {
        List<String> packages = ofType("ai_AIPackage");
        if (packages.isEmpty()) {
            throw new AimsException(BAD_VALUE, "%s, @graph: there is no ai_AIPackage. Name a document of the AI profile.", elements.values().stream().map(Entry::file).findFirst().orElse("the file"));
        }
        List<String> roots = elements.values().stream().flatMap(element -> element.texts("rootElement").stream()).filter(packages::contains).distinct().toList();
        systems.addAll(roots.isEmpty() ? packages : roots);
        packages.forEach(id -> {
            if (systems.contains(id)) {
                system(id, elements.get(id));
            } else {
                tool(id, elements.get(id));
            }
        });
        ofType("dataset_DatasetPackage").forEach(id -> data(id, elements.get(id)));
        Stream.concat(ofType("software_Package").stream(), ofType("software_File").stream()).forEach(id -> describe(id, elements.get(id), "aims:ComponentResource"));
        List<Entry> relationships = elements.values().stream().filter(element -> element.needText("type").matches("(Lifecycle\\w*)?Relationship")).toList();
        relationships.forEach(this::relationship);
        link(relationships);
        return records.graph();
    }

    private List<String> ofType(String type) {
        return elements.entrySet().stream().filter(element -> element.getValue().needText("type").equals(type)).map(Map.Entry::getKey).toList();
    }

    private void system(String id, Entry element) {
        Node system = describe(id, element, "aims:AISystem");
        String name = element.needText("name");
        records.text(system, "aims:intendedUse", element.text("ai_informationAboutApplication"));
        element.texts("suppliedBy").forEach(agent -> inventory.supplier(system, agent(agent)));
        Optional<Node> version = element.text("software_packageVersion").map(number -> inventory.version(system, name, number));
        version.ifPresent(found -> versions.put(id, found));
        for (Entry metric : element.objects("ai_metric")) {
            String told = name + ": " + metric.needText("key") + metric.text("value").map(value -> " " + value).orElse("");
            version.ifPresentOrElse(found -> inventory.result(found, told), () -> losses.note("metric", told));
        }
    }

    private void tool(String id, Entry element) {
        records.text(describe(id, element, "aims:ToolingResource"), "aims:toolVersion", element.text("software_packageVersion"));
        if (element.has("ai_metric")) {
            losses.note("metric", "of " + element.needText("name"));
        }
    }

    private void data(String id, Entry element) {
        Node data = describe(id, element, "aims:DataResource");
        DATA_TEXTS.forEach((field, property) -> element.texts(field).forEach(text -> records.text(data, property, text)));
    }

    private Node describe(String id, Entry element, String type) {
        Node record = inventory.record(type, element.needText("name"));
        known.put(id, record);
        records.text(record, "dcterms:identifier", id);
        records.text(record, "dcterms:description", element.text("description").or(() -> element.text("summary")));
        element.text("software_downloadLocation").ifPresent(address -> inventory.source(record, address));
        LOST.stream().filter(element::has).sorted().forEach(field -> losses.note("field", field + " of " + element.needText("name")));
        return record;
    }

    private void relationship(Entry relationship) {
        String type = relationship.needText("relationshipType");
        Node from = known.get(relationship.needText("from"));
        for (String to : relationship.texts("to")) {
            if (from != null && DATA_ROLES.containsKey(type) && known.containsKey(to)) {
                records.link(known.get(to), "aims:dataResourceCategory", NewRecords.term("code:data-resource-category-" + DATA_ROLES.get(type)));
                Optional.ofNullable(versions.get(relationship.needText("from"))).filter(version -> type.equals("trainedOn")).ifPresent(version -> records.link(version, "aims:trainedWithData", known.get(to)));
            } else if (from != null && LICENCES.contains(type)) {
                Optional.ofNullable(elements.get(to)).flatMap(licence -> licence.text("simplelicensing_licenseExpression")).ifPresent(licence -> inventory.licence(from, licence));
            } else if (!NEEDS.contains(type) || from == null || !known.containsKey(to)) {
                losses.note("relationship", type + " of " + Optional.ofNullable(elements.get(relationship.needText("from"))).flatMap(element -> element.text("name")).orElse(relationship.needText("from")));
            }
        }
    }

    /** Says of each resource which systems need it: those that a chain of relationships leads from, else the only one there is. */
    private void link(List<Entry> relationships) {
        Map<String, List<String>> needs = new HashMap<>();
        relationships.stream().filter(one -> NEEDS.contains(one.needText("relationshipType"))).forEach(one -> needs.computeIfAbsent(one.needText("from"), key -> new ArrayList<>()).addAll(one.texts("to")));
        known.forEach((id, resource) -> {
            if (!systems.contains(id)) {
                List<String> users = systems.stream().filter(system -> systems.size() == 1 || reaches(system, id, needs, new HashSet<>())).toList();
                users.forEach(system -> records.link(resource, "aims:concernsSystem", known.get(system)));
                if (users.isEmpty()) {
                    losses.note("unlinked", elements.get(id).needText("name"));
                }
            }
        });
    }

    private static boolean reaches(String from, String wanted, Map<String, List<String>> needs, Set<String> seen) {
        return seen.add(from) && needs.getOrDefault(from, List.of()).stream().anyMatch(next -> next.equals(wanted) || reaches(next, wanted, needs, seen));
    }

    private String agent(String id) {
        return Optional.ofNullable(elements.get(id)).flatMap(agent -> agent.text("name")).orElse(id);
    }
}
