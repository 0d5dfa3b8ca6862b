import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aimsgraph.graph.DataFiles;
import org.aimsgraph.graph.KnowledgeBase;
import org.aimsgraph.graph.Library;
import org.aimsgraph.graph.Organisation;
import org.aimsgraph.graph.OrganisationLoader;
import org.aimsgraph.query.Arguments;
import org.aimsgraph.query.Parameter;
import org.aimsgraph.query.QueryRunner;
import org.aimsgraph.query.Question;
import org.aimsgraph.query.Questions;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Prints the median time of each question over all catalogues and one organisation: see bench/questions.sh. */
public final class QuestionTime {
    private static final int ALLOWED_MILLIS = 100;

    public static void main(String[] arguments) {
        int rounds = Integer.parseInt(arguments[1]);
        KnowledgeBase knowledge = KnowledgeBase.shipped();
        Organisation organisation = new OrganisationLoader(knowledge).load(DataFiles.of(List.of(Path.of(arguments[0]))).readable());
        Graph graph = new Library(knowledge).with(organisation.graph());
        Node day = NodeFactory.createLiteralDT(organisation.statedDate().orElseThrow().toString(), XSDDatatype.XSDdate);
        QueryRunner runner = new QueryRunner(graph, Duration.ofSeconds(60), 1_000_000);
        List<Question> questions = Questions.shipped().all();
        int slow = 0;
        for (Question question : questions) {
            Map<String, Node> values;
            try {
                values = new Arguments(graph).of(question, Map.of(), Map.of(Parameter.AS_OF, day));
            } catch (RuntimeException needsArgument) {
                System.out.printf(Locale.ROOT, "%-60s needs an argument%n", question.name());
                continue;
            }
            long[] times = new long[rounds];
            for (int round = -2; round < rounds; round++) {              // two rounds to warm up
                long start = System.nanoTime();
                runner.ask(question, values);
                if (round >= 0) {
                    times[round] = System.nanoTime() - start;
                }
            }
            Arrays.sort(times);
            long median = times[rounds / 2] / 1_000_000;
            slow += median > ALLOWED_MILLIS ? 1 : 0;
            System.out.printf(Locale.ROOT, "%-60s %6d ms%s%n", question.name(), median, median > ALLOWED_MILLIS ? "  over " + ALLOWED_MILLIS : "");
        }
        System.out.printf(Locale.ROOT, "%d questions, %d with a median over %d ms%n", questions.size(), slow, ALLOWED_MILLIS);
    }
}
