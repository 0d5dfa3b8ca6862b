package org.aimsgraph.exchange.bridge.sssom;

import org.aimsgraph.exchange.bridge.Importer;
import org.aimsgraph.exchange.bridge.Losses;
import org.aimsgraph.exchange.bridge.Source;
import org.aimsgraph.exchange.bridge.Surroundings;
import org.aimsgraph.graph.SssomReader;
import org.aimsgraph.graph.SssomSet;
import org.apache.jena.graph.Graph;

/** Reads a mapping set in SSSOM/TSV. */
public final class SssomTsvImport implements Importer {
    @Override
    public String format() {
        return "sssom";
    }

    @Override
    public String description() {
        return "mapping set in SSSOM/TSV";
    }

    @Override
    public boolean recognises(Source source) {
        return source.extension().equals("tsv") && (source.start().startsWith("#") || source.start().contains("subject_id")) && source.start().contains("mapping_justification");
    }

    @Override
    public Graph read(Source source, Surroundings surroundings, Losses losses) {
        SssomSet set = SssomReader.set(source.text(), source.name());
        Slots.noteUnknown(set, losses);
        return SssomStatements.of(set);
    }
}
