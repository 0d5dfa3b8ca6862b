package org.aimsgraph.exchange.bridge.sssom;

import org.aimsgraph.exchange.bridge.Entry;
import org.aimsgraph.exchange.bridge.Importer;
import org.aimsgraph.exchange.bridge.Losses;
import org.aimsgraph.exchange.bridge.Source;
import org.aimsgraph.exchange.bridge.Surroundings;
import org.aimsgraph.graph.SssomSet;
import org.apache.jena.graph.Graph;

/** Reads a mapping set in SSSOM/JSON. */
public final class SssomJsonImport implements Importer {
    @Override
    public String format() {
        return "sssom-json";
    }

    @Override
    public String description() {
        return "mapping set in SSSOM/JSON";
    }

    @Override
    public boolean recognises(Source source) {
        return source.extension().equals("json") && source.start().contains("\"mapping_set_id\"");
    }

    @Override
    public Graph read(Source source, Surroundings surroundings, Losses losses) {
        SssomSet set = SssomJson.read(Entry.ofJson(source));
        Slots.noteUnknown(set, losses);
        return SssomStatements.of(set);
    }
}
