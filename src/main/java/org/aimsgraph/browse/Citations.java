package org.aimsgraph.browse;

import static org.aimsgraph.problem.Problem.OUTPUT_NOT_WRITABLE;
import static org.aimsgraph.problem.Problem.SYNTAX_ERROR;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.aimsgraph.citation.CitationChecker;
import org.aimsgraph.citation.CitationReport;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.problem.AimsException;
import org.apache.jena.graph.Graph;

/** Checks the citations of texts that are sent along. A text stands in a file of its own while it is read and nowhere afterwards. */
public final class Citations {
    private final Graph library;
    private final Map<Optional<String>, CitationChecker> checkers = new ConcurrentHashMap<>();

    Citations(Graph library) {
        this.library = library;
    }

    /**
     * What is wrong with the citations of a text.
     *
     * @param name     what the text is called in the report; its ending says how it is read
     * @param standard what numbers mean where none is named nearby; empty to find out
     */
    public CitationReport check(byte[] text, String name, Optional<StandardEntry> standard) {
        CitationChecker checker = checkers.computeIfAbsent(standard.map(entry -> Namespaces.localName(entry.name().iri())), chosen -> new CitationChecker(library, chosen));
        Path folder = null;
        try {
            folder = Files.createTempDirectory("aims-cite");
            return check(checker, Files.write(folder.resolve(name), text), name);
        } catch (IOException problem) {
            throw new AimsException(OUTPUT_NOT_WRITABLE, problem, "The server has no room for the text. Ask again later.");
        } finally {
            remove(folder, name);
        }
    }

    /** A checker remembers what it has read of a document, so each reads one after the other. */
    private static CitationReport check(CitationChecker checker, Path file, String name) {
        synchronized (checker) {
            try {
                CitationReport report = checker.check(List.of(file));
                return new CitationReport(report.findings().stream().map(each -> each.inFile(name)).toList(), report.files(), report.citations());
            } catch (StackOverflowError tooDeep) {
                throw new AimsException(SYNTAX_ERROR, "%s refers to itself or is nested too deeply to be read. Flatten it.", name);
            } catch (AimsException refusal) {
                throw new AimsException(refusal.problem(), refusal, "%s", refusal.getMessage().replace(file.toString(), name));
            }
        }
    }

    private static void remove(Path folder, String name) {
        try {
            if (folder != null) {
                Files.deleteIfExists(folder.resolve(name));
                Files.delete(folder);
            }
        } catch (IOException problem) {
            throw new AimsException(OUTPUT_NOT_WRITABLE, problem, "The server could not remove the text that was sent. Tell who runs it.");
        }
    }
}
