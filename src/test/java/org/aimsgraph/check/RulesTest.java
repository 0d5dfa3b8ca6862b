package org.aimsgraph.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aimsgraph.Shipped;
import org.aimsgraph.graph.KnowledgeBase;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.graph.TurtleReader;
import org.aimsgraph.problem.AimsException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.topbraid.shacl.vocabulary.SH;

/**
 * Each rule makes of {@code records.ttl} exactly what {@code derived.ttl} beside it says. Facts come with their rules, in
 * the same order for the same records, and there is an end to it on records that go round in a circle.
 */
class RulesTest {
    private static final Path FIXTURES = Path.of("src/test/resources/rules");
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);
    private static final Rules RULES = new Rules(Shipped.KNOWLEDGE);
    private static final Set<String> NAMES = objects(SH.rule.asNode()).stream().map(rule -> Namespaces.localName(rule.getURI())).collect(Collectors.toCollection(TreeSet::new));

    @TestFactory
    Stream<DynamicTest> everyRuleMakesWhatItsFixtureSays() {
        return NAMES.stream().map(name -> dynamicTest(name, FIXTURES.resolve(name).toUri(), () -> {
            Set<Triple> expected = Set.copyOf(read(FIXTURES.resolve(name).resolve("derived.ttl")).find().toList());
            Set<Triple> made = RULES.derive(read(FIXTURES.resolve(name).resolve("records.ttl")), AS_OF).stream()
                    .filter(fact -> fact.rule().equals(shape(name))).map(Derived::triple).collect(Collectors.toSet());
            assertThat(expected).isNotEmpty();
            assertThat(made).isEqualTo(expected);
        }));
    }

    @Test
    void noFixtureIsWithoutARule() throws IOException {
        try (Stream<Path> list = Files.list(FIXTURES)) {
            assertThat(list.map(path -> path.getFileName().toString())).containsExactlyInAnyOrderElementsOf(NAMES);
        }
    }

    @Test
    void everyDerivedTermIsMadeByARuleAndNothingElse() {
        Set<Node> defined = Shipped.KNOWLEDGE.knowledge().find(Node.ANY, SKOS.definition.asNode(), Node.ANY)
                .filterKeep(triple -> triple.getObject().getLiteralLexicalForm().startsWith("Derived: ")).mapWith(Triple::getSubject).toSet();
        Set<Node> made = RULES.derive(Shipped.example("northlight"), AS_OF).stream().map(fact -> fact.triple().getPredicate()).collect(Collectors.toSet());
        assertThat(made).isEqualTo(defined);
    }

    @Test
    void whatSeveralRulesMakeIsToldOfEach() {
        List<Derived> facts = RULES.derive(graph("""
                ex:scribe a aims:AISystem ; aims:providedTo ex:trust .
                ex:trust a aims:Customer ; aims:hasNeed ex:law .
                ex:law a aims:PartyRequirement ; aims:addressedByManagementSystem true .
                ex:duty a aims:ReportingObligation ; aims:concernsSystem ex:scribe ; aims:obligationFromRequirement ex:law .
                """), AS_OF);
        assertThat(facts).extracting(Derived::triple).containsOnly(Triple.create(ex("scribe"), aims("mustMeet"), ex("law")));
        assertThat(facts).extracting(fact -> Namespaces.localName(fact.rule().getURI())).containsExactly("derives-mustMeet-ofCustomer", "derives-mustMeet-ofReportingLaw");
    }

    @Test
    void whatIsRecordedIsNotDerived() {
        assertThat(RULES.derive(graph("ex:case a aims:Nonconformity ; aims:raisedOn \"2026-04-17\"^^xsd:date ."), AS_OF)).hasSize(1);
        assertThat(RULES.derive(graph("ex:case a aims:Nonconformity ; aims:raisedOn \"2026-04-17\"^^xsd:date ; aims:isOpen true ."), AS_OF)).isEmpty();
    }

    @Test
    void theDateDecides() {
        Graph records = graph("""
                ex:helen a aims:Person .
                ex:term a aims:Assignment ; aims:assignee ex:helen ; aims:assignedRole ex:officer ; aims:startsOn "2024-02-29"^^xsd:date ; aims:endsOn "2025-02-28"^^xsd:date .
                """);
        assertThat(RULES.derive(records, LocalDate.of(2024, 2, 28))).isEmpty();
        assertThat(RULES.derive(records, LocalDate.of(2024, 2, 29))).hasSize(1);
        assertThat(RULES.derive(records, LocalDate.of(2025, 2, 28))).hasSize(1);
        assertThat(RULES.derive(records, LocalDate.of(2025, 3, 1))).isEmpty();
    }

    @Test
    void circlesComeToAnEnd() {
        int length = 12;
        StringBuilder circle = new StringBuilder();
        for (int document = 0; document < length; document++) {
            circle.append("ex:v%d a aims:Policy ; prov:wasRevisionOf ex:v%d ; aims:hasApproval [ aims:approvedOn \"2026-01-20\"^^xsd:date ] .%n".formatted(document, (document + 1) % length));
        }
        List<Derived> facts = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> RULES.derive(graph(circle.toString()), AS_OF));
        assertThat(facts.stream().map(Derived::triple).distinct()).hasSize(length * length).allMatch(fact -> fact.getPredicate().equals(aims("isLaterVersionOf")));
    }

    @Test
    void longChainsAreFollowedToTheirBeginning() {
        StringBuilder chain = new StringBuilder("ex:v0 a aims:Policy .\n");
        for (int document = 1; document <= 20; document++) {
            chain.append("ex:v%d a aims:Policy ; prov:wasRevisionOf ex:v%d .%n".formatted(document, document - 1));
        }
        assertThat(RULES.derive(graph(chain.toString()), AS_OF)).extracting(Derived::triple).contains(Triple.create(ex("v20"), aims("isLaterVersionOf"), ex("v0")));
    }

    @Test
    void nothingFollowsFromAnEmptyOrganisation() {
        assertThat(RULES.derive(Shipped.example("empty"), AS_OF)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void shuffledRecordsGiveTheSameFacts(long seed) {
        List<Triple> triples = new ArrayList<>(Shipped.example("northlight-flawed").graph().find().toList());
        triples.sort(Comparator.comparing(Triple::toString));
        List<Derived> plain = RULES.derive(graph(triples), AS_OF);
        Collections.shuffle(triples, new Random(seed));
        assertThat(RULES.derive(graph(triples), AS_OF)).isEqualTo(plain).isNotEmpty().isSortedAccordingTo(Derived.ORDER);
    }

    @Test
    void aRuleThatMakesNewNodesIsRefused() {
        Graph shapes = graph("""
                @prefix sh: <http://www.w3.org/ns/shacl#> .
                @prefix shape: <https://w3id.org/aims-graph/shape/> .
                shape:Endless a sh:NodeShape ; sh:targetClass aims:Risk ; sh:rule shape:derives-endless .
                shape:derives-endless a sh:SPARQLRule ;
                    sh:construct "CONSTRUCT { $this <https://example.org/next> [] } WHERE { $this a ?kind }" .
                """);
        Rules endless = new Rules(new KnowledgeBase(Shipped.KNOWLEDGE.knowledge(), shapes));
        assertThatThrownBy(() -> endless.derive(graph("ex:risk a aims:Risk ."), AS_OF)).isInstanceOf(AimsException.class).hasMessageContaining("derives-endless");
    }

    @Test
    void checksDoNotSeeRules() {
        assertThat(Shipped.CHECKER.checks().all()).noneMatch(check -> Shipped.KNOWLEDGE.shapes().contains(check.shape(), SH.rule.asNode(), Node.ANY));
        Graph data = Shipped.CHECKER.dataGraph(Shipped.example("northlight").graph(), AS_OF);
        long before = data.size();
        Shipped.CHECKER.validator().validate(data);
        assertThat(data.size()).isEqualTo(before);
    }

    private static Set<Node> objects(Node predicate) {
        return Shipped.KNOWLEDGE.shapes().find(Node.ANY, predicate, Node.ANY).mapWith(Triple::getObject).toSet();
    }

    private static Graph graph(String turtle) {
        String prefixes = """
                @prefix aims: <https://w3id.org/aims-graph/ns#> .
                @prefix ex: <https://example.org/> .
                @prefix prov: <http://www.w3.org/ns/prov#> .
                @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
                """;
        Graph graph = GraphMemFactory.createGraphMem2();
        TurtleReader.read(new ByteArrayInputStream((prefixes + turtle).getBytes(StandardCharsets.UTF_8)), "records", graph);
        return graph;
    }

    private static Graph graph(List<Triple> triples) {
        Graph graph = GraphMemFactory.createGraphMem2();
        triples.forEach(graph::add);
        return graph;
    }

    private static Graph read(Path file) {
        Graph graph = GraphMemFactory.createGraphMem2();
        TurtleReader.read(file, graph);
        return graph;
    }

    private static Node shape(String name) {
        return NodeFactory.createURI(Namespaces.SHAPE + name);
    }

    private static Node aims(String name) {
        return NodeFactory.createURI(Namespaces.AIMS + name);
    }

    private static Node ex(String name) {
        return NodeFactory.createURI("https://example.org/" + name);
    }
}
