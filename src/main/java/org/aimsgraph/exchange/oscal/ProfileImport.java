package org.aimsgraph.exchange.oscal;

import org.aimsgraph.exchange.bridge.Importer;
import org.aimsgraph.exchange.bridge.Losses;
import org.aimsgraph.exchange.bridge.Source;
import org.aimsgraph.exchange.bridge.Surroundings;
import org.apache.jena.graph.Graph;

/** Reads an OSCAL profile as a Statement of Applicability. */
final class ProfileImport implements Importer {
    @Override
    public String format() {
        return "oscal-profile";
    }

    @Override
    public String description() {
        return "OSCAL profile (1.0 to 1.2; JSON, XML, YAML): a Statement of Applicability";
    }

    @Override
    public boolean recognises(Source source) {
        return OscalReader.recognises(OscalModel.PROFILE, source);
    }

    @Override
    public Graph read(Source source, Surroundings surroundings, Losses losses) {
        return new ProfileDecisions(OscalReader.read(OscalModel.PROFILE, source, losses), surroundings, losses).graph();
    }
}
