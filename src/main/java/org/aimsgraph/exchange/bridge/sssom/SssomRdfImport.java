package org.aimsgraph.exchange.bridge.sssom;

import org.aimsgraph.exchange.bridge.Importer;
import org.aimsgraph.exchange.bridge.Losses;
import org.aimsgraph.exchange.bridge.RdfFile;
import org.aimsgraph.exchange.bridge.Source;
import org.aimsgraph.exchange.bridge.Surroundings;
import org.aimsgraph.graph.SssomSet;
import org.apache.jena.graph.Graph;

/** Reads a mapping set in SSSOM/RDF. */
public final class SssomRdfImport implements Importer {
    @Override
    public String format() {
        return "sssom-rdf";
    }

    @Override
    public String description() {
        return "mapping set in SSSOM/RDF: Turtle, N-Triples or RDF/XML";
    }

    @Override
    public boolean recognises(Source source) {
        return RdfFile.names(source, "sssom:MappingSet") || RdfFile.names(source, "https://w3id.org/sssom/MappingSet");
    }

    @Override
    public Graph read(Source source, Surroundings surroundings, Losses losses) {
        SssomSet set = SssomStatements.read(RdfFile.read(source), source.name());
        Slots.noteUnknown(set, losses);
        return SssomStatements.of(set);
    }
}
