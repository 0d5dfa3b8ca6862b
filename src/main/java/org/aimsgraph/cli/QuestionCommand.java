package org.aimsgraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.aimsgraph.exchange.AnswerTable;
import org.aimsgraph.exchange.AnswerWriter;
import org.aimsgraph.graph.KnowledgeBase;
import org.aimsgraph.graph.Library;
import org.aimsgraph.graph.Organisation;
import org.aimsgraph.query.Answer;
import org.aimsgraph.query.Asking;
import org.aimsgraph.query.Question;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command of one question: its options come from the description of its parameters. */
@Command(mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:answered", "2:wrong usage", "3:a problem with the input", "70:our own fault"})
final class QuestionCommand implements Callable<Integer> {
    /** What answers are written as. */
    enum Format {
        TABLE, CSV, TSV, JSON, XML, TURTLE, SPARQL;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Question question;
    private final Map<String, String> given = new HashMap<>();

    @Option(names = "--data", paramLabel = "FILE|FOLDER", description = "Records to ask about: Turtle or N-Triples files, folders of them, or - for Turtle on standard input; repeatable.")
    private List<Path> data = List.of();

    @Option(names = {"-f", "--format"}, description = "One of table, csv, tsv, json, xml (SPARQL results), turtle (graphs), sparql (the query with its arguments in place, for other programs; default: table).")
    private Format format = Format.TABLE;

    @Mixin
    private OutputOption output;

    @Option(names = "--limit", paramLabel = "N", description = "Return at most so many rows (default: ${DEFAULT-VALUE}).")
    private long limit = 100_000;

    @Option(names = "--timeout", paramLabel = "SECONDS", description = "Stop after so many seconds (default: ${DEFAULT-VALUE}).")
    private long timeout = 60;

    @Spec
    private CommandSpec spec;

    private QuestionCommand(Question question) {
        this.question = question;
    }

    /** The command line of a question below that of {@code aims query}. */
    static CommandLine below(CommandLine parent, Question question) {
        QuestionCommand command = new QuestionCommand(question);
        CommandSpec spec = CommandSpec.forAnnotatedObject(command);
        spec.usageMessage().description(question.question().replace("%", "%%"));
        question.parameters().stream().filter(parameter -> !spec.optionsMap().containsKey("--" + parameter.option()))
                .forEach(parameter -> spec.addOption(ParameterOption.of(parameter, command.given)));
        CommandLine line = new CommandLine(spec);
        parent.addSubcommand(question.name(), line);
        return line.setCaseInsensitiveEnumValuesAllowed(true).setUsageHelpAutoWidth(true)
                .setOut(parent.getOut()).setErr(parent.getErr())
                .setExecutionExceptionHandler(parent.getExecutionExceptionHandler())
                .setParameterExceptionHandler(parent.getParameterExceptionHandler());
    }

    @Override
    public Integer call() throws IOException {
        require("--limit", limit);
        require("--timeout", timeout);
        OutputFile target = output.target();
        PrintWriter err = spec.commandLine().getErr();
        Progress progress = Progress.onTerminal(err);
        progress.step("Reading the standards");
        KnowledgeBase knowledgeBase = KnowledgeBase.shipped();
        Library library = new Library(knowledgeBase);
        progress.step("Reading the records");
        Optional<Organisation> organisation = data.isEmpty() ? Optional.empty() : Optional.of(Records.load(data, knowledgeBase, err));
        Graph graph = organisation.map(records -> library.with(records.graph())).orElseGet(library::graph);
        progress.step("Answering");
        Asking asking = new Asking(graph, organisation.flatMap(Organisation::statedDate).orElseGet(LocalDate::now), Duration.ofSeconds(timeout), limit);
        if (format == Format.SPARQL) {
            String text = asking.text(question, given);
            progress.done();
            target.write(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
            return 0;
        }
        Answer answer = asking.answer(question, given);
        progress.done();
        target.write(out -> write(answer, organisation.map(Organisation::node), out));
        if (answer.cut() && format != Format.TABLE) {
            err.println("Only the first " + limit + " rows were written; allow more with --limit.");
        }
        return 0;
    }

    private void require(String option, long value) {
        if (value < 1 || value > Integer.MAX_VALUE) {
            throw new ParameterException(spec.commandLine(), option + " " + value + " is not a number from 1 to " + Integer.MAX_VALUE + "; leave the option out for its default");
        }
    }

    private void write(Answer answer, Optional<Node> organisation, OutputStream out) {
        switch (format) {
            case TABLE -> AnswerTable.write(answer, organisation, new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)), output.style());
            case TURTLE -> AnswerWriter.writeTurtle(answer, out);
            default -> AnswerWriter.writeResults(answer, format.toString(), out);
        }
    }
}
