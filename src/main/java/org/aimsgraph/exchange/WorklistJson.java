package org.aimsgraph.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.aimsgraph.check.WorkItem;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** An open judgement of a worklist as JSON. */
public final class WorklistJson {
    private WorklistJson() {}

    /** @param records where the names of the records to look at stand */
    public static void item(WorkItem item, Graph records, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("requirement", item.result().requirement().id());
        json.writeStringField("provision", item.result().requirement().provision());
        json.writeStringField("statement", item.result().requirement().statement());
        json.writeStringField("toJudge", item.question());
        json.writeStringField("rulesSay", item.result().verdict().earl());
        json.writeArrayFieldStart("evidence");
        for (WorkItem.Evidence evidence : item.evidence()) {
            json.writeStartObject();
            json.writeStringField("type", Namespaces.shorten(evidence.type().getURI()));
            json.writeStringField("label", evidence.label());
            json.writeNumberField("population", evidence.population());
            json.writeArrayFieldStart("records");
            for (Node record : evidence.records()) {
                json.writeStartObject();
                json.writeStringField("iri", record.isURI() ? record.getURI() : "_:" + record.getBlankNodeLabel());
                json.writeStringField("label", Graphs.label(records, record));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
