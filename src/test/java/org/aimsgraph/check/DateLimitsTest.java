package org.aimsgraph.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aimsgraph.Shipped;
import org.aimsgraph.graph.Aims;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.graph.TurtleReader;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.topbraid.shacl.vocabulary.SH;

/**
 * Checks that compare days agree with java.time one day before, on and after their limits: many random cases for each row
 * of the tables. Another seed: {@code mvn test -Dtest=DateLimitsTest -Ddates.seed=7}.
 */
class DateLimitsTest {
    private static final long SEED = Long.getLong("dates.seed", 42001);
    private static final int DAYS_OF_CHECK = 20;
    private static final int CASES_A_DAY = 16;
    private static final int CASES_ALONE = 240;
    private static final int MOST_DIFFERENCES_TOLD = 5;
    private static final List<DateRow> ROWS = Stream.of(IntervalRows.ALL, LimitRows.ALL, RoleRows.ALL, OrderRows.ALL).flatMap(List::stream).toList();

    /** Checks that name a duration without a day at which it ends, each with the reason. */
    private static final Map<String, String> NO_LIMIT = Map.of(
            "DataResource-saysHowLongItIsKept", "asks that a period is stated",
            "IncidentCommunicationRule-hasTimeLimit", "asks that a time is stated",
            "ReportingObligation-hasTimeLimit", "asks that a time is stated",
            "OperationElement-monitoringCanBeFollowed", "asks that an interval is stated",
            "ApplicabilityDecision-keepsA.2.4WithPolicyReview", "takes a stated interval as a sign that reviews are planned");

    private static final String PREFIXES = Namespaces.prefixes().entrySet().stream().map(entry -> "@prefix " + entry.getKey() + ": <" + entry.getValue() + "> .\n")
            .collect(Collectors.joining()) + "@prefix ex: <https://example.org/> .\n";
    private static final Graph DATA = knowledge();

    @TestFactory
    Stream<DynamicTest> everyRowAgreesWithJavaTime() {
        return ROWS.stream().map(row -> dynamicTest(row.check() + ", seed " + SEED, () -> agrees(row)));
    }

    /** A check that reckons with durations has a row, or is in the table of {@link CertificationCalendarTest}. */
    @Test
    void everyCheckThatReckonsWithDurationsIsInATable() throws IOException {
        Set<String> tested = ROWS.stream().map(DateRow::check).collect(Collectors.toSet());
        String calendar = Files.readString(Path.of("src/test/java/org/aimsgraph/check/CertificationCalendarTest.java"));
        Set<String> reckoning = reckoning().collect(Collectors.toCollection(TreeSet::new));
        assertThat(reckoning).hasSizeGreaterThan(60).containsAll(NO_LIMIT.keySet());
        assertThat(tested).doesNotContainAnyElementsOf(NO_LIMIT.keySet());
        reckoning.removeIf(check -> tested.contains(check) || NO_LIMIT.containsKey(check) || calendar.contains("\"" + check + "\""));
        assertThat(reckoning).as("checks that reckon with durations and have no row in the tables").isEmpty();
    }

    /** What the shapes rely on: xsd:date + xsd:duration is LocalDate.plus(Period), also at ends of months and in leap years. */
    @ParameterizedTest
    @ValueSource(strings = {"P1M", "P2M", "P3M", "P4M", "P5M", "P6M", "P7M", "P8M", "P9M", "P10M", "P11M", "P12M", "P13M", "P14M", "P15M", "P16M", "P17M", "P18M", "P19M", "P20M",
        "P21M", "P22M", "P23M", "P24M", "P1Y", "P2Y", "P3Y", "P1Y6M", "P30D", "P90D", "P365D", "P1M15D", "P1Y1M1D"})
    void aDayPlusADurationIsThatOfJavaTime(String duration) {
        NodeValue added = NodeValue.makeNode(duration, XSDDatatype.XSDduration);
        Period period = Period.parse(duration);
        for (LocalDate day = LocalDate.of(2023, 1, 1); day.getYear() < 2030; day = day.plusDays(1)) {
            NodeValue sum = NodeValueOps.additionNV(NodeValue.makeNode(day.toString(), XSDDatatype.XSDdate), added);
            assertThat(sum.asNode()).as("%s + %s", day, duration).isEqualTo(date(day.plus(period)));
        }
    }

