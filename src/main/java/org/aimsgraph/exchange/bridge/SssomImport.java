package org.aimsgraph.exchange.bridge;

import java.nio.charset.StandardCharsets;
import org.aimsgraph.graph.SssomReader;
import org.apache.jena.graph.Graph;

/** Reads a mapping set in SSSOM/TSV. */
final class SssomImport implements Importer {
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
        String start = new String(source.bytes(), 0, Math.min(source.bytes().length, 1 << 16), StandardCharsets.UTF_8);
        return source.extension().equals("tsv") && (start.startsWith("#") || start.contains("subject_id")) && start.contains("mapping_justification");
    }

    @Override
    public Graph read(Source source, Surroundings surroundings, Losses losses) {
        return SssomReader.read(source.open(), source.name());
    }
}
