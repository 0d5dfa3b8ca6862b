package org.aimsgraph.exchange.oscal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Optional;

/** The models of OSCAL that are written or read here. */
enum OscalModel {
    CATALOG("catalog", "catalog"),
    PROFILE("profile", "profile"),
    COMPONENT_DEFINITION("component-definition", "component-definition"),
    ASSESSMENT_PLAN("assessment-plan", "ap"),
    ASSESSMENT_RESULTS("assessment-results", "ar"),
    POAM("plan-of-action-and-milestones", "poam"),
    /** New in OSCAL 1.2, so that the library, which is of 1.1, does not have it. */
    MAPPING_COLLECTION("mapping-collection", "mapping");

    private final String root;
    private final String schema;

    OscalModel(String root, String schema) {
        this.root = root;
        this.schema = schema;
    }

    /** The name of the outermost object or element. */
    String root() {
        return root;
    }

    /** What the library calls the model in the names of its schemas. */
    String schema() {
        return schema;
    }

    /** The version of OSCAL that documents of this model are written in, and held against. */
    String version() {
        return this == MAPPING_COLLECTION ? "1.2.1" : "1.1.3";
    }

    /** The model of a document, told by its outermost name. */
    static Optional<OscalModel> of(JsonNode document) {
        return Arrays.stream(values()).filter(model -> document.has(model.root)).findFirst();
    }

    /** The model with an outermost name. */
    static Optional<OscalModel> named(String root) {
        return Arrays.stream(values()).filter(model -> model.root.equals(root)).findFirst();
    }
}
