package org.aimsgraph.exchange.oscal;

import org.aimsgraph.exchange.bridge.Importer;
import org.aimsgraph.exchange.bridge.Losses;
import org.aimsgraph.exchange.bridge.Source;
import org.aimsgraph.exchange.bridge.Surroundings;
import org.apache.jena.graph.Graph;

/** Reads an OSCAL mapping collection as a mapping set in the terms of SSSOM. */
final class MappingImport implements Importer {
    @Override
    public String format() {
        return "oscal-mapping";
    }

    @Override
    public String description() {
        return "OSCAL mapping collection (1.2; JSON, XML, YAML): a mapping set";
    }

    @Override
    public boolean recognises(Source source) {
        return OscalReader.recognises(OscalModel.MAPPING_COLLECTION, source);
    }

    @Override
    public Graph read(Source source, Surroundings surroundings, Losses losses) {
        return new MappingRows(OscalReader.read(OscalModel.MAPPING_COLLECTION, source, losses), surroundings, losses).graph();
    }
}
