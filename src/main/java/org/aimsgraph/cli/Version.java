package org.aimsgraph.cli;

import org.aimsgraph.check.Engine;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints: the program, the standard's edition and the engine beneath. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {
            "AIMS Graph " + Engine.VERSION,
            "ISO/IEC 42001:2023; " + Engine.NAME + "; Java " + System.getProperty("java.version")};
    }
}
