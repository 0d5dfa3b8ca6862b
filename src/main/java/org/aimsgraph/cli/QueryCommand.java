package org.aimsgraph.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.aimsgraph.exchange.QuestionText;
import org.aimsgraph.query.Questions;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code aims query}: lists the questions, or hands the name and all that follows it to the command of that question. */
@Command(name = "query", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = {"Asks a question of the standards, their mappings and an organisation's records. Without a name, lists the questions; %naims query NAME --help%n tells what one asks and what it can be given."},
        footer = {"", "After NAME or FILE.rq may follow:",
            "      --data FILE|FOLDER    records to ask about, repeatable",
            "      --PARAMETER VALUE     a parameter of the question",
            "  -f, --format FORMAT       table, csv, tsv, json, xml, turtle",
            "  -o, --output FILE         write the answer to this file",
            "      --limit N, --timeout SECONDS"},
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:answered", "2:wrong usage, no such question", "3:a problem with the input", "70:our own fault"})
final class QueryCommand implements Callable<Integer> {
    @Parameters(arity = "0..*", paramLabel = "NAME|FILE.rq …", description = "The name of a question, or a file with a SPARQL query.")
    private List<String> words = List.of();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (words.isEmpty()) {
            QuestionText.write(Questions.shipped().all(), spec.commandLine().getOut(), Terminal.style(true));
            return 0;
        }
        CommandLine line = QuestionCommand.commandLine(words.get(0), Questions.shipped(), spec.commandLine());
        return line.execute(words.subList(1, words.size()).toArray(String[]::new));
    }
}
