package org.aimsgraph.cli;

import static org.aimsgraph.problem.Problem.FILE_NOT_FOUND;
import static org.aimsgraph.problem.Problem.FILE_NOT_READABLE;

import java.io.IOException;
import java.nio.file.Files;
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
import org.aimsgraph.graph.DataFiles;
import org.aimsgraph.graph.KnowledgeBase;
import org.aimsgraph.graph.Library;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.graph.Organisation;
import org.aimsgraph.graph.OrganisationLoader;
import org.aimsgraph.problem.AimsException;
import org.aimsgraph.query.Answer;
import org.aimsgraph.query.Arguments;
import org.aimsgraph.query.Parameter;
import org.aimsgraph.query.QueryRunner;
import org.aimsgraph.query.Question;
import org.aimsgraph.query.Questions;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command of one question: its options come from the description of its parameters. */
@Command(mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:answered", "2:wrong usage", "3:a problem with the input", "70:our own fault"})
final class QuestionCommand implements Callable<Integer> {
    private static final Node AS_OF_TYPE = NodeFactory.createURI(XSDDatatype.XSDdate.getURI());

    /** What answers are written as. */
    enum Format {
        TABLE, CSV, TSV, JSON, XML, TURTLE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Question question;
    private final Map<String, String> given = new HashMap<>();

    @Option(names = "--data", paramLabel = "FILE|FOLDER", description = "Records to ask about: Turtle or N-Triples files, folders of them; repeatable.")
    private List<Path> data = List.of();

    @Option(names = {"-f", "--format"}, description = "One of table, csv, tsv, json, xml (SPARQL results), turtle (graphs; default: table).")
    private Format format = Format.TABLE;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "Write the answer to this file, whole or not at all (default: standard output).")
    private Path output;

    @Option(names = "--limit", paramLabel = "N", description = "Return at most so many rows (default: ${DEFAULT-VALUE}).")
    private long limit = 100_000;

    @Option(names = "--timeout", paramLabel = "SECONDS", description = "Stop after so many seconds (default: ${DEFAULT-VALUE}).")
    private long timeout = 60;

    @Spec
    private CommandSpec spec;

    private QuestionCommand(Question question) {
        this.question = question;
    }

    /** The command line of a question by its name, or of a query in a file. */
    static CommandLine commandLine(String name, Questions questions, CommandLine parent) {
        Question question = name.endsWith(".rq") ? fromFile(Path.of(name)) : questions.named(name);
        QuestionCommand command = new QuestionCommand(question);
        CommandSpec spec = CommandSpec.forAnnotatedObject(command).name("aims query " + question.name());
        spec.usageMessage().description(question.question());
        question.parameters().forEach(parameter -> spec.addOption(command.option(parameter)));
        CommandLine line = new CommandLine(spec).setCaseInsensitiveEnumValuesAllowed(true).setUsageHelpAutoWidth(true)
                .setOut(parent.getOut()).setErr(parent.getErr()).setExecutionExceptionHandler(parent.getExecutionExceptionHandler())
                .setParameterExceptionHandler(parent.getParameterExceptionHandler());
        return line;
    }

    private OptionSpec option(Parameter parameter) {
        String byDefault = parameter.defaultValue().map(node -> node.isURI() ? Namespaces.shorten(node.getURI()) : node.getLiteralLexicalForm())
                .or(() -> parameter.name().equals(Parameter.AS_OF) ? Optional.of("the date that the records state, else today") : Optional.empty())
                .map(text -> " (default: " + text + ")").orElse(parameter.optional() ? "" : " (needed)");
        return OptionSpec.builder("--" + hyphened(parameter.name())).paramLabel(Namespaces.localName(parameter.type().getURI()).toUpperCase(Locale.ROOT)).type(String.class)
                .description(parameter.description() + byDefault).setter(new CommandLine.Model.ISetter() {
                    @Override
                    public <T> T set(T value) {
                        if (value != null) {
                            given.put(parameter.name(), value.toString());
                        }
                        return null;
                    }
                }).build();
    }

    /** {@code asOf} is written {@code --as-of} on the command line. */
    private static String hyphened(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    private static Question fromFile(Path file) {
        if (!Files.exists(file)) {
            throw new AimsException(FILE_NOT_FOUND, "There is no file '%s'. Check the path.", file);
        }
        try {
            return new Question(file.getFileName().toString(), "", NodeFactory.createURI(file.toUri().toString()), file.getFileName().toString(), "A query of your own.", List.of(), List.of(),
                    List.of(new Parameter(Parameter.AS_OF, "The day to ask as of, for a query that uses ?asOf.", AS_OF_TYPE, true, Optional.empty(), false)), Files.readString(file));
        } catch (IOException problem) {
            throw new AimsException(FILE_NOT_READABLE, problem, "'%s' cannot be read as text in UTF-8. Check its permissions and its encoding.", file);
        }
    }

    @Override
    public Integer call() throws IOException {
        OutputFile target = OutputFile.of(output, spec.commandLine().getOut());
        KnowledgeBase knowledgeBase = KnowledgeBase.shipped();
        Library library = new Library(knowledgeBase);
        Optional<Organisation> organisation = data.isEmpty() ? Optional.empty() : Optional.of(new OrganisationLoader(knowledgeBase).load(DataFiles.of(data).readable()));
        Graph graph = organisation.map(records -> library.with(records.graph())).orElseGet(library::graph);
        LocalDate day = organisation.flatMap(Organisation::statedDate).orElseGet(LocalDate::now);
        Map<String, Node> values = new Arguments(graph).of(question, given, Map.of(Parameter.AS_OF, NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate)));
        Answer answer = new QueryRunner(graph, Duration.ofSeconds(timeout), limit).ask(question, values);
        target.write(out -> {
            switch (format) {
                case TABLE -> AnswerTable.write(answer, organisation.map(Organisation::node), new java.io.PrintWriter(new java.io.OutputStreamWriter(out, java.nio.charset.StandardCharsets.UTF_8)), Terminal.style(output == null));
                case TURTLE -> AnswerWriter.writeTurtle(answer, out);
                default -> AnswerWriter.writeResults(answer, format.toString(), out);
            }
        });
        if (answer instanceof Answer.Rows rows && rows.cut() && format != Format.TABLE) {
            spec.commandLine().getErr().println("Only the first " + limit + " rows were written; allow more with --limit.");
        }
        return 0;
    }
}
