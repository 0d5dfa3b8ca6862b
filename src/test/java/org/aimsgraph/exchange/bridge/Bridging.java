package org.aimsgraph.exchange.bridge;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.aimsgraph.Shipped;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.graph.SssomSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/** Short ways over the bridges for tests. */
public final class Bridging {
    /** What the addresses of imported records begin with. */
    public static final String NAMES = "https://organisation.example/id/";

    private Bridging() {}

    /** What one run gave, and what it could not carry. */
    public record Read(Graph graph, Losses losses) {}

    /** A file below {@code src/test/resources/bridges/}. */
    public static Source file(String name) {
        return Source.of(Path.of("src/test/resources/bridges", name));
    }

    public static Source text(String name, String text) {
        return new Source(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads a file as whatever it is recognised as. */
    public static Read read(Source source) {
        return read(source, Bridges.importerFor(source, Optional.empty()));
    }

    public static Read read(Source source, Importer importer) {
        Losses losses = new Losses(importer.format());
        return new Read(importer.read(source, new Surroundings(Shipped.LIBRARY, Optional.empty(), NAMES), losses), losses);
    }

    public static String write(SssomSet set, MappingSetExporter exporter) {
        return text(out -> exporter.write(set, Shipped.LIBRARY, new Losses(exporter.format()), out));
    }

    /** What is written, as text. */
    public static String text(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writing.writeTo(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** The text of a file below {@code src/test/resources/bridges/}. */
    public static String content(String name) {
        try {
            return Files.readString(Path.of("src/test/resources/bridges", name));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The names of the records of a class, in the order of their addresses. */
    public static List<String> labels(Graph graph, String type) {
        return Graphs.subjects(graph, RDF.type.asNode(), NewRecords.term(type)).stream().map(record -> Graphs.label(graph, record)).toList();
    }

    /** The one record of a class. */
    public static Node only(Graph graph, String type) {
        List<Node> found = Graphs.subjects(graph, RDF.type.asNode(), NewRecords.term(type));
        if (found.size() != 1) {
            throw new AssertionError("There are " + found.size() + " records of " + type);
        }
        return found.get(0);
    }

    /** The texts and local names that a record has for a property. */
    public static List<String> values(Graph graph, Node record, String property) {
        return Graphs.objects(graph, record, NewRecords.term(property)).stream().map(value -> value.isLiteral() ? value.getLiteralLexicalForm() : Namespaces.localName(value.getURI())).toList();
    }

    /** What a run could not carry, by the keys of the table. */
    public static List<String> lost(Read read) {
        return read.losses().all().stream().map(lost -> lost.loss().key()).toList();
    }

    /** Something that writes. */
    public interface Writing {
        void writeTo(ByteArrayOutputStream out) throws IOException;
    }
}
