package org.aimsgraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.aimsgraph.graph.DataFiles;
import org.aimsgraph.graph.KnowledgeBase;
import org.aimsgraph.graph.Organisation;
import org.aimsgraph.graph.OrganisationLoader;
import org.aimsgraph.problem.AimsException;
import org.aimsgraph.problem.Problem;

/** Reads an organisation's records from the paths that a user names, or from standard input. */
final class Records {
    private Records() {}

    static boolean isStandardInput(Path path) {
        return path.toString().equals("-");
    }

    /** @param err where files that are passed over are told */
    static Organisation load(List<Path> paths, KnowledgeBase knowledgeBase, PrintWriter err) {
        OrganisationLoader loader = new OrganisationLoader(knowledgeBase);
        if (paths.stream().anyMatch(Records::isStandardInput)) {
            if (paths.size() > 1) {
                throw new AimsException(Problem.WRONG_USAGE, "Standard input (-) cannot be mixed with files. Name one or the other.");
            }
            return loader.load(System.in, "standard input");
        }
        DataFiles files = DataFiles.of(paths);
        if (!files.skipped().isEmpty()) {
            err.println("Not read, because only Turtle, N-Triples and workbooks are: " + String.join(", ", new TreeSet<>(files.skipped().stream().map(Path::toString).toList())));
        }
        if (files.sheets().isEmpty()) {
            return loader.load(files.readable());
        }
        Workbooks workbooks = Workbooks.read(files, paths, knowledgeBase);
        workbooks.remarks().forEach(err::println);
        return loader.load(files.readable(), workbooks.graphs(), workbooks.places());
    }
}
