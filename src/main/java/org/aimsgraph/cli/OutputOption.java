package org.aimsgraph.cli;

import java.nio.file.Path;
import org.aimsgraph.exchange.TextStyle;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where a command writes its answer. */
final class OutputOption {
    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "Write the answer to this file, whole or not at all (default: standard output).")
    private Path file;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** The target; a folder that cannot take the file is refused before any work. */
    OutputFile target() {
        return OutputFile.of(file, spec.commandLine().getOut());
    }

    boolean isStandardOutput() {
        return file == null;
    }

    /** The style for text: a file gets no colours. */
    TextStyle style() {
        return Terminal.style(file == null);
    }
}
