package org.aimsgraph.graph;

import static org.aimsgraph.problem.Problem.BROKEN_INSTALLATION;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aimsgraph.problem.AimsException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;

/** The SPARQL queries that are shipped with the program, by their folder under {@code queries/}. */
public final class ShippedQueries {
    private static final String FOLDER = "aims/queries/";

    private ShippedQueries() {}

    /** The queries of a folder such as {@code certification}, in the order of their names. */
    public static List<Query> of(String folder) {
        return Resources.below(FOLDER + folder + "/", ".rq").stream().map(ShippedQueries::read).toList();
    }

    /** One query of a folder by its name. */
    public static Query of(String folder, String name) {
        return read(FOLDER + folder + "/" + name + ".rq");
    }

    /** The descriptions of all questions together. */
    public static Graph descriptions() {
        Graph graph = GraphMemFactory.createGraphMem2();
        for (String resource : Resources.turtleBelow(FOLDER)) {
            try (InputStream stream = Resources.open(resource)) {
                TurtleReader.read(stream, resource, graph);
            } catch (IOException problem) {
                throw unreadable(resource, problem);
            }
        }
        return graph;
    }

    /** The text of each query that has a description beside it, by folder and name such as {@code gaps/controls-without-evidence}. */
    public static Map<String, String> described() {
        Map<String, String> texts = new TreeMap<>();
        for (String resource : Resources.turtleBelow(FOLDER)) {
            String path = resource.substring(FOLDER.length(), resource.length() - ".ttl".length());
            texts.put(path, text(FOLDER + path + ".rq"));
        }
        return texts;
    }

    private static Query read(String resource) {
        return QueryFactory.create(text(resource));
    }

    private static String text(String resource) {
        try (InputStream stream = Resources.open(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw unreadable(resource, problem);
        }
    }

    private static AimsException unreadable(String resource, IOException problem) {
        return new AimsException(BROKEN_INSTALLATION, problem, "The installation is damaged: %s cannot be read. Build it again with: mvn package", resource);
    }
}
