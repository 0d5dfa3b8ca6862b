package org.aimsgraph.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.aimsgraph.browse.Once;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.store.Workspace;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** What the editor of the workbench offers while one types: our prefixes, and the classes and properties that we define or use. */
final class EditorTerms {
    private final Supplier<String> prefixes = new Once<>(EditorTerms::prefixes);
    private final Supplier<String> terms;

    EditorTerms(Workspace workspace) {
        this.terms = new Once<>(() -> terms(workspace));
    }

    void showPrefixes(Context context) {
        context.contentType("application/json").header("Cache-Control", "no-cache").result(prefixes.get());
    }

    void showTerms(Context context) {
        context.contentType("application/json").header("Cache-Control", "no-cache").result(terms.get());
    }

    private static String prefixes() {
        return DataAttribute.write(json -> {
            json.writeStartObject();
            for (var prefix : new TreeMap<>(Namespaces.prefixes()).entrySet()) {
                json.writeStringField(prefix.getKey(), prefix.getValue());
            }
            json.writeEndObject();
        });
    }

    private static String terms(Workspace workspace) {
        List<Graph> graphs = new ArrayList<>(List.of(workspace.library().graph()));
        workspace.organisations().forEach(held -> graphs.add(held.organisation().graph()));
        Set<String> classes = new TreeSet<>();
        Set<String> properties = new TreeSet<>();
        for (Graph graph : graphs) {
            List.of(OWL.Class, RDFS.Class).forEach(kind -> Graphs.subjects(graph, RDF.type.asNode(), kind.asNode()).forEach(node -> add(node, classes)));
            List.of(OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty, RDF.Property).forEach(kind -> Graphs.subjects(graph, RDF.type.asNode(), kind.asNode()).forEach(node -> add(node, properties)));
            graph.find().forEachRemaining(triple -> {
                add(triple.getPredicate(), properties);
                if (triple.getPredicate().equals(RDF.type.asNode())) {
                    add(triple.getObject(), classes);
                }
            });
        }
        return DataAttribute.write(json -> {
            json.writeStartObject();
            json.writeFieldName("classes");
            json.writeArray(classes.toArray(String[]::new), 0, classes.size());
            json.writeFieldName("properties");
            json.writeArray(properties.toArray(String[]::new), 0, properties.size());
            json.writeEndObject();
        });
    }

    private static void add(Node term, Set<String> names) {
        if (term.isURI()) {
            names.add(term.getURI());
        }
    }
}
