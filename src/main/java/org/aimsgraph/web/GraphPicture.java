package org.aimsgraph.web;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.vocabulary.RDF;

/** The things of a graph and the links between them, for a script to draw; what is said of one thing alone is left to the text. */
final class GraphPicture {
    private static final int MOST_THINGS = 150;
    private static final int LONGEST_LABEL = 40;

    private GraphPicture() {}

    /** Nodes and links in JSON; empty where nothing links, or more than can be told apart. */
    static String of(Graph graph, Names names) {
        List<Triple> links = graph.stream().filter(triple -> !triple.getObject().isLiteral() && !triple.getPredicate().equals(RDF.type.asNode()))
                .sorted(Comparator.comparing(NodeFmtLib::str)).toList();
        Map<Node, String> ids = new LinkedHashMap<>();
        links.forEach(link -> {
            ids.putIfAbsent(link.getSubject(), "n" + ids.size());
            ids.putIfAbsent(link.getObject(), "n" + ids.size());
        });
        return links.isEmpty() || ids.size() > MOST_THINGS ? "" : DataAttribute.write(json -> write(links, ids, graph, names, json));
    }

    private static void write(List<Triple> links, Map<Node, String> ids, Graph graph, Names names, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("nodes");
        for (Map.Entry<Node, String> thing : ids.entrySet()) {
            json.writeStartObject();
            json.writeStringField("id", thing.getValue());
            json.writeStringField("label", label(thing.getKey(), graph, names));
            Optional<String> href = names.href(thing.getKey());
            if (href.isPresent()) {
                json.writeStringField("href", href.get());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("links");
        for (Triple link : links) {
            json.writeStartObject();
            json.writeStringField("source", ids.get(link.getSubject()));
            json.writeStringField("target", ids.get(link.getObject()));
            json.writeStringField("label", names.of(link.getPredicate()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** As the answer itself calls it, else as all the data does. */
    private static String label(Node node, Graph graph, Names names) {
        String label = names.in(graph).named(node).or(() -> names.named(node)).orElseGet(() -> node.isURI() ? AnswerView.shortName(node) : "");
        return label.length() <= LONGEST_LABEL ? label : label.substring(0, LONGEST_LABEL) + "…";
    }
}
