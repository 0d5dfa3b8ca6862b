package org.aimsgraph.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.compose.MultiUnion;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

import org.aimsgraph.Shipped;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;

/**
 * Takes every triple that a check looks at out of the good example, one at a time, and sees whether the check's
 * requirements leave {@code passed}. A triple that can go without harm must be explained: a {@link Fate#STAND_IN} does its
 * work, it is a {@link Fate#CONDITION} of a duty, its record was {@link Fate#TURNED_AWAY}, or it is of a kind listed with a reason in
 * {@code mutation-survivors.csv}. Prints the score.
 */
class MutationTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);
    private static final Path SURVIVORS = Path.of("src/test/resources/check/mutation-survivors.csv");
    private static final int THREADS = 2;

    /** What became of one triple under one check. */
    private enum Fate {
        /** Without it the requirements of the check are no longer passed. */
        NOTICED,
        /** Another value of the same property, or another record with the same link, does its work; without all of them the requirements are no longer passed. */
        STAND_IN,
        /** It is part of what makes a duty: once the duty is neglected, the check complains with it and is content without it. */
        CONDITION,
        /** It belongs to a record that a search came across and turned away: nothing said about that record matters to the check. */
        TURNED_AWAY,
        LISTED,
        UNEXPLAINED
    }

    private record Outcome(Check check, Triple triple, Fate fate) {
        String kind() {
            return name(check.shape()) + " " + Namespaces.shorten(triple.getPredicate().getURI());
        }

        private static String name(Node shape) {
            return Namespaces.localName(shape.getURI());
        }
    }

    @Test
    void everyTripleThatACheckNeedsMatters() throws IOException {
        Set<String> listed = listed();
        List<Outcome> outcomes = IntStream.range(0, THREADS).parallel().mapToObj(part -> new Mutants(part, listed).outcomes()).flatMap(List::stream).toList();
        Map<Fate, Long> score = outcomes.stream().collect(Collectors.groupingBy(Outcome::fate, () -> new TreeMap<>(), Collectors.counting()));
        long noticed = score.getOrDefault(Fate.NOTICED, 0L);
        long unexplained = score.getOrDefault(Fate.UNEXPLAINED, 0L);
        System.out.printf("Mutation score: %.1f %% of the %d triples that checks look at: %d noticed, %d have a stand-in, %d are conditions of a duty, %d belong to records that were turned away, %d are of a kind listed in %s, %d are unexplained.%n",
                100.0 * (outcomes.size() - unexplained) / outcomes.size(), outcomes.size(), noticed, score.getOrDefault(Fate.STAND_IN, 0L), score.getOrDefault(Fate.CONDITION, 0L), score.getOrDefault(Fate.TURNED_AWAY, 0L), score.getOrDefault(Fate.LISTED, 0L), SURVIVORS.getFileName(), unexplained);
        assertThat(noticed).isGreaterThan(500);
        assertThat(kinds(outcomes, Fate.UNEXPLAINED)).as("kinds of triples that can go unnoticed").isEmpty();
        assertThat(listed).as("listed kinds that survive no longer").isSubsetOf(kinds(outcomes, Fate.LISTED).keySet());
    }

    private static Map<String, String> kinds(List<Outcome> outcomes, Fate fate) {
        Map<String, String> kinds = new TreeMap<>();
        outcomes.stream().filter(outcome -> outcome.fate() == fate).forEach(outcome -> kinds.putIfAbsent(outcome.kind(), outcome.triple().toString()));
        return kinds;
    }

    private static Set<String> listed() throws IOException {
        try (Reader reader = Files.newBufferedReader(SURVIVORS)) {
            List<CSVRecord> rows = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader).getRecords();
            assertThat(rows).allSatisfy(row -> assertThat(row.get("reason")).hasSizeGreaterThan(20));
            return rows.stream().map(row -> row.get("check") + " " + row.get("property")).collect(Collectors.toCollection(HashSet::new));
        }
    }

    /** One thread's share of the checks, with a copy of the records of its own. */
    private static final class Mutants {
        private final Set<String> listed;
        private final Graph records = GraphMemFactory.createGraphMem2();
        private final TracedGraph traced = new TracedGraph(records);
        private final Graph data = live(records);
        private final Validator validator = new Validator(Shipped.KNOWLEDGE.shapes(), Shipped.KNOWLEDGE.shaclSystem(), Shipped.CHECKER.checks());
        private final List<Check> share;
        /** What became of sets of triples that many triples share, for the check at hand. */
        private final Map<Set<Triple>, Boolean> harmful = new HashMap<>();
        /** What the check at hand looks at, each triple with the focus nodes for whose sake. */
        private Map<Triple, Set<Node>> readers = Map.of();

        Mutants(int part, Set<String> listed) {
            this.listed = listed;
            Shipped.example("northlight").graph().find().forEachRemaining(records::add);
            List<Check> deciding = Shipped.CHECKER.checks().all().stream().filter(check -> check.severity() == Severity.VIOLATION).toList();
            this.share = IntStream.range(0, deciding.size()).filter(index -> index % THREADS == part).mapToObj(deciding::get).toList();
        }

        /** What the shapes see, as a view: the records may change beneath it. */
        private static Graph live(Graph records) {
            return new MultiUnion(new Graph[] {records, Shipped.CHECKER.dataGraph(Graph.emptyGraph, AS_OF)});
        }

        List<Outcome> outcomes() {
            return share.stream().flatMap(check -> outcomes(check).stream()).toList();
        }

        private List<Outcome> outcomes(Check check) {
            harmful.clear();
            readers = readers(check);
            Map<Node, Set<Set<Triple>>> duties = new LinkedHashMap<>();
            Map<Triple, Fate> fates = new LinkedHashMap<>();
            readers.forEach((triple, nodes) -> {
                if (harms(check, nodes, Set.of(triple))) {
                    fates.put(triple, Fate.NOTICED);
                    nodes.forEach(node -> duties.computeIfAbsent(node, each -> new LinkedHashSet<>()).add(Set.of(triple)));
                }
            });
            readers.forEach((triple, nodes) -> {
                if (!fates.containsKey(triple) && hasStandIn(check, triple, nodes, duties)) {
                    fates.put(triple, Fate.STAND_IN);
                }
            });
            readers.forEach((triple, nodes) -> {
                if (!fates.containsKey(triple) && nodes.stream().anyMatch(node -> withSiblings(triple).stream().anyMatch(gone -> isCondition(check, node, gone, duties.getOrDefault(node, Set.of()))))) {
                    fates.put(triple, Fate.CONDITION);
                }
            });
            Set<Node> serving = new HashSet<>(check.focusNodes(data));
            fates.keySet().forEach(triple -> serving.add(triple.getSubject()));
            readers.keySet().forEach(triple -> fates.computeIfAbsent(triple, each -> lastFate(check, each, serving)));
            return fates.entrySet().stream().map(entry -> new Outcome(check, entry.getKey(), entry.getValue())).toList();
        }

        /** The triples that the check looks at, each with the focus nodes for whose sake. */
        private Map<Triple, Set<Node>> readers(Check check) {
            Graph watched = live(traced);
            Map<Triple, Set<Node>> found = new TreeMap<>(Comparator.comparing(Triple::toString));
            for (Node node : check.focusNodes(data)) {
                traced.takeRead();
                validator.validate(watched, check, List.of(node));
                Set<Triple> read = traced.takeRead();
                records.find(node, RDF.type.asNode(), Node.ANY).forEachRemaining(read::add);
                read.forEach(triple -> found.computeIfAbsent(triple, each -> new LinkedHashSet<>()).add(node));
            }
            return found;
        }

        private boolean hasStandIn(Check check, Triple triple, Set<Node> nodes, Map<Node, Set<Set<Triple>>> duties) {
            boolean found = false;
            for (Set<Triple> gone : withSiblings(triple)) {
                List<Node> complaints = nodes.stream().filter(node -> without(gone, () -> complains(check, List.of(node)))).toList();
                complaints.forEach(node -> duties.computeIfAbsent(node, each -> new LinkedHashSet<>()).add(gone));
                found |= !complaints.isEmpty() || harmful.computeIfAbsent(gone, each -> harms(check, check.focusNodes(data), each) || without(each, () -> requirementsLeavePassed(check)));
            }
            return found;
        }

        /** The triple alone, with the other values of its property, with the other records that have the same link, and with all of its property that the check looks at. */
        private List<Set<Triple>> withSiblings(Triple triple) {
            Set<Triple> ofTheProperty = readers.keySet().stream().filter(other -> other.getPredicate().equals(triple.getPredicate())).collect(Collectors.toSet());
            return List.of(Set.of(triple), all(triple.getSubject(), triple.getPredicate(), Node.ANY), all(Node.ANY, triple.getPredicate(), triple.getObject()), ofTheProperty);
        }

        private Fate lastFate(Check check, Triple triple, Set<Node> serving) {
            if (!serving.contains(triple.getSubject())) {
                return Fate.TURNED_AWAY;
            }
            return listed.contains(new Outcome(check, triple, Fate.LISTED).kind()) ? Fate.LISTED : Fate.UNEXPLAINED;
        }

        /** Whether some neglect of the node's duty is complained about, but not once these triples are gone as well. */
        private boolean isCondition(Check check, Node node, Set<Triple> gone, Set<Set<Triple>> duties) {
            for (Set<Triple> duty : duties) {
                if (java.util.Collections.disjoint(gone, duty) && without(duty, () -> complains(check, List.of(node)))) {
                    Set<Triple> both = new HashSet<>(gone);
                    both.addAll(duty);
                    if (!without(both, () -> complains(check, List.of(node)))) {
                        return true;
                    }
                }
            }
            return false;
        }

        private Set<Triple> all(Node subject, Node property, Node object) {
            return new HashSet<>(records.find(subject, property, object).toList());
        }

        /** Whether the check complains, or has nothing to look at, when these triples are gone. */
        private boolean harms(Check check, Set<Node> nodes, Set<Triple> gone) {
            return without(gone, () -> {
                Set<Node> targets = check.focusNodes(data);
                return targets.isEmpty() || complains(check, nodes.stream().filter(targets::contains).toList());
            });
        }

        private boolean complains(Check check, List<Node> nodes) {
            return !nodes.isEmpty() && !validator.validate(data, check, nodes).isEmpty();
        }

        /** Whether other checks, or the absence of an expected record, take every requirement of the check out of {@code passed}. */
        private boolean requirementsLeavePassed(Check but) {
            return but.checks().stream().allMatch(requirement -> recordIsAbsent(requirement)
                    || Shipped.CHECKER.checks().of(requirement).stream().filter(check -> check.severity() == Severity.VIOLATION && !check.equals(but)).anyMatch(this::breaks));
        }

        private boolean recordIsAbsent(Node requirement) {
            return Graphs.objects(Shipped.KNOWLEDGE.knowledge(), requirement, org.aimsgraph.graph.Aims.EXPECTS_RECORD).stream().anyMatch(type -> Graphs.instances(data, type).isEmpty());
        }

        private boolean breaks(Check check) {
            Set<Node> targets = check.focusNodes(data);
            return targets.isEmpty() || complains(check, List.copyOf(targets));
        }

        private boolean without(Set<Triple> gone, java.util.function.BooleanSupplier question) {
            gone.forEach(records::delete);
            try {
                return question.getAsBoolean();
            } finally {
                gone.forEach(records::add);
            }
        }
    }
}
