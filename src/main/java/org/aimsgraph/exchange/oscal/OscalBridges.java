package org.aimsgraph.exchange.oscal;

import java.util.List;
import org.aimsgraph.exchange.bridge.Importer;
import org.aimsgraph.exchange.bridge.RecordsExporter;
import org.aimsgraph.exchange.bridge.StandardExporter;

/** All bridges to OSCAL. Making them loads nothing of the OSCAL library. */
public final class OscalBridges {
    private OscalBridges() {}

    public static List<Importer> importers() {
        return List.of(new CatalogImport(), new ProfileImport(), new ResultsImport(), new MappingImport());
    }

    public static List<RecordsExporter> recordsExporters() {
        return List.of(new ProfileExport(OscalSyntax.JSON), new ComponentExport(OscalSyntax.JSON), new PlanExport(OscalSyntax.JSON), new ResultsExport(OscalSyntax.JSON), new PoamExport(OscalSyntax.JSON));
    }

    public static List<StandardExporter> standardExporters() {
        return List.of(new CatalogExport(OscalSyntax.JSON));
    }
}
