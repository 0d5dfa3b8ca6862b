package org.aimsgraph.exchange.oscal;

import org.aimsgraph.exchange.bridge.Importer;
import org.aimsgraph.exchange.bridge.Losses;
import org.aimsgraph.exchange.bridge.Source;
import org.aimsgraph.exchange.bridge.Surroundings;
import org.apache.jena.graph.Graph;

/** Reads OSCAL assessment results as an audit with findings. */
final class ResultsImport implements Importer {
    @Override
    public String format() {
        return "oscal-assessment-results";
    }

    @Override
    public String description() {
        return "OSCAL assessment results (1.0 to 1.2; JSON, XML, YAML): an audit with its findings";
    }

    @Override
    public boolean recognises(Source source) {
        return OscalReader.recognises(OscalModel.ASSESSMENT_RESULTS, source);
    }

    @Override
    public Graph read(Source source, Surroundings surroundings, Losses losses) {
        return new ResultsAudits(OscalReader.read(OscalModel.ASSESSMENT_RESULTS, source, losses), surroundings, losses).graph();
    }
}
