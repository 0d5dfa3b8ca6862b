package org.aimsgraph.exchange.bridge.cyclonedx;

import java.util.List;
import org.aimsgraph.exchange.bridge.Entry;
import org.aimsgraph.exchange.bridge.Importer;
import org.aimsgraph.exchange.bridge.Losses;
import org.aimsgraph.exchange.bridge.Source;
import org.aimsgraph.exchange.bridge.Surroundings;
import org.apache.jena.graph.Graph;

/**
 * Reads a bill of material as an inventory. What the bill is about is the AI system, else each model in it is one; other models
 * and frameworks become tooling resources, data become data resources, all else becomes components.
 */
public final class CycloneDxImport implements Importer {
    private static final List<String> LOST = List.of("services", "externalReferences", "compositions", "vulnerabilities", "annotations", "formulation", "declarations", "definitions", "properties", "signature");

    @Override
    public String format() {
        return "cyclonedx";
    }

    @Override
    public String description() {
        return "AI bill of material in CycloneDX 1.5 or later (JSON), as an inventory";
    }

    @Override
    public boolean recognises(Source source) {
        return CycloneDxFile.recognises(source);
    }

    @Override
    public Graph read(Source source, Surroundings surroundings, Losses losses) {
        Entry bom = CycloneDxFile.read(source);
        LOST.stream().filter(bom::has).forEach(field -> losses.note("document-part", field));
        BillReader reader = new BillReader(surroundings, losses);
        bom.object("metadata").flatMap(metadata -> metadata.object("component")).ifPresent(reader::main);
        bom.objects("components").forEach(reader::component);
        bom.objects("dependencies").forEach(reader::dependency);
        return reader.finish();
    }
}
