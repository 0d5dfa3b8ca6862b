package org.aimsgraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.aimsgraph.serve.ServerOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code aims serve}: the standards and the records of organisations as pages, API, linked data and SPARQL endpoint. */
@Command(name = "serve", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false,
        description = "Serves pages, an API, linked data and a SPARQL endpoint for the standards and for each organisation named, on this machine only.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:stopped", "2:wrong usage", "3:a problem with the input, or a port that is not free", "70:our own fault"})
final class ServeCommand implements Callable<Integer> {
    @Parameters(arity = "0..*", paramLabel = "FOLDER|FILE", description = "The records of one organisation each; none to serve the standards alone.")
    private List<Path> paths = List.of();

    @Option(names = {"-p", "--port"}, paramLabel = "N", description = "The port (default: ${DEFAULT-VALUE}; 0 for any that is free).")
    private int port = ServerOptions.DEFAULT_PORT;

    @Option(names = "--allow-origin", paramLabel = "ORIGIN", description = "Let pages of this web origin, such as https://grc.example.org, read from the server. May be repeated (default: none).")
    private List<String> origins = List.of();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        new Serving(spec.commandLine().getOut(), spec.commandLine().getErr()).run(paths, ServerOptions.onPort(port).withOrigins(origins));
        return 0;
    }
}
