package org.aimsgraph.exchange.bridge.cyclonedx;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.aimsgraph.exchange.bridge.Entry;
import org.aimsgraph.exchange.bridge.Inventory;
import org.aimsgraph.exchange.bridge.Losses;
import org.apache.jena.graph.Node;

/** Reads the model card of a component that is an AI system. */
final class ModelCardReader {
    private static final List<String> LOST_PARAMETERS = List.of("approach", "architectureFamily", "modelArchitecture", "inputs", "outputs");
    private static final List<String> LOST_CONSIDERATIONS = List.of("users", "technicalLimitations", "performanceTradeoffs", "ethicalConsiderations", "fairnessAssessments", "environmentalConsiderations");

    private final Inventory inventory;
    private final Losses losses;

    ModelCardReader(Inventory inventory, Losses losses) {
        this.inventory = inventory;
        this.losses = losses;
    }

    /** @param data makes a record of a data set */
    void read(Entry card, Node system, Optional<Node> version, String name, Function<Entry, Node> data) {
        card.object("modelParameters").ifPresent(parameters -> {
            parameters.text("task").ifPresent(task -> inventory.records().text(system, "aims:intendedPurpose", task));
            for (Entry set : parameters.objects("datasets")) {
                Node resource = data.apply(set);
                inventory.records().link(resource, "aims:concernsSystem", system);
                version.ifPresent(found -> inventory.records().link(found, "aims:trainedWithData", resource));
            }
            LOST_PARAMETERS.stream().filter(parameters::has).forEach(field -> losses.note("model-parameter", field + " of " + name));
        });
        card.object("considerations").ifPresent(considerations -> {
            considerations.texts("useCases").forEach(use -> inventory.records().text(system, "aims:intendedUse", use));
            LOST_CONSIDERATIONS.stream().filter(considerations::has).forEach(field -> losses.note("consideration", field + " of " + name));
        });
        card.object("quantitativeAnalysis").ifPresent(analysis -> analysis.objects("performanceMetrics").forEach(metric -> metric(metric, version, name)));
    }

    private void metric(Entry metric, Optional<Node> version, String name) {
        String told = metric.text("type").orElse("metric") + " " + metric.text("value").orElse("without a value") + metric.text("slice").map(slice -> " on " + slice).orElse("");
        if (version.isEmpty()) {
            losses.note("metric", told + " of " + name);
            return;
        }
        inventory.result(version.get(), name + ": " + told);
    }
}
