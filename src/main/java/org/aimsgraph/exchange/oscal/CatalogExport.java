package org.aimsgraph.exchange.oscal;

import java.io.IOException;
import java.io.OutputStream;
import org.aimsgraph.exchange.bridge.Losses;
import org.aimsgraph.exchange.bridge.StandardExporter;
import org.aimsgraph.graph.Library;
import org.apache.jena.graph.Node;

/** Writes a standard as an OSCAL catalog. */
record CatalogExport(OscalSyntax syntax) implements StandardExporter {
    @Override
    public String format() {
        return "oscal-catalog";
    }

    @Override
    public String description() {
        return "OSCAL 1.1.3 catalog of a standard: numbers, titles and our own words";
    }

    @Override
    public StandardExporter in(String other) {
        return new CatalogExport(OscalSyntax.named(other));
    }

    @Override
    public void write(Library library, Node standard, Losses losses, OutputStream out) throws IOException {
        syntax.write(OscalModel.CATALOG, new CatalogDocument(library.graph(), standard, losses).document(), out);
    }
}
