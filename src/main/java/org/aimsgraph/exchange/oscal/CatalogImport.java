package org.aimsgraph.exchange.oscal;

import org.aimsgraph.exchange.bridge.Importer;
import org.aimsgraph.exchange.bridge.Losses;
import org.aimsgraph.exchange.bridge.Source;
import org.aimsgraph.exchange.bridge.Surroundings;
import org.apache.jena.graph.Graph;

/** Reads an OSCAL catalog as a standard with provisions. */
final class CatalogImport implements Importer {
    @Override
    public String format() {
        return "oscal-catalog";
    }

    @Override
    public String description() {
        return "OSCAL catalog (1.0 to 1.2; JSON, XML, YAML): a standard with its provisions";
    }

    @Override
    public boolean recognises(Source source) {
        return OscalReader.recognises(OscalModel.CATALOG, source);
    }

    @Override
    public Graph read(Source source, Surroundings surroundings, Losses losses) {
        return new CatalogProvisions(OscalReader.read(OscalModel.CATALOG, source, losses), surroundings, losses).graph();
    }
}
