package org.aimsgraph.exchange.bridge.vocabularies;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aimsgraph.exchange.RecordsTurtle;
import org.aimsgraph.exchange.bridge.Losses;
import org.aimsgraph.exchange.bridge.RecordsExporter;
import org.aimsgraph.graph.Namespaces;
import org.apache.jena.vocabulary.RDF;

/** Writes an organisation's AI systems in the terms of AIRO, by {@code queries/bridges/airo-out.rq}. */
public final class AiroExport implements RecordsExporter {
    @Override
    public String format() {
        return "airo";
    }

    @Override
    public String description() {
        return "the AI systems in the terms of the AI Risk Ontology, as Turtle";
    }

    @Override
    public void write(Subject subject, Losses losses, OutputStream out) throws IOException {
        Construction construction = Construction.named("airo-out");
        RecordsTurtle.write(construction.of(subject.organisation().graph()), Map.of(), out);
        subject.organisation().graph().stream().filter(triple -> triple.getPredicate().equals(RDF.type.asNode())).map(triple -> Namespaces.shorten(triple.getObject().toString()))
                .filter(kind -> !construction.text().contains(kind)).collect(Collectors.toCollection(TreeSet::new)).forEach(kind -> losses.note("other-record", kind));
    }
}
