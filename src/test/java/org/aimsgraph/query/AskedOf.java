package org.aimsgraph.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.aimsgraph.Shipped;
import org.aimsgraph.graph.Aims;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Library;
import org.aimsgraph.graph.TurtleReader;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;

/**
 * What tests ask a question of: the library alone ({@code none}), or with the records of an example or of a fixture.
 *
 * @param graph the library and the records
 * @param asOf  the day that the records state, else one that stays the same
 */
record AskedOf(Graph graph, LocalDate asOf) {
    static final String LIBRARY_ALONE = "none";
    static final Questions QUESTIONS = Questions.shipped();

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Library LIBRARY = new Library(Shipped.KNOWLEDGE);
    private static final Map<String, AskedOf> EXAMPLES = new ConcurrentHashMap<>();

    /** @param name {@code none} or a folder below {@code examples/} */
    static AskedOf example(String name) {
        return EXAMPLES.computeIfAbsent(name, key -> name.equals(LIBRARY_ALONE) ? new AskedOf(LIBRARY.graph(), DAY) : records(Shipped.example(name).graph()));
    }

    /** @param file the few records that make a question worth asking where no example does */
    static AskedOf fixture(Path file) {
        Graph records = GraphMemFactory.createGraphMem2();
        TurtleReader.read(file, records);
        return records(records);
    }

    private static AskedOf records(Graph records) {
        LocalDate stated = Graphs.subjects(records, RDF.type.asNode(), Aims.AI_MANAGEMENT_SYSTEM).stream()
                .flatMap(system -> Graphs.text(records, system, Aims.RECORDS_AS_OF).stream()).map(LocalDate::parse).findFirst().orElse(DAY);
        return new AskedOf(LIBRARY.with(records), stated);
    }

    Map<String, Node> values(Question question, Map<String, String> given) {
        return new Arguments(graph).of(question, given, Map.of(Parameter.AS_OF, NodeFactory.createLiteralDT(asOf.toString(), XSDDatatype.XSDdate)));
    }

    Answer answer(Question question, Map<String, String> given) {
        return new QueryRunner(graph, Duration.ofMinutes(1), 100_000).ask(question, values(question, given));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
