package org.aimsgraph.exchange.bridge.cyclonedx;

import static org.aimsgraph.problem.Problem.BAD_VALUE;

import org.aimsgraph.exchange.bridge.Entry;
import org.aimsgraph.exchange.bridge.Source;
import org.aimsgraph.problem.AimsException;

/** A bill of material of CycloneDX in JSON. */
final class CycloneDxFile {
    private CycloneDxFile() {}

    static boolean recognises(Source source) {
        return source.extension().equals("json") && source.start().contains("\"CycloneDX\"");
    }

    static Entry read(Source source) {
        Entry bom = Entry.ofJson(source);
        if (!bom.value().isObject() || !bom.text("bomFormat").orElse("").equals("CycloneDX")) {
            throw new AimsException(BAD_VALUE, "%s, bomFormat: this is not CycloneDX. Name a bill of material of CycloneDX.", source.name());
        }
        if (!bom.needText("specVersion").matches("1\\.\\d+")) {
            throw bom.bad("specVersion", "is no version of CycloneDX that is read (1.0 and later), but '" + bom.needText("specVersion") + "'");
        }
        return bom;
    }
}
