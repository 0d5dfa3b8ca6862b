package org.aimsgraph.exchange.bridge.spdx;

import static org.aimsgraph.problem.Problem.BAD_VALUE;

import java.util.List;
import org.aimsgraph.exchange.bridge.Entry;
import org.aimsgraph.exchange.bridge.Importer;
import org.aimsgraph.exchange.bridge.Losses;
import org.aimsgraph.exchange.bridge.Source;
import org.aimsgraph.exchange.bridge.Surroundings;
import org.aimsgraph.problem.AimsException;
import org.apache.jena.graph.Graph;

/**
 * Reads an AI bill of material in SPDX 3. Its JSON-LD has one form only, which is why it can be read as JSON without the
 * context that it names (SPDX 3.0.1, serialization in JSON-LD).
 */
public final class SpdxImport implements Importer {
    @Override
    public String format() {
        return "spdx";
    }

    @Override
    public String description() {
        return "AI bill of material in SPDX 3 (JSON-LD), as an inventory";
    }

    @Override
    public boolean recognises(Source source) {
        return List.of("json", "jsonld").contains(source.extension()) && source.start().contains("https://spdx.org/rdf/3.");
    }

    @Override
    public Graph read(Source source, Surroundings surroundings, Losses losses) {
        Entry document = Entry.ofJson(source);
        List<Entry> elements = document.value().isObject() ? document.objects("@graph") : List.of();
        if (elements.isEmpty()) {
            throw new AimsException(BAD_VALUE, "%s, @graph: there are no elements. Name an SPDX 3 document in JSON-LD.", source.name());
        }
        return new SpdxReader(elements, surroundings, losses).read();
    }
}
