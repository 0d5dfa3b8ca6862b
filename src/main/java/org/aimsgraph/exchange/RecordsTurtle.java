package org.aimsgraph.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.aimsgraph.graph.CanonicalGraph;
import org.aimsgraph.graph.Namespaces;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.vocabulary.RDF;

/** Records as Turtle for people to read and keep: a block for each record, its type first, all in the order of their names. */
public final class RecordsTurtle {
    private static final Comparator<Triple> ORDER = Comparator.comparing((Triple triple) -> NodeFmtLib.strNT(triple.getSubject()))
            .thenComparing(triple -> !triple.getPredicate().equals(RDF.type.asNode())).thenComparing(triple -> triple.getPredicate().getURI()).thenComparing(triple -> NodeFmtLib.strNT(triple.getObject()));

    private RecordsTurtle() {}

    /**
     * Writes a graph in UTF-8; equal graphs give equal bytes. Leaves the stream open.
     *
     * @param prefixes further prefixes beside those of the project
     */
    public static void write(Graph records, Map<String, String> prefixes, OutputStream out) throws IOException {
        List<Triple> triples = CanonicalGraph.of(records).find().toList();
        triples.sort(ORDER);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StreamRDF turtle = StreamRDFWriter.getWriterStream(bytes, RDFFormat.TURTLE_BLOCKS);
        turtle.start();
        Namespaces.usedIn(records).forEach(turtle::prefix);
        prefixes.forEach(turtle::prefix);
        triples.forEach(turtle::triple);
        turtle.finish();
        bytes.writeTo(out);
    }
}
