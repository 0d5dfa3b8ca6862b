package org.aimsgraph.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;

/** What the editor of the workbench completes: our prefixes, and the classes and properties that the vocabulary has or the standards use. */
final class WorkbenchTerms {
    private static final JsonFactory JSON = new JsonFactory();

    private final Graph library;

    WorkbenchTerms(Graph library) {
        this.library = library;
    }

    void prefixes(Context context) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            for (Map.Entry<String, String> prefix : new TreeMap<>(Namespaces.prefixes()).entrySet()) {
                json.writeStringField(prefix.getKey(), prefix.getValue());
            }
            json.writeEndObject();
        }
        answer(context, text);
    }

    void terms(Context context) throws IOException {
        Set<String> classes = new TreeSet<>();
        Graphs.subjects(library, RDF.type.asNode(), OWL.Class.asNode()).forEach(node -> classes.add(node.toString()));
        library.find(Node.ANY, RDF.type.asNode(), Node.ANY).filterKeep(triple -> triple.getObject().isURI()).forEachRemaining(triple -> classes.add(triple.getObject().getURI()));
        Set<String> properties = new TreeSet<>();
        for (Node kind : List.of(OWL.ObjectProperty.asNode(), OWL.DatatypeProperty.asNode())) {
            Graphs.subjects(library, RDF.type.asNode(), kind).forEach(node -> properties.add(node.toString()));
        }
        library.find().forEachRemaining(triple -> properties.add(triple.getPredicate().getURI()));
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeFieldName("classes");
            json.writeArray(classes.toArray(String[]::new), 0, classes.size());
            json.writeFieldName("properties");
            json.writeArray(properties.toArray(String[]::new), 0, properties.size());
            json.writeEndObject();
        }
        answer(context, text);
    }

    private static void answer(Context context, StringWriter text) {
        context.contentType("application/json").header("Cache-Control", "no-cache").result(text.toString());
    }
}
