package org.aimsgraph.graph;

import static org.aimsgraph.problem.Problem.BROKEN_INSTALLATION;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.aimsgraph.problem.AimsException;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;

/** The SPARQL queries that are shipped with the program, by their folder under {@code queries/}. */
public final class ShippedQueries {
    private ShippedQueries() {}

    /** The queries of a folder such as {@code certification}, in the order of their names. */
    public static List<Query> of(String folder) {
        return Resources.below("aims/queries/" + folder + "/", ".rq").stream().map(ShippedQueries::read).toList();
    }

    private static Query read(String resource) {
        try (InputStream stream = Resources.open(resource)) {
            return QueryFactory.create(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException problem) {
            throw new AimsException(BROKEN_INSTALLATION, problem, "The installation is damaged: %s cannot be read. Build it again with: mvn package", resource);
        }
    }
}
