package org.aimsgraph.cli;

import org.apache.jena.Jena;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints: the program, the standard's edition and the engine beneath. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {
            "AIMS Graph " + (version == null ? "(not packaged)" : version),
            "ISO/IEC 42001:2023; Apache Jena " + Jena.VERSION + "; Java " + System.getProperty("java.version")};
    }
}
