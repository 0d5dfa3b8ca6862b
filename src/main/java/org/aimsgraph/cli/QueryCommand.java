package org.aimsgraph.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.aimsgraph.exchange.AnswerWriter;
import org.aimsgraph.exchange.QuestionText;
import org.aimsgraph.query.Answer;
import org.aimsgraph.query.Publication;
import org.aimsgraph.query.Question;
import org.aimsgraph.query.Questions;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code aims query}: lists or publishes the questions, or hands the name and all that follows it to the command of that question. */
@Command(name = "query", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false,
        description = {"Asks a question of the standards, their mappings and an organisation's records. Without a name, lists the questions; %naims query NAME --help%n tells what one asks and what it can be given."},
        footer = {"", "After NAME or FILE.rq may follow:",
            "      --data FILE|FOLDER    records to ask about, repeatable",
            "      --PARAMETER VALUE     a parameter of the question, or a variable of the query",
            "  -f, --format FORMAT       table, csv, tsv, json, xml, turtle, sparql",
            "  -o, --output FILE         write the answer to this file",
            "      --limit N, --timeout SECONDS"},
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:answered", "2:wrong usage, no such question", "3:a problem with the input", "70:our own fault"})
final class QueryCommand implements Callable<Integer> {
    @Parameters(arity = "0..*", paramLabel = "NAME|FILE.rq …", description = "The name of a question, a file with a SPARQL query, or - for a query on standard input.")
    private List<String> words = List.of();

    @Option(names = {"-k", "--keyword"}, paramLabel = "WORD", description = "Only questions with this keyword, in this folder, or for this audience: manager, auditor, analyst, developer.")
    private String keyword;

    @Option(names = "--describe", description = "Write the descriptions as Turtle, with the text of each query, as the SIB collection of SPARQL examples has them.")
    private boolean describe;

    @Option(names = "--endpoint", paramLabel = "URL", description = "The SPARQL endpoint that the descriptions name (default: ${DEFAULT-VALUE}).")
    private String endpoint = "https://w3id.org/aims-graph/sparql";

    @Mixin
    private OutputOption output;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Questions questions = Questions.shipped();
        if (!words.isEmpty() && !describe) {
            return command(words.get(0), questions, spec.commandLine()).execute(words.subList(1, words.size()).toArray(String[]::new));
        }
        List<Question> chosen = !words.isEmpty() ? words.stream().map(questions::named).toList() : keyword != null ? questions.about(keyword) : questions.all();
        OutputFile target = output.target();
        if (describe) {
            target.write(out -> AnswerWriter.writeTurtle(new Answer.Triples(Publication.of(questions, chosen, endpoint), false), out));
        } else {
            QuestionText.write(chosen, spec.commandLine().getOut(), Terminal.style(true));
        }
        return 0;
    }

    /** The command of a question by its name, or of a query in a file. */
    static CommandLine command(String word, Questions questions, CommandLine query) {
        return QuestionCommand.below(query, OwnQuery.isNamedBy(word) ? OwnQuery.read(word) : questions.named(word));
    }
}
