package org.aimsgraph.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.query.Parameter;
import org.aimsgraph.query.Question;
import org.apache.jena.graph.Node;

/** A question's description as JSON. */
public final class QuestionJson {
    private QuestionJson() {}

    /** A question as it stands in a list. */
    public static void question(Question question, JsonGenerator json) throws IOException {
        json.writeStartObject();
        fields(question, json);
        json.writeEndObject();
    }

    /** A question with its query. */
    public static void whole(Question question, JsonGenerator json) throws IOException {
        json.writeStartObject();
        fields(question, json);
        json.writeStringField("sparql", question.sparql());
        json.writeEndObject();
    }

    private static void fields(Question question, JsonGenerator json) throws IOException {
        json.writeStringField("iri", question.node().getURI());
        json.writeStringField("name", question.name());
        json.writeStringField("folder", question.folder());
        json.writeStringField("label", question.label());
        json.writeStringField("question", question.question());
        JsonFiles.strings("keywords", question.keywords(), json);
        JsonFiles.strings("audiences", question.audiences(), json);
        json.writeArrayFieldStart("parameters");
        for (Parameter parameter : question.parameters()) {
            json.writeStartObject();
            json.writeStringField("name", parameter.option());
            json.writeStringField("variable", parameter.name());
            json.writeStringField("description", parameter.description());
            json.writeStringField(parameter.literal() ? "datatype" : "class", Namespaces.shorten(parameter.type().getURI()));
            JsonFiles.optional("default", parameter.defaultValue().map(QuestionJson::text), json);
            json.writeBooleanField("needed", !parameter.optional() && parameter.defaultValue().isEmpty() && !parameter.name().equals(Parameter.AS_OF));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String text(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : Namespaces.shorten(node.getURI());
    }
}
