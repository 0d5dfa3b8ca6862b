package org.aimsgraph.exchange.bridge.modelcard;

import static org.aimsgraph.problem.Problem.BAD_VALUE;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.aimsgraph.exchange.bridge.Entry;
import org.aimsgraph.exchange.bridge.Importer;
import org.aimsgraph.exchange.bridge.Inventory;
import org.aimsgraph.exchange.bridge.Losses;
import org.aimsgraph.exchange.bridge.NewRecords;
import org.aimsgraph.exchange.bridge.Source;
import org.aimsgraph.exchange.bridge.Surroundings;
import org.aimsgraph.problem.AimsException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** Reads a model card as Hugging Face has them: the model becomes an AI system with what its fields and its headings say of it. */
public final class ModelCardImport implements Importer {
    private static final Set<String> READ = Set.of("license", "license_name", "license_link", "language", "datasets", "pipeline_tag", "library_name", "base_model", "model_name", "model-index");
    /** The names of licences in small letters, as model cards have them, to those of the SPDX list. */
    private static final Map<String, String> LICENCES = Map.of("apache-2.0", "Apache-2.0", "mit", "MIT", "bsd-3-clause", "BSD-3-Clause", "cc0-1.0", "CC0-1.0", "cc-by-4.0", "CC-BY-4.0", "cc-by-sa-4.0", "CC-BY-SA-4.0", "cc-by-nc-4.0", "CC-BY-NC-4.0");
    private static final Pattern USE = Pattern.compile("(?i)intended uses?\\b.*|uses|direct use|downstream use.*");
    private static final Pattern DESCRIPTION = Pattern.compile("(?i)|model description|model summary|overview|introduction");

    @Override
    public String format() {
        return "model-card";
    }

    @Override
    public String description() {
        return "model card of a model (Markdown with YAML before it, as on Hugging Face), as an AI system";
    }

    @Override
    public boolean recognises(Source source) {
        return ModelCardFile.recognises(source);
    }

    @Override
    public Graph read(Source source, Surroundings surroundings, Losses losses) {
        ModelCardFile card = ModelCardFile.read(source);
        Entry fields = card.fields();
        List<Entry> index = fields.objects("model-index");
        String name = fields.text("model_name").or(() -> index.stream().flatMap(model -> model.text("name").stream()).findFirst()).or(card::title)
                .orElseThrow(() -> new AimsException(BAD_VALUE, "%s: the card names no model. Give it a field model_name or a heading of the first level.", source.name()));
        Inventory inventory = new Inventory(surroundings);
        Node system = inventory.record("aims:AISystem", name);
        fields.text("pipeline_tag").ifPresent(task -> inventory.records().text(system, "aims:intendedPurpose", task));
        fields.texts("language").forEach(language -> inventory.records().text(system, "dcterms:language", language));
        licence(fields).ifPresent(licence -> inventory.licence(system, licence));
        List.of("base_model", "library_name").forEach(field -> fields.texts(field).forEach(tool -> inventory.records().link(inventory.record("aims:ToolingResource", tool), "aims:concernsSystem", system)));
        readData(fields, index, system, name, inventory);
        card.sections().forEach((heading, text) -> section(heading, text, system, inventory, losses));
        fields.fields().stream().filter(field -> !READ.contains(field)).sorted().forEach(field -> losses.note("field", field));
        return inventory.records().graph();
    }

    private static Optional<String> licence(Entry fields) {
        return fields.texts("license").stream().findFirst().map(id -> LICENCES.getOrDefault(id.toLowerCase(Locale.ROOT), id)).filter(id -> !id.equals("other")).or(() -> fields.text("license_link")).or(() -> fields.text("license_name"));
    }

    /** Data and results belong to a version of a system; a card tells of one and gives it no number. */
    private static void readData(Entry fields, List<Entry> index, Node system, String name, Inventory inventory) {
        List<String> sets = fields.texts("datasets");
        if (sets.isEmpty() && index.isEmpty()) {
            return;
        }
        Node version = inventory.record("aims:SystemVersion", name + ", as its model card tells");
        inventory.records().link(version, "aims:versionOfSystem", system);
        for (String set : sets) {
            Node data = data(set, "training", system, inventory);
            inventory.records().link(version, "aims:trainedWithData", data);
        }
        for (Entry model : index) {
            for (Entry result : model.objects("results")) {
                Optional<Node> data = result.object("dataset").flatMap(set -> set.text("name").or(() -> set.text("type"))).map(set -> data(set, "test", system, inventory));
                for (Entry metric : result.objects("metrics")) {
                    Node told = inventory.result(version, name + ": " + metric.text("name").orElseGet(() -> metric.needText("type")) + " " + metric.text("value").orElse("without a value")
                            + result.object("dataset").flatMap(set -> set.text("name")).map(set -> " on " + set).orElse(""));
                    data.ifPresent(set -> inventory.records().link(told, "aims:testedWithData", set));
                }
            }
        }
    }

    private static Node data(String name, String category, Node system, Inventory inventory) {
        Node data = inventory.record("aims:DataResource", name);
        inventory.records().link(data, "aims:concernsSystem", system);
        inventory.records().link(data, "aims:dataResourceCategory", NewRecords.term("code:data-resource-category-" + category));
        return data;
    }

    private static void section(String heading, String text, Node system, Inventory inventory, Losses losses) {
        if (USE.matcher(heading).matches()) {
            inventory.records().text(system, "aims:intendedUse", text);
        } else if (DESCRIPTION.matcher(heading).matches()) {
            inventory.records().text(system, "dcterms:description", text);
        } else {
            losses.note("section", heading);
        }
    }
}
