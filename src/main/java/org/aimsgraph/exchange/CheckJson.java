package org.aimsgraph.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.aimsgraph.check.Check;
import org.aimsgraph.graph.Namespaces;
import org.apache.jena.graph.Node;

/** A check as JSON: what it claims, how much it weighs, what it decides and what it looks at. */
public final class CheckJson {
    private CheckJson() {}

    public static void check(Check check, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("iri", check.shape().getURI());
        json.writeStringField("name", name(check));
        json.writeStringField("label", check.label());
        json.writeStringField("severity", check.severity().word());
        json.writeStringField("message", check.message());
        JsonFiles.strings("requirements", requirements(check), json);
        JsonFiles.strings("exclusionOf", ids(check.exclusionOf()), json);
        json.writeBooleanField("ofJudgement", check.ofJudgement());
        json.writeArrayFieldStart("looksAt");
        for (Check.Target target : check.targets()) {
            json.writeStartObject();
            json.writeStringField("kind", switch (target.kind()) {
                case CLASS -> "class";
                case NODE -> "node";
                case SUBJECTS_OF -> "subjectsOf";
                case OBJECTS_OF -> "objectsOf";
            });
            json.writeStringField("id", Namespaces.shorten(target.node().getURI()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** The name by which a check is known, such as {@code Risk-hasOwner}. */
    public static String name(Check check) {
        return Namespaces.localName(check.shape().getURI());
    }

    /** The short names of the requirements that a check decides. */
    public static List<String> requirements(Check check) {
        return ids(check.checks());
    }

    private static List<String> ids(List<Node> nodes) {
        return nodes.stream().map(node -> Namespaces.shorten(node.getURI())).toList();
    }
}
