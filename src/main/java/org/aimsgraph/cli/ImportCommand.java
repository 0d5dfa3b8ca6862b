package org.aimsgraph.cli;

import static org.aimsgraph.problem.Problem.WRONG_USAGE;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.aimsgraph.exchange.RecordsTurtle;
import org.aimsgraph.exchange.bridge.Bridges;
import org.aimsgraph.exchange.bridge.Importer;
import org.aimsgraph.exchange.bridge.Losses;
import org.aimsgraph.exchange.bridge.Source;
import org.aimsgraph.exchange.bridge.Surroundings;
import org.aimsgraph.graph.KnowledgeBase;
import org.aimsgraph.graph.Library;
import org.aimsgraph.graph.Organisation;
import org.aimsgraph.problem.AimsException;
import org.apache.jena.graph.Graph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code aims import}: turns a file of a foreign format into records. */
@Command(name = "import", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false,
        description = "Turns a file of another format into Turtle, and tells what could not be carried over.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:imported", "2:wrong usage", "3:a problem with the input; nothing is written", "70:our own fault"})
final class ImportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "The file to import.")
    private Path file;

    @Option(names = {"-f", "--format"}, paramLabel = "FORMAT", description = "What the file is (default: recognised by its content). See aims import --formats.")
    private String format;

    @Option(names = "--into", paramLabel = "FILE|FOLDER", description = "The organisation's present records, to which the imported ones are linked.")
    private List<Path> into = List.of();

    @Option(names = "--namespace", paramLabel = "IRI", description = "What the addresses of new records begin with, such as https://example.com/id/ (default: that of the records given with --into, else https://organisation.example/id/).")
    private String namespace;

    @Mixin
    private OutputOption output;

    @Option(names = "--formats", help = true, description = "List the formats instead.")
    private boolean formats;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (formats) {
            BridgeList.print(Bridges.importers(), Importer::format, Importer::description, spec.commandLine().getOut());
            return 0;
        }
        OutputFile target = output.target();
        Source source = Source.of(file);
        Importer importer = Bridges.importerFor(source, Optional.ofNullable(format));
        Progress progress = Progress.onTerminal(spec.commandLine().getErr());
        progress.step("Reading the standards");
        KnowledgeBase knowledgeBase = KnowledgeBase.shipped();
        Optional<Organisation> organisation = into.isEmpty() ? Optional.empty() : Optional.of(Records.load(into, knowledgeBase, spec.commandLine().getErr()));
        String names = namespace(organisation);
        progress.step("Importing " + file);
        Losses losses = new Losses(importer.format());
        Graph graph = importer.read(source, new Surroundings(new Library(knowledgeBase), organisation, names), losses);
        progress.done();
        Map<String, String> prefixes = new HashMap<>(graph.getPrefixMapping().getNsPrefixMap());
        prefixes.put("", names);
        target.write(out -> RecordsTurtle.write(graph, prefixes, out));
        LossReport.print(losses, spec.commandLine().getErr());
        return 0;
    }

    /** The namespace given, else that of the organisation, else one that is nobody's. */
    private String namespace(Optional<Organisation> organisation) {
        if (namespace == null) {
            return organisation.map(found -> found.node().getURI()).map(iri -> iri.substring(0, Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1)).orElse("https://organisation.example/id/");
        }
        if (!isAddress(namespace) || !namespace.endsWith("/") && !namespace.endsWith("#")) {
            throw new AimsException(WRONG_USAGE, "'%s' is no address that ends in / or #. Give one such as https://example.com/id/.", namespace);
        }
        return namespace;
    }

    private static boolean isAddress(String text) {
        try {
            return List.of("http", "https", "urn").contains(String.valueOf(URI.create(text).getScheme()));
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
