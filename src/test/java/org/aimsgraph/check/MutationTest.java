package org.aimsgraph.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aimsgraph.Shipped;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;

/**
 * Takes every triple that a check reads out of the good example, one at a time, and sees whether the check's requirement
 * leaves {@code passed}. A triple that can go without harm must have a stand-in (another value of the same property, or
 * another record with the same link, and taking all of them away does harm), or be of a kind that is listed with a reason in
 * {@code mutation-survivors.csv}. Prints the score.
 */
class MutationTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);
    private static final Path SURVIVORS = Path.of("src/test/resources/check/mutation-survivors.csv");
    private static final int THREADS = 2;

    /** What became of one triple under one check. */
    private enum Fate { KILLED, STOOD_IN_FOR, LISTED, UNEXPLAINED }

    private record Outcome(Check check, Triple triple, Fate fate) {}

    @Test
    void everyTripleThatACheckNeedsMatters() throws IOException {
        Set<String> listed = listed();
        List<Outcome> outcomes = IntStream.range(0, THREADS).parallel().mapToObj(part -> new Mutants(part, listed).outcomes()).flatMap(List::stream).toList();
        Map<Fate, Long> score = outcomes.stream().collect(Collectors.groupingBy(Outcome::fate, () -> new TreeMap<>(), Collectors.counting()));
        long needed = score.getOrDefault(Fate.KILLED, 0L) + score.getOrDefault(Fate.UNEXPLAINED, 0L);
        System.out.printf("Mutation score: %d of %d needed triples noticed (%.1f %%); %d have a stand-in, %d are of a kind listed in %s%n", score.getOrDefault(Fate.KILLED, 0L), needed,
                100.0 * score.getOrDefault(Fate.KILLED, 0L) / needed, score.getOrDefault(Fate.STOOD_IN_FOR, 0L), score.getOrDefault(Fate.LISTED, 0L), SURVIVORS.getFileName());
        assertThat(needed).isGreaterThan(500);
        assertThat(outcomes.stream().filter(outcome -> outcome.fate() == Fate.UNEXPLAINED)
                .map(outcome -> kind(outcome.check(), outcome.triple()) + "  " + outcome.triple()).sorted().toList()).isEmpty();
        assertThat(listed).as("listed kinds that survive no longer").isSubsetOf(outcomes.stream().filter(outcome -> outcome.fate() == Fate.LISTED).map(outcome -> kind(outcome.check(), outcome.triple())).collect(Collectors.toSet()));
    }

    private static Set<String> listed() throws IOException {
        try (Reader reader = Files.newBufferedReader(SURVIVORS)) {
            List<CSVRecord> rows = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader).getRecords();
            assertThat(rows).allSatisfy(row -> assertThat(row.get("reason")).hasSizeGreaterThan(20));
            return rows.stream().map(row -> row.get("check") + " " + row.get("property")).collect(Collectors.toSet());
        }
    }

    private static String kind(Check check, Triple triple) {
        return Namespaces.localName(check.shape().getURI()) + " " + Namespaces.shorten(triple.getPredicate().getURI());
    }

    /** One thread's share of the checks, with a copy of the records of its own. */
    private static final class Mutants {
        private final Set<String> listed;
        private final Graph records = GraphMemFactory.createGraphMem2();
        private final Graph data;
        private final Validator validator = new Validator(Shipped.KNOWLEDGE.shapes(), Shipped.KNOWLEDGE.shaclSystem(), Shipped.CHECKER.checks());
        private final List<Check> share;

        Mutants(int part, Set<String> listed) {
            this.listed = listed;
            Shipped.example("northlight").graph().find().forEachRemaining(records::add);
            this.data = Shipped.CHECKER.dataGraph(records, AS_OF);
            List<Check> deciding = Shipped.CHECKER.checks().all().stream().filter(check -> check.severity() == Severity.VIOLATION).toList();
            this.share = IntStream.range(0, deciding.size()).filter(index -> index % THREADS == part).mapToObj(deciding::get).toList();
        }

        List<Outcome> outcomes() {
            ReadTriples read = new ReadTriples(Shipped.KNOWLEDGE.shapes());
            List<Outcome> outcomes = new ArrayList<>();
            for (Check check : share) {
                List<Triple> triples = new ArrayList<>(read.of(check, records, data));
                triples.sort(Comparator.comparing(Triple::toString));
                triples.forEach(triple -> outcomes.add(new Outcome(check, triple, fate(check, triple))));
            }
            return outcomes;
        }

        private Fate fate(Check check, Triple triple) {
            if (harms(check, Set.of(triple))) {
                return Fate.KILLED;
            }
            if (standsIn(check, all(triple.getSubject(), triple.getPredicate(), Node.ANY)) || standsIn(check, all(Node.ANY, triple.getPredicate(), triple.getObject()))) {
                return Fate.STOOD_IN_FOR;
            }
            return listed.contains(kind(check, triple)) ? Fate.LISTED : Fate.UNEXPLAINED;
        }

        private boolean standsIn(Check check, Set<Triple> siblings) {
            return siblings.size() > 1 && harms(check, siblings);
        }

        private Set<Triple> all(Node subject, Node property, Node object) {
            return new HashSet<>(records.find(subject, property, object).toList());
        }

        /** Whether the requirements of the check all leave {@code passed} when these triples are gone. */
        private boolean harms(Check check, Set<Triple> triples) {
            triples.forEach(records::delete);
            try {
                return breaks(check) || check.checks().stream().allMatch(requirement -> leavesPassed(requirement, check));
            } finally {
                triples.forEach(records::add);
            }
        }

        private boolean leavesPassed(Node requirement, Check but) {
            boolean missing = Shipped.CHECKER.ledger().requirements().stream().filter(each -> each.node().equals(requirement))
                    .flatMap(each -> each.expects().stream()).anyMatch(type -> Graphs.instances(records, type).isEmpty() && Graphs.instances(data, type).isEmpty());
            return missing || Shipped.CHECKER.checks().of(requirement).stream()
                    .filter(check -> check.severity() == Severity.VIOLATION && !check.equals(but)).anyMatch(this::breaks);
        }

        private boolean breaks(Check check) {
            return check.focusNodes(data).isEmpty() || validator.validate(data, check).stream().anyMatch(finding -> finding.severity() == Severity.VIOLATION);
        }
    }
}
