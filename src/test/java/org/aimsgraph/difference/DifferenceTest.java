package org.aimsgraph.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aimsgraph.Shipped;
import org.aimsgraph.check.Report;
import org.aimsgraph.check.RequirementResult;
import org.aimsgraph.check.Verdict;
import org.aimsgraph.graph.Organisation;
import org.aimsgraph.graph.OrganisationLoader;
import org.aimsgraph.problem.AimsException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What changed is told, nothing else is, and the same way round as back. */
class DifferenceTest {
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 30);
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 23);
    private static final Differences DIFFERENCES = new Differences(Shipped.KNOWLEDGE.knowledge());
    private static final Organisation BEFORE = load("before.ttl");
    private static final Organisation AFTER = load("after.ttl");

    private static Organisation load(String name) {
        return new OrganisationLoader(Shipped.KNOWLEDGE).load(List.of(Path.of("src/test/resources/difference", name)));
    }

    private static Report check(Organisation organisation, LocalDate day) {
        return Shipped.CHECKER.check(organisation, day);
    }

    /** A report without verdicts, where only the records matter. */
    private static Report unchecked(Graph records, LocalDate day) {
        Organisation organisation = new Organisation(records, BEFORE.node(), BEFORE.label(), BEFORE.managementSystem());
        return new Report("", day, organisation, List.of(), List.of(), null, null, true);
    }

    private static Difference fixtures() {
        return DIFFERENCES.between(unchecked(BEFORE.graph(), JUNE), unchecked(AFTER.graph(), SEPTEMBER));
    }

    @Test
    void eachPlantedChangeOfARecordIsToldAndNothingElse() {
        assertThat(fixtures().records()).map(DifferenceTest::told).containsExactlyInAnyOrder(
                "changed AI management system: records as of 2026-06-30 > 2026-09-30",
                "changed AI policy, version 1: document status approved > superseded",
                "changed Course: evidence valid until over",
                "changed Letters get lost: has consequence / severity minor > major",
                "changed Quick letters: description Two days. > One day.",
                "changed Sorter: intended purpose Sorts letters. > Sorts letters and parcels.; owner Bo > Anna",
                "removed Bo:",
                "added Review of July:",
                "revised AI policy, version 1 to AI policy, version 2: issued 2026-01-10 > 2026-07-10; name AI policy, version 1 > AI policy, version 2; revises  > AI policy, version 1; version number 1 > 2",
                "changed SoA 1: document status approved > superseded",
                "revised SoA 1 to SoA 2: issued 2026-02-01 > 2026-08-01; name SoA 1 > SoA 2; revises  > SoA 1; version number 1.0 > 2.0");
    }

    @Test
    void theStatementsInForceAreComparedByControl() {
        StatementChange change = fixtures().statement();
        assertThat(change.before()).map(Thing::label).contains("SoA 1");
        assertThat(change.after()).map(Thing::label).contains("SoA 2");
        assertThat(change.lines()).map(line -> line.number() + (line.before().isEmpty() ? " new" : line.after().isEmpty() ? " dropped" : "") + ": " + values(line.values())).containsExactly(
                "A.4.2 new: applicability  > included; justification  > We have resources.",
                "A.6.2.4: applicability excluded > included; justification We build nothing. > We build the sorter.",
                "A.10.3 dropped: applicability included > ; justification Maker supplies us. > ");
    }

    @Test
    void twoVersionsInOneStateAreComparedByAnyOfTheirNames() {
        StatementVersions versions = new StatementVersions(AFTER);
        assertThat(versions.of("1.0")).isEqualTo(versions.of("soa")).isEqualTo(versions.of("https://two-states.example/id/soa"));
        assertThat(DIFFERENCES.statements(AFTER, SEPTEMBER, versions.of("1.0"), versions.of("2.0"))).isEqualTo(fixtures().statement());
        assertThatThrownBy(() -> versions.of("9")).isInstanceOf(AimsException.class).hasMessage("No Statement of Applicability is called '9'. There is SoA 1 (soa, version 1.0); SoA 2 (soa-2, version 2.0).");
    }

    @ParameterizedTest
    @ValueSource(strings = {"northlight", "northlight-flawed", "harbour", "empty"})
    void theSameStateDiffersInNothing(String example) {
        Report report = check(Shipped.example(example), NOVEMBER);
        Difference difference = DIFFERENCES.between(report, report);
        assertThat(difference.isEmpty()).isTrue();
        assertThat(difference).extracting(Difference::records, Difference::verdicts, Difference::certification, Difference::findings).containsOnly(List.of());
    }

    static Stream<Integer> seeds() {
        return IntStream.range(0, 60).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theWayBackTellsTheSameTheOtherWayRound(int seed) {
        Random random = new Random(seed);
        Report from = unchecked(changed(BEFORE.graph(), random), JUNE);
        Report to = unchecked(changed(random.nextBoolean() ? BEFORE.graph() : AFTER.graph(), random), SEPTEMBER);
        Difference there = DIFFERENCES.between(from, to);
        Difference back = DIFFERENCES.between(to, from);
        assertThat(back.records().stream().map(DifferenceTest::mirrored)).containsExactlyInAnyOrderElementsOf(there.records().stream().map(DifferenceTest::plain).toList());
        assertThat(back.statement().lines().stream().map(line -> line.number() + mirrored(line.values()))).containsExactlyElementsOf(there.statement().lines().stream().map(line -> line.number() + plain(line.values())).toList());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void oneStatementTakenAwayIsToldOfItsRecordAlone(int seed) {
        List<Triple> statements = BEFORE.graph().find().toList().stream().filter(triple -> triple.getSubject().isURI() && triple.getObject().isLiteral() && !triple.getPredicate().equals(RDFS.label.asNode()))
                .sorted(Comparator.comparing(Triple::toString)).toList();
        Triple lost = statements.get(seed % statements.size());
        Graph less = copy(BEFORE.graph());
        less.delete(lost);
        Difference difference = DIFFERENCES.between(unchecked(BEFORE.graph(), JUNE), unchecked(less, JUNE));
        List<String> subjects = Stream.concat(difference.records().stream().map(change -> change.shown().node().getURI()), difference.statement().lines().stream().map(line -> line.after().orElseThrow().node().getURI())).toList();
        assertThat(subjects).containsExactly(lost.getSubject().getURI());
    }

    @Test
    void verdictsDifferWhereAPlainComparisonOfTheReportsSaysSo() {
        Report flawed = check(Shipped.example("northlight-flawed"), NOVEMBER);
        Report sound = check(Shipped.example("northlight"), NOVEMBER);
        Report past = check(new Past(Shipped.KNOWLEDGE.knowledge()).on(JUNE, sound.organisation(), NOVEMBER), JUNE);
        Report empty = check(Shipped.example("empty"), NOVEMBER);
        for (List<Report> pair : List.of(List.of(sound, flawed), List.of(past, sound), List.of(empty, flawed), List.of(flawed, empty), List.of(check(Shipped.example("harbour"), NOVEMBER), sound))) {
            Difference difference = DIFFERENCES.between(pair.get(0), pair.get(1));
            Map<String, String> told = Stream.concat(difference.verdicts().stream(), difference.certification().stream()).collect(Collectors.toMap(change -> change.requirement().id(), change -> change.before() + " " + change.after(), (one, other) -> one, TreeMap::new));
            Map<String, Verdict> was = verdicts(pair.get(0));
            Map<String, String> plain = new TreeMap<>();
            verdicts(pair.get(1)).forEach((id, verdict) -> {
                if (was.get(id) != verdict) {
                    plain.put(id, was.get(id) + " " + verdict);
                }
            });
            assertThat(told).isEqualTo(plain).isNotEmpty();
            assertThat(Stream.concat(difference.verdicts().stream(), difference.certification().stream()).filter(change -> change.causes().isEmpty()).map(change -> change.requirement().id())).as("every change has a cause").isEmpty();
        }
    }

    @Test
    void aChangedVerdictNamesTheRecordThatCausedIt() {
        Difference difference = DIFFERENCES.between(check(Shipped.example("northlight"), NOVEMBER), check(Shipped.example("northlight-flawed"), NOVEMBER));
        VerdictChange change = difference.verdicts().stream().filter(each -> each.requirement().id().equals("5.2-4")).findFirst().orElseThrow();
        assertThat(change.before()).isEqualTo(Verdict.PASSED);
        assertThat(change.after()).isEqualTo(Verdict.FAILED);
        assertThat(change.causes()).anySatisfy(cause -> {
            assertThat(cause.kind()).isEqualTo(Cause.Kind.FAULT_NEW);
            assertThat(cause.records()).isNotEmpty();
        });
    }

    private static Map<String, Verdict> verdicts(Report report) {
        return Stream.concat(report.requirements().stream(), report.certification().stream()).collect(Collectors.toMap(result -> result.requirement().id(), RequirementResult::verdict));
    }

    private static Graph copy(Graph graph) {
        Graph copy = GraphMemFactory.createGraphMem2();
        graph.find().forEachRemaining(copy::add);
        return copy;
    }

    /** The graph with a few statements less and a few texts said otherwise. */
    private static Graph changed(Graph graph, Random random) {
        Graph changed = copy(graph);
        List<Triple> triples = graph.find().toList().stream().sorted(Comparator.comparing(Triple::toString)).collect(Collectors.toCollection(ArrayList::new));
        for (int times = random.nextInt(8); times > 0; times--) {
            Triple triple = triples.get(random.nextInt(triples.size()));
            changed.delete(triple);
            if (random.nextBoolean() && triple.getObject().isLiteral()) {
                changed.add(triple.getSubject(), triple.getPredicate(), NodeFactory.createLiteralString("otherwise " + random.nextInt(5)));
            }
        }
        changed.add(BEFORE.node(), RDF.type.asNode(), NodeFactory.createURI("https://w3id.org/aims-graph/ns#Organisation"));
        return changed;
    }

    private static String told(RecordChange change) {
        String ended = change.ended().stream().map(each -> each.property().label() + (each.after() ? " over" : " not over")).collect(Collectors.joining("; "));
        String names = change.kind() == RecordChange.Kind.REVISED ? change.before().orElseThrow().label() + " to " + change.after().orElseThrow().label() : change.shown().label();
        return (change.kind().word() + " " + names + ": " + values(change.values()) + ended).strip();
    }

    private static String values(List<ValueChange> values) {
        return values.stream().map(value -> value.name() + " " + labels(value.gone()) + " > " + labels(value.come())).collect(Collectors.joining("; "));
    }

    private static String labels(List<Thing> things) {
        return things.stream().map(Thing::label).collect(Collectors.joining(", "));
    }

    private static String plain(RecordChange change) {
        return told(change.kind().word(), change.before(), change.after(), plain(change.values()), change.ended().stream().map(each -> each.last() + " " + each.after()).toList());
    }

    private static String mirrored(RecordChange change) {
        String kind = switch (change.kind()) {
            case ADDED -> "removed";
            case REMOVED -> "added";
            default -> change.kind().word();
        };
        return told(kind, change.after(), change.before(), mirrored(change.values()), change.ended().stream().map(each -> each.last() + " " + !each.after()).toList());
    }

    private static String told(String kind, Optional<Thing> before, Optional<Thing> after, TreeSet<String> values, List<String> ended) {
        return kind + before.map(Thing::label) + after.map(Thing::label) + values + ended;
    }

    private static TreeSet<String> plain(List<ValueChange> values) {
        return values.stream().map(value -> value.path().stream().map(step -> step.node().toString()).toList() + labels(value.gone()) + ">" + labels(value.come())).collect(Collectors.toCollection(TreeSet::new));
    }

    private static TreeSet<String> mirrored(List<ValueChange> values) {
        return values.stream().map(value -> value.path().stream().map(step -> step.node().toString()).toList() + labels(value.come()) + ">" + labels(value.gone())).collect(Collectors.toCollection(TreeSet::new));
    }
}
