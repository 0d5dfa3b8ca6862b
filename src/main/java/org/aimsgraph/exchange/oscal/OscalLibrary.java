package org.aimsgraph.exchange.oscal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import gov.nist.secauto.metaschema.core.model.IBoundObject;
import gov.nist.secauto.metaschema.core.model.validation.JsonSchemaContentValidator;
import gov.nist.secauto.metaschema.core.model.validation.JsonSchemaContentValidator.JsonValidationFinding;
import gov.nist.secauto.metaschema.databind.io.Format;
import gov.nist.secauto.oscal.lib.OscalBindingContext;
import gov.nist.secauto.oscal.lib.model.AssessmentPlan;
import gov.nist.secauto.oscal.lib.model.AssessmentResults;
import gov.nist.secauto.oscal.lib.model.Catalog;
import gov.nist.secauto.oscal.lib.model.ComponentDefinition;
import gov.nist.secauto.oscal.lib.model.PlanOfActionAndMilestones;
import gov.nist.secauto.oscal.lib.model.Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.aimsgraph.exchange.bridge.Source;
import org.json.JSONObject;

/** The only home of the OSCAL library, so that nothing else pays for loading it or knows the names of its packages. */
final class OscalLibrary {
    private static final URI NOWHERE = URI.create("urn:aims-graph:document");

    private OscalLibrary() {}

    /** A document in JSON as XML. */
    static String toXml(OscalModel model, String json) {
        return convert(type(model), json, Format.JSON, Format.XML);
    }

    /** A document in XML, which is known to be valid, as JSON. */
    static JsonNode fromXml(OscalModel model, Source source) {
        try {
            return JsonMapper.builder().build().readTree(convert(type(model), source.text(), Format.XML, Format.JSON));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static <T extends IBoundObject> String convert(Class<T> type, String text, Format from, Format to) {
        try {
            OscalBindingContext binding = OscalBindingContext.instance();
            StringWriter out = new StringWriter();
            binding.newSerializer(to, type).serialize(binding.newDeserializer(from, type).deserialize(new StringReader(text), NOWHERE), out);
            return out.toString();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The XML schema of a model. */
    static URL xmlSchema(OscalModel model) {
        return OscalBindingContext.class.getResource("/schema/xml/oscal-" + model.schema() + "_schema.xsd");
    }

    /** The first thing that keeps a document from being valid by the JSON schema of its model: that at the deepest place, where people can mend it. */
    static Optional<SchemaFault> fault(OscalModel model, JsonNode document) {
        try (InputStream schema = jsonSchema(model)) {
            List<JsonValidationFinding> findings = new JsonSchemaContentValidator(schema).validate(new JSONObject(document.toString()), NOWHERE).getFindings().stream()
                    .map(JsonValidationFinding.class::cast).filter(finding -> finding.getCause().getCausingExceptions().isEmpty()).toList();
            return findings.stream().map(finding -> SchemaFault.of(finding.getPath(), finding.getCause().getErrorMessage())).max(Comparator.comparingInt(SchemaFault::depth));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static InputStream jsonSchema(OscalModel model) {
        return model == OscalModel.MAPPING_COLLECTION ? OscalLibrary.class.getResourceAsStream("/aims/oscal-mapping-schema-1.2.1.json")
                : OscalBindingContext.class.getResourceAsStream("/schema/json/oscal-" + model.schema() + "_schema.json");
    }

    private static Class<? extends IBoundObject> type(OscalModel model) {
        return switch (model) {
            case CATALOG -> Catalog.class;
            case PROFILE -> Profile.class;
            case COMPONENT_DEFINITION -> ComponentDefinition.class;
            case ASSESSMENT_PLAN -> AssessmentPlan.class;
            case ASSESSMENT_RESULTS -> AssessmentResults.class;
            case POAM -> PlanOfActionAndMilestones.class;
            case MAPPING_COLLECTION -> throw new IllegalArgumentException("the library has no mapping collection");
        };
    }
}
