package org.aimsgraph.exchange.bridge.jsonld;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;

/** The JSON-LD context of our records: a plain name for each term of the vocabulary, with the type of its values. */
public final class JsonLdContext {
    /** Where it is published. */
    public static final String ADDRESS = Namespaces.BASE + "context.jsonld";

    private JsonLdContext() {}

    /** The context document, in UTF-8. */
    public static byte[] of(Graph vocabulary) {
        Map<String, Node> terms = new TreeMap<>();
        for (Node type : List.of(OWL.Class.asNode(), OWL.ObjectProperty.asNode(), OWL.DatatypeProperty.asNode())) {
            vocabulary.find(Node.ANY, RDF.type.asNode(), type).forEachRemaining(triple -> {
                if (triple.getSubject().isURI() && triple.getSubject().getURI().startsWith(Namespaces.AIMS)) {
                    terms.put(Namespaces.localName(triple.getSubject().getURI()), triple.getSubject());
                }
            });
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(bytes).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeObjectFieldStart("@context");
            json.writeStringField("id", "@id");
            json.writeStringField("type", "@type");
            for (Map.Entry<String, String> prefix : new TreeMap<>(Namespaces.prefixes()).entrySet()) {
                json.writeStringField(prefix.getKey(), prefix.getValue());
            }
            json.writeStringField("label", RDFS.label.getURI());
            for (Map.Entry<String, Node> term : terms.entrySet()) {
                write(json, term.getKey(), term.getValue(), vocabulary);
            }
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(JsonGenerator json, String name, Node term, Graph vocabulary) throws IOException {
        boolean points = vocabulary.contains(term, RDF.type.asNode(), OWL.ObjectProperty.asNode());
        String datatype = Graphs.object(vocabulary, term, RDFS.range.asNode()).map(Node::getURI).filter(range -> range.startsWith(XSD.getURI()) && !range.equals(XSD.xstring.getURI())).orElse("");
        if (!points && datatype.isEmpty()) {
            json.writeStringField(name, term.getURI());
            return;
        }
        json.writeObjectFieldStart(name);
        json.writeStringField("@id", term.getURI());
        json.writeStringField("@type", points ? "@id" : datatype);
        json.writeEndObject();
    }
}
