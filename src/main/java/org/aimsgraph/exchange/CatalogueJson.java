package org.aimsgraph.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.aimsgraph.browse.ProvisionEntry;
import org.aimsgraph.browse.RequirementEntry;
import org.aimsgraph.browse.StandardEntry;
import org.aimsgraph.check.Explanation;
import org.aimsgraph.crosswalk.Pair;

/** Standards, provisions and requirements as JSON. */
public final class CatalogueJson {
    private CatalogueJson() {}

    public static void standard(StandardEntry standard, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("key", standard.key());
        JsonFiles.names(standard.name(), json);
        json.writeStringField("title", standard.title());
        json.writeStringField("description", standard.description());
        JsonFiles.optional("identifier", standard.identifier(), json);
        JsonFiles.optional("issued", standard.issued(), json);
        JsonFiles.optional("publisher", standard.publisher(), json);
        JsonFiles.optional("status", standard.status(), json);
        JsonFiles.strings("notes", standard.notes(), json);
        json.writeNumberField("provisions", standard.provisions());
        json.writeNumberField("requirements", standard.requirements());
        JsonFiles.named("top", standard.top(), json);
        json.writeEndObject();
    }

    /** A provision as it stands in a list. */
    public static void provision(ProvisionEntry provision, JsonGenerator json) throws IOException {
        json.writeStartObject();
        fields(provision, json);
        json.writeEndObject();
    }

    private static void fields(ProvisionEntry provision, JsonGenerator json) throws IOException {
        JsonFiles.names(provision.name(), json);
        json.writeStringField("standard", provision.standard());
        json.writeStringField("number", provision.number());
        json.writeStringField("title", provision.title());
        json.writeStringField("kind", provision.kind());
        json.writeStringField("kindLabel", provision.kindLabel());
        if (provision.normative().isPresent()) {
            json.writeBooleanField("normative", provision.normative().get());
        }
        if (provision.within().isPresent()) {
            json.writeFieldName("within");
            JsonFiles.named(provision.within().get(), json);
        }
        JsonFiles.optional("text", provision.text(), json);
    }

    /**
     * All that is known of one provision.
     *
     * @param children     what stands directly below it
     * @param requirements what is stated in it
     * @param mappings     how it and these relate to other standards
     */
    public static void writeProvision(ProvisionEntry provision, Explanation explanation, List<ProvisionEntry> children, List<RequirementEntry> requirements, List<Pair> mappings, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonFiles.open(out)) {
            json.writeStartObject();
            fields(provision, json);
            json.writeArrayFieldStart("children");
            for (ProvisionEntry child : children) {
                provision(child, json);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("requirements");
            for (RequirementEntry requirement : requirements) {
                requirement(requirement, json);
            }
            json.writeEndArray();
            ExplanationJson.evidence(explanation, json);
            mappings(mappings, json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /** A requirement as it stands in a list. */
    public static void requirement(RequirementEntry requirement, JsonGenerator json) throws IOException {
        json.writeStartObject();
        fields(requirement, json);
        json.writeEndObject();
    }

    private static void fields(RequirementEntry requirement, JsonGenerator json) throws IOException {
        JsonFiles.names(requirement.name(), json);
        json.writeStringField("standard", requirement.standard());
        json.writeStringField("number", requirement.number());
        json.writeFieldName("provision");
        JsonFiles.named(requirement.provision(), json);
        json.writeStringField("statement", requirement.statement());
        JsonFiles.named("records", requirement.records(), json);
        JsonFiles.optional("mode", requirement.mode(), json);
        JsonFiles.optional("judgement", requirement.judgement(), json);
        JsonFiles.strings("checks", requirement.checks(), json);
    }

    /** A requirement with how it relates to other standards. */
    public static void writeRequirement(RequirementEntry requirement, List<Pair> mappings, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonFiles.open(out)) {
            json.writeStartObject();
            fields(requirement, json);
            mappings(mappings, json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void mappings(List<Pair> mappings, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("mappings");
        for (Pair pair : mappings) {
            CrosswalkJson.pair(pair, json);
        }
        json.writeEndArray();
    }
}