    private static void agrees(DateRow row) {
        Check check = Shipped.CHECKER.checks().byShape(NodeFactory.createURI(Namespaces.SHAPE + row.check())).orElseThrow();
        SplittableRandom random = new SplittableRandom(SEED * 31 + row.check().hashCode());
        List<String> differences = new ArrayList<>();
        int complaints = 0;
        int cases = 0;
        for (List<DateCase> together : cases(row, random)) {
            Set<String> found = found(check, row, together);
            for (DateCase each : together) {
                boolean expected = row.complains().test(each);
                if (expected != found.contains("this" + each.number())) {
                    differences.add(each + ": java.time says " + word(expected) + ", the shape " + word(!expected));
                }
                complaints += expected ? 1 : 0;
                cases++;
            }
        }
        assertThat(differences.stream().limit(MOST_DIFFERENCES_TOLD)).as("%s, seed %d, %d of %d cases differ", row.check(), SEED, differences.size(), cases).isEmpty();
        assertThat(complaints).as("complaints in %d cases of %s, seed %d", cases, row.check(), SEED).isBetween(3, cases - 3);
    }

    private static String word(boolean complains) {
        return complains ? "complain" : "do not complain";
    }

    private static List<List<DateCase>> cases(DateRow row, SplittableRandom random) {
        int size = row.alone() ? 1 : CASES_A_DAY;
        return IntStream.range(0, row.alone() ? CASES_ALONE : DAYS_OF_CHECK).mapToObj(group -> {
            LocalDate asOf = DateRow.awkwardDay(random);
            return IntStream.range(0, size).mapToObj(number -> row.next(number, asOf, random)).toList();
        }).toList();
    }

    /** The local names of the records at fault. The records stand in the data only for as long as the check looks at them. */
    private static Set<String> found(Check check, DateRow row, List<DateCase> together) {
        Graph records = GraphMemFactory.createGraphMem2();
        String text = PREFIXES + together.stream().map(row::records).collect(Collectors.joining());
        TurtleReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), row.check(), records);
        records.add(Aims.THIS_CHECK, Aims.AS_OF, date(together.get(0).asOf()));
        List<Triple> added = records.stream().filter(triple -> !DATA.contains(triple)).toList();
        added.forEach(DATA::add);
        try {
            return Shipped.CHECKER.validator().validate(DATA, check).stream().map(Finding::focus).map(Node::getURI).map(Namespaces::localName).collect(Collectors.toSet());
        } finally {
            added.forEach(DATA::delete);
        }
    }

    private static Graph knowledge() {
        LocalDate any = LocalDate.of(2026, 11, 23);
        Graph graph = Shipped.CHECKER.dataGraph(GraphMemFactory.createGraphMem2(), any);
        graph.delete(Triple.create(Aims.THIS_CHECK, Aims.AS_OF, date(any)));
        return graph;
    }

    private static Node date(LocalDate day) {
        return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
    }

    /** The checks whose query adds to a day, takes a date apart or names a property that holds durations, and the property shapes on such. */
    private static Stream<String> reckoning() {
        Set<String> properties = Graphs.subjects(Shipped.KNOWLEDGE.knowledge(), RDFS.range.asNode(), XSD.duration.asNode()).stream().map(node -> Namespaces.localName(node.getURI())).collect(Collectors.toSet());
        Pattern reckoning = Pattern.compile("xsd:duration|Duration\\b|\\bYEAR\\(|\\bP\\d+[YMD]\\b|\\?\\w+ [+-] \\(?[?\"]|(aims:|ns#)(" + String.join("|", properties) + ")\\b");
        Graph shapes = Shipped.KNOWLEDGE.shapes();
        return Shipped.CHECKER.checks().all().stream().map(Check::shape)
                .filter(shape -> reach(shapes, shape).anyMatch(node -> reckoning.matcher(node.isLiteral() ? node.getLiteralLexicalForm() : node.toString()).find()))
                .map(shape -> Namespaces.localName(shape.getURI()));
    }

    /** What a shape says, and what the blank nodes in it say. */
    private static Stream<Node> reach(Graph shapes, Node shape) {
        return shapes.stream(shape, Node.ANY, Node.ANY).filter(triple -> !triple.getPredicate().equals(SH.property.asNode()) || triple.getObject().isBlank())
                .flatMap(triple -> Stream.concat(Stream.of(triple.getObject()), triple.getObject().isBlank() ? reach(shapes, triple.getObject()) : Stream.empty()));
    }
}
