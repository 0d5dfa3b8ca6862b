package org.aimsgraph.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aimsgraph.Shipped;
import org.aimsgraph.check.repair.Terms;
import org.aimsgraph.exchange.ProposalTurtle;
import org.aimsgraph.graph.Aims;
import org.aimsgraph.graph.KnowledgeBase;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.graph.Organisation;
import org.aimsgraph.graph.OrganisationLoader;
import org.aimsgraph.graph.TurtleReader;
import org.aimsgraph.problem.AimsException;
import org.aimsgraph.problem.Problem;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is proposed makes requirements pass, holds nothing that can go, and is what is printed. Prints how often a proposal is found. */
class ProposalsTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);
    private static final Proposals PROPOSALS = new Proposals(Shipped.KNOWLEDGE, Shipped.CHECKER);

    /** Every so many open requirements of an example; of those at least a share, in percent, can be made to pass by additions. The faults of the flawed example are to be changed more often than added to. */
    @ParameterizedTest
    @CsvSource({"empty, 1, 99", "lumen-ai, 2, 97", "northlight-flawed, 7, 72"})
    void additionsMakeRequirementsPass(String example, int every, int share) {
        Organisation organisation = Shipped.example(example);
        Report report = Shipped.CHECKER.check(organisation, AS_OF);
        List<Requirement> open = report.requirements().stream().filter(result -> result.verdict() == Verdict.FAILED || result.verdict() == Verdict.CANT_TELL).map(RequirementResult::requirement).toList();
        List<Requirement> sample = open.stream().filter(requirement -> open.indexOf(requirement) % every == 0).toList();
        int passed = 0;
        for (Requirement requirement : sample) {
            Proposal proposal = PROPOSALS.of(report, List.of(requirement)).get(0);
            passed += proposal.reached() == Verdict.PASSED ? 1 : 0;
            assertThat(proposal.byHand().isEmpty()).as(requirement.id()).isEqualTo(proposal.reached() == Verdict.PASSED);
            assertThat(proposal.additions()).as(requirement.id()).allMatch(addition -> addition.serves().map(check -> check.checks().contains(requirement.node())).orElse(true));
            if (!proposal.additions().isEmpty()) {
                requireSound(report, proposal);
            }
        }
        System.out.printf("Proposals for %s: %d of %d requirements looked at can be made to pass by additions (%.0f %%).%n", example, passed, sample.size(), 100.0 * passed / sample.size());
        assertThat(100.0 * passed / sample.size()).isGreaterThanOrEqualTo(share);
    }

    /** The printed text, filled in, is the proposal; with it nothing stands in the way that did not before, and without any part of it something does. */
    private static void requireSound(Report report, Proposal proposal) {
        Requirement requirement = proposal.before().requirement();
        Set<Triple> filledIn = filledIn(printed(report, proposal), proposal);
        assertThat(filledIn).as(requirement.id()).isEqualTo(proposal.additions().stream().map(Addition::triple).collect(Collectors.toSet()));
        Trial trial = new Trial(Shipped.CHECKER, report.organisation(), AS_OF);
        trial.add(filledIn);
        Set<Trial.Obstacle> left = trial.obstacles(requirement);
        assertThat(left.isEmpty()).as(requirement.id()).isEqualTo(proposal.reached() == Verdict.PASSED);
        for (Triple triple : filledIn) {
            trial.remove(List.of(triple));
            boolean keepsOrder = triple.getPredicate().equals(RDF.type.asNode()) || triple.getPredicate().equals(RDFS.label.asNode());
            assertThat(keepsOrder || !left.containsAll(trial.obstacles(requirement))).as(requirement.id() + " passes without " + triple).isTrue();
            trial.add(List.of(triple));
        }
    }

    private static Set<Triple> filledIn(String turtle, Proposal proposal) {
        Graph read = GraphMemFactory.createGraphMem2();
        RDFParser.fromString(turtle, Lang.TURTLE).checking(false).parse(read);
        Set<Triple> triples = new HashSet<>(read.find().toList());
        for (Addition addition : proposal.additions()) {
            if (triples.remove(Triple.create(addition.triple().getSubject(), addition.triple().getPredicate(), addition.shown()))) {
                triples.add(addition.triple());
            }
        }
        return triples;
    }

    @Test
    void theSameRecordsGiveTheSameBytes() {
        KnowledgeBase again = KnowledgeBase.shipped();
        Checker checker = new Checker(again);
        Organisation organisation = Shipped.example("lumen-ai");
        List<String> ids = List.of("5.2-1", "6.1.1-5", "6.1.2-6", "7.3-1", "9.3.2-1", "10.2-6", "A.6.2.4-3", "A.10.2-1");
        assertThat(text(again, checker, organisation, ids)).isEqualTo(text(Shipped.KNOWLEDGE, Shipped.CHECKER, organisation, ids));
    }

    private static String text(KnowledgeBase knowledgeBase, Checker checker, Organisation organisation, List<String> ids) {
        Report report = checker.check(organisation, AS_OF);
        List<Requirement> requirements = checker.ledger().requirements().stream().filter(requirement -> ids.contains(requirement.id())).toList();
        return printed(report, new Proposals(knowledgeBase, checker).of(report, requirements).toArray(Proposal[]::new));
    }

    @Test
    void eachProposalBuildsOnThoseBeforeIt() {
        List<Proposal> proposals = proposals("empty", "5.2-2", "5.2-3");
        assertThat(proposals).extracting(Proposal::reached).containsOnly(Verdict.PASSED);
        Stream<String> subjects = proposals.stream().flatMap(proposal -> proposal.additions().stream()).map(addition -> addition.triple().getSubject().toString());
        assertThat(subjects.distinct()).containsExactly("https://empty.example/id/new-ai-policy-1");
    }

    @Test
    void whatMustBeChangedIsLeftToPeople() {
        Proposal proposal = proposals("northlight-flawed", "6.3-1").get(0);
        assertThat(proposal.additions()).isEmpty();
        assertThat(proposal.byHand()).singleElement().asString().startsWith("Plan changes before they take effect");
    }

    @Test
    void noExcuseIsProposed() {
        List<Addition> additions = new ArrayList<>();
        proposals("northlight-flawed", "8.1-1", "A.4.3-1", "6.1.3-8", "9.3.2-1").forEach(proposal -> additions.addAll(proposal.additions()));
        Graph shapes = Shipped.KNOWLEDGE.shapes();
        List<String> excuses = shapes.find(org.apache.jena.graph.Node.ANY, Aims.NEVER_PROPOSES, org.apache.jena.graph.Node.ANY).mapWith(triple -> triple.getObject().getURI()).toList();
        assertThat(excuses).isNotEmpty();
        assertThat(additions).isNotEmpty().noneMatch(addition -> excuses.contains(addition.triple().getPredicate().getURI()) || excuses.contains(addition.triple().getObject().toString()));
    }

    @Test
    void whatIsNotFilledInIsRefused() {
        Organisation organisation = Shipped.example("empty");
        Report report = Shipped.CHECKER.check(organisation, AS_OF);
        String turtle = printed(report, proposals("empty", "6.1.4-8").toArray(Proposal[]::new));
        assertThatThrownBy(() -> TurtleReader.read(new ByteArrayInputStream(turtle.getBytes(StandardCharsets.UTF_8)), "proposal", GraphMemFactory.createGraphMem2()))
                .isInstanceOf(AimsException.class).hasMessageContaining("'FILL-IN-DAY' is not a date");
    }

    @Test
    void aTextThatIsNotFilledInIsRefusedToo() throws IOException {
        Report report = Shipped.CHECKER.check(Shipped.example("empty"), AS_OF);
        String records = Files.readString(Path.of("examples/empty/organisation.ttl")) + printed(report, proposals("empty", "5.2-2").toArray(Proposal[]::new));
        assertThatThrownBy(() -> new OrganisationLoader(Shipped.KNOWLEDGE).load(new ByteArrayInputStream(records.getBytes(StandardCharsets.UTF_8)), "records"))
                .isInstanceOfSatisfying(AimsException.class, refusal -> assertThat(refusal.problem()).isEqualTo(Problem.VALUE_NOT_FILLED_IN));
    }

    /** Whoever pastes an alternative that stands in a comment gets a code of a list that the checks of the property name. */
    @Test
    void otherCodesAreOfListsThatChecksName() {
        Terms terms = new Terms(Shipped.KNOWLEDGE.knowledge(), Shipped.KNOWLEDGE.shapes());
        List<Addition> additions = new ArrayList<>();
        proposals("empty", "4.1-5", "6.1.1-5", "6.1.2-9", "7.3-1", "A.6.2.8-1", "A.7.4-1").forEach(proposal -> additions.addAll(proposal.additions()));
        List<Addition> codes = additions.stream().filter(addition -> addition.others().stream().anyMatch(other -> other.isURI() && other.getURI().startsWith(Namespaces.CODE))).toList();
        assertThat(codes).isNotEmpty().allSatisfy(addition -> assertThat(terms.listedCodes(addition.triple().getPredicate())).as(addition.triple().toString()).containsAll(addition.others()));
    }

    private static List<Proposal> proposals(String example, String... ids) {
        Report report = Shipped.CHECKER.check(Shipped.example(example), AS_OF);
        return PROPOSALS.of(report, Stream.of(ids).map(id -> Shipped.CHECKER.ledger().requirements().stream().filter(requirement -> requirement.id().equals(id)).findFirst().orElseThrow()).toList());
    }

    private static String printed(Report report, Proposal... proposals) {
        StringWriter text = new StringWriter();
        ProposalTurtle.write(report, List.of(proposals), new PrintWriter(text));
        return text.toString();
    }
}
