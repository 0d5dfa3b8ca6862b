package org.aimsgraph.exchange.bridge.vocabularies;

import static org.aimsgraph.problem.Problem.NO_DATA;

import org.aimsgraph.exchange.bridge.Importer;
import org.aimsgraph.exchange.bridge.Losses;
import org.aimsgraph.exchange.bridge.RdfFile;
import org.aimsgraph.exchange.bridge.Source;
import org.aimsgraph.exchange.bridge.Surroundings;
import org.aimsgraph.problem.AimsException;
import org.apache.jena.graph.Graph;

/**
 * Reads descriptions of AI systems in another vocabulary; the query {@code queries/bridges/<format>-in.rq} says what becomes of its terms.
 *
 * @param system      the class of AI systems in that vocabulary
 * @param description what it reads
 */
public record VocabularyImport(String format, String system, String description) implements Importer {
    @Override
    public boolean recognises(Source source) {
        String shortened = format + ":" + system.substring(system.indexOf('#') + 1);
        String namespace = system.substring(0, system.indexOf('#') + 1);
        return RdfFile.names(source, namespace) && (RdfFile.names(source, system) || RdfFile.names(source, shortened) || RdfFile.names(source, ":AISystem"));
    }

    @Override
    public Graph read(Source source, Surroundings surroundings, Losses losses) {
        Graph described = RdfFile.read(source);
        Construction construction = Construction.named(format + "-in");
        Graph records = construction.of(described);
        if (records.isEmpty()) {
            throw new AimsException(NO_DATA, "%s: nothing is a <%s> with an address of its own. Give each AI system a type and an address.", source.name(), system);
        }
        construction.unread(described).forEach(property -> losses.note("property", property));
        return records;
    }
}
