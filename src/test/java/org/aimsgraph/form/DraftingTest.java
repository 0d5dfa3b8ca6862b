package org.aimsgraph.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aimsgraph.Shipped;
import org.aimsgraph.exchange.RecordsTurtle;
import org.aimsgraph.graph.DataFiles;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.graph.Organisation;
import org.aimsgraph.graph.OrganisationLoader;
import org.aimsgraph.graph.TurtleReader;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.compose.MultiUnion;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is filled in comes out as data, for every kind of record, and what cannot be taken is told where it stands. */
class DraftingTest {
    private static final RecordForms FORMS = new RecordForms(Shipped.KNOWLEDGE);
    private static final String ID = "https://everything.example/id/";
    private static final Organisation EVERYTHING = oneRecordOfEachKind();
    private static final Organisation NORTHLIGHT = new OrganisationLoader(Shipped.KNOWLEDGE).load(DataFiles.of(List.of(Path.of("examples", "northlight"))).readable());
    private static final Map<ValueKind, String> EXAMPLES = Map.of(ValueKind.DATE, "2026-03-10", ValueKind.DATE_TIME, "2026-03-10T14:30", ValueKind.WHOLE_NUMBER, "3", ValueKind.NUMBER, "2.5", ValueKind.YES_NO, "true",
            ValueKind.PROVISION, "iso42001:6.1.2", ValueKind.TERM, "aims:Risk", ValueKind.ANYTHING, "https://elsewhere.example/page", ValueKind.TEXT, "Some words, with \"quotes\" and\na second line.");

    private static Organisation oneRecordOfEachKind() {
        Graph records = GraphMemFactory.createGraphMem2();
        FORMS.kinds().forEach(kind -> {
            Node record = NodeFactory.createURI(ID + "the-" + kind.name());
            records.add(record, RDF.type.asNode(), kind.type());
            records.add(record, RDFS.label.asNode(), NodeFactory.createLiteralString("The " + kind.label()));
        });
        return new Organisation(records, NodeFactory.createURI(ID + "the-Organisation"), "Everything", NodeFactory.createURI(ID + "the-AIManagementSystem"));
    }

    private static Drafting drafting(Organisation organisation) {
        return new Drafting(FORMS, organisation, choices(organisation));
    }

    private static Choices choices(Organisation organisation) {
        return new Choices(organisation.graph(), new MultiUnion(new Graph[] {organisation.graph(), Shipped.KNOWLEDGE.knowledge()}));
    }

    @TestFactory
    Stream<DynamicTest> aFilledFormOfEachKindGivesARecordThatSaysAllOfIt() {
        Choices choices = choices(EVERYTHING);
        Drafting drafting = drafting(EVERYTHING);
        return FORMS.kinds().stream().map(kind -> dynamicTest(kind.name(), () -> {
            Map<String, List<Written>> written = new HashMap<>();
            FORMS.inputs(kind).forEach(input -> written.put(input.key(), List.of(example(input.field(), choices))));
            FilledForm filled = new FilledForm(written);
            Draft draft = drafting.fresh(kind, filled);
            assertThat(draft.mistakes()).isEmpty();
            Graph read = read(draft.graph());
            Node record = draft.record().orElseThrow();
            assertThat(read.isIsomorphicWith(draft.graph())).as("what is handed out is what was filled in").isTrue();
            assertThat(read.contains(record, RDF.type.asNode(), kind.type())).isTrue();
            for (Input input : FORMS.inputs(kind)) {
                Node subject = input.within().map(field -> Graphs.object(read, record, field.property()).orElseThrow()).orElse(record);
                assertThat(Graphs.objects(read, subject, input.field().property())).as(input.key()).hasSize(1);
            }
            Graph both = GraphMemFactory.createGraphMem2();
            Stream.concat(EVERYTHING.graph().stream(), read.stream()).forEach(both::add);
            Organisation then = new Organisation(both, EVERYTHING.node(), "", EVERYTHING.managementSystem());
            Draft unchanged = drafting(then).changed(kind, record, drafting(then).filled(kind, record));
            assertThat(unchanged.mistakes()).isEmpty();
            assertThat(unchanged.graph().isIsomorphicWith(read)).as("filled in again from the record it is the same record").isTrue();
        }));
    }

    private static Written example(Field field, Choices choices) {
        return switch (field.kind()) {
            case CODE -> Written.of(field.codes().get(0).notation());
            case DURATION -> new Written("2", "W");
            case TEXT -> new Written(EXAMPLES.get(ValueKind.TEXT), field.isInALanguage() ? "en" : "");
            default -> Written.of(!field.kind().isLiteral() && !field.range().isEmpty() ? choices.of(field).get(0).written() : field.kind() == ValueKind.RECORD ? ID + "the-Risk" : EXAMPLES.get(field.kind()));
        };
    }

    private static Graph read(Graph graph) throws IOException {
        ByteArrayOutputStream turtle = new ByteArrayOutputStream();
        RecordsTurtle.write(graph, Map.of("", ID), turtle);
        Graph read = GraphMemFactory.createGraphMem2();
        TurtleReader.read(new ByteArrayInputStream(turtle.toByteArray()), "the record", read);
        return read;
    }

    @TestFactory
    Stream<DynamicTest> everyRecordOfAnExampleIsTheSameAfterItsFormWasSentUnchanged() {
        Drafting drafting = drafting(NORTHLIGHT);
        List<DynamicTest> tests = new ArrayList<>();
        for (RecordKind kind : FORMS.kinds()) {
            List<Node> records = Graphs.subjects(NORTHLIGHT.graph(), RDF.type.asNode(), kind.type()).stream().filter(Node::isURI).limit(5).toList();
            tests.add(dynamicTest(kind.name(), () -> records.forEach(record -> {
                Draft draft = drafting.changed(kind, record, drafting.filled(kind, record));
                assertThat(draft.mistakes()).as(record.toString()).isEmpty();
                assertThat(draft.graph().isIsomorphicWith(graph(draft.replaced())) || draft.replaced().stream().anyMatch(triple -> triple.getObject().isBlank())).as(record.toString()).isTrue();
                assertThat(draft.graph().size()).isEqualTo(draft.replaced().size());
                assertThat(draft.graph().stream()).allMatch(triple -> triple.getSubject().isURI() && !triple.getObject().isBlank());
            })));
        }
        return tests.stream();
    }

    private static Graph graph(Iterable<Triple> triples) {
        Graph graph = GraphMemFactory.createGraphMem2();
        triples.forEach(graph::add);
        return graph;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Risk|aims:exceedsCriteria|perhaps|NOT_YES_OR_NO", "Risk|aims:treatmentPriority|2.5|NOT_A_WHOLE_NUMBER", "Risk|aims:riskLevel|enormous|NO_SUCH_CODE", "Risk|aims:concernsSystem|No such system|NO_SUCH_RECORD",
            "Risk|aims:hasRiskSource|iso42001:6.1.2|NO_SUCH_PROVISION", "HumanVerdict|earl:test|iso42001:6.1.2-99|NO_SUCH_PROVISION", "HumanVerdict|earl:result/earl:outcome|untested|NO_SUCH_CODE",
            "HumanVerdict|aims:decidedOn|10.3.2026|NOT_A_DATE", "HumanVerdict|aims:decidedOn|2026-02-30|NOT_A_DATE", "HumanVerdict|earl:assertedBy|Quality manager|NO_SUCH_RECORD", "Waiver|aims:reason|FILL IN: a reason|NOT_FILLED_IN",
            "Waiver|dcterms:source|javascript:alert(1)|NOT_A_WEB_ADDRESS", "Waiver|dcterms:source|data:text/html,x|NOT_A_WEB_ADDRESS", "Waiver|dcterms:source|https://a.example/<b>|NOT_A_WEB_ADDRESS", "Waiver|dcterms:source|https://w3id.org/aims-graph/ns#Nothing|NOT_A_WEB_ADDRESS",
            "Waiver|rdfs:label|''|NO_NAME", "Incident|aims:detectedAt|yesterday|NOT_A_TIME", "Incident|aims:detectedAt|2026-03-10T25:00|NOT_A_TIME", "RiskAssessmentProcess|aims:interval|every year|NOT_A_DURATION", "ResourceNeed|aims:amountNeeded|many|NOT_A_NUMBER"})
    void tellsWhatCannotBeTakenWhereItStands(String kind, String key, String text, Fault fault) {
        FilledForm filled = new FilledForm(Map.of("rdfs:label", List.of(Written.of("A record")))).with(key, List.of(Written.of(""), Written.of(text)));
        Draft draft = drafting(NORTHLIGHT).fresh(FORMS.named(kind).orElseThrow(), filled);
        assertThat(draft.mistakes()).extracting(Mistake::key, Mistake::place, Mistake::fault).containsExactly(org.assertj.core.groups.Tuple.tuple(key, fault == Fault.NO_NAME ? 0 : 1, fault));
    }

    @Test
    void refusesSignsThatNoTextMayHoldAndLanguagesThatAreNone() {
        FilledForm filled = new FilledForm(Map.of("rdfs:label", List.of(Written.of("A name with a bell \u0007")), "aims:reason", List.of(new Written("Words.", "no language"))));
        assertThat(drafting(NORTHLIGHT).fresh(FORMS.named("Waiver").orElseThrow(), filled).mistakes()).extracting(Mistake::fault).containsExactlyInAnyOrder(Fault.UNREADABLE_SIGNS, Fault.NOT_A_LANGUAGE);
    }

    @Test
    void tellsRecordsOfOneNameApartAndTakesEachByItsShortName() {
        Graph twins = GraphMemFactory.createGraphMem2();
        EVERYTHING.graph().find().forEachRemaining(twins::add);
        for (String name : List.of("ann-1", "ann-2")) {
            twins.add(NodeFactory.createURI(ID + name), RDF.type.asNode(), FORMS.named("Person").orElseThrow().type());
            twins.add(NodeFactory.createURI(ID + name), RDFS.label.asNode(), NodeFactory.createLiteralString("Ann"));
        }
        Drafting drafting = drafting(new Organisation(twins, EVERYTHING.node(), "", EVERYTHING.managementSystem()));
        RecordKind verdict = FORMS.named("HumanVerdict").orElseThrow();
        FilledForm filled = new FilledForm(Map.of("rdfs:label", List.of(Written.of("V"))));
        assertThat(drafting.fresh(verdict, filled.with("earl:assertedBy", List.of(Written.of("Ann")))).mistakes()).extracting(Mistake::fault, Mistake::detail)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Fault.SEVERAL_RECORDS, "Ann (ann-1); Ann (ann-2)"));
        Draft draft = drafting.fresh(verdict, filled.with("earl:assertedBy", List.of(Written.of("Ann (ann-2)"))));
        assertThat(draft.graph().contains(Node.ANY, Node.ANY, NodeFactory.createURI(ID + "ann-2"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"The risk,the-risk", "Dérive du modèle,derive-du-modele", "6.1.2-10 again,6.1.2-10-again", "風險,risk", "The Risk!,the-risk", "../../etc/passwd,etc-passwd"})
    void namesARecordAfterWhatItIsCalled(String name, String slug) {
        Draft draft = drafting(EVERYTHING).fresh(FORMS.named("Risk").orElseThrow(), new FilledForm(Map.of("rdfs:label", List.of(Written.of(name)))));
        assertThat(draft.record()).contains(NodeFactory.createURI(ID + slug));
    }

    @Test
    void neverTakesANameThatIsInUse() {
        Graph records = GraphMemFactory.createGraphMem2();
        EVERYTHING.graph().find().forEachRemaining(records::add);
        records.add(NodeFactory.createURI(ID + "drift"), RDF.type.asNode(), FORMS.named("Risk").orElseThrow().type());
        records.add(NodeFactory.createURI(ID + "drift"), RDFS.seeAlso.asNode(), NodeFactory.createURI(ID + "drift-2"));
        Draft draft = drafting(new Organisation(records, EVERYTHING.node(), "", EVERYTHING.managementSystem())).fresh(FORMS.named("Risk").orElseThrow(), new FilledForm(Map.of("rdfs:label", List.of(Written.of("Drift")))));
        assertThat(draft.record()).contains(NodeFactory.createURI(ID + "drift-3"));
    }

    @Test
    void theNextVersionOfADocumentHasANameOfItsOwnPointsBackAndLeavesOutWhatIsOfTheOneBefore() {
        Node policy = NodeFactory.createURI("https://northlight.example/id/ai-policy-2");
        RecordKind kind = FORMS.named("AIPolicy").orElseThrow();
        FilledForm next = drafting(NORTHLIGHT).next(kind, policy);
        assertThat(next.values()).doesNotContainKeys("aims:hasApproval", "aims:versionNumber", "dcterms:issued");
        Draft draft = drafting(NORTHLIGHT).version(kind, policy, next);
        assertThat(draft.mistakes()).isEmpty();
        assertThat(draft.replaced()).isEmpty();
        assertThat(draft.record()).isPresent().get().isNotEqualTo(policy);
        assertThat(draft.graph().contains(draft.record().orElseThrow(), NodeFactory.createURI("http://www.w3.org/ns/prov#wasRevisionOf"), policy)).isTrue();
        assertThat(Graphs.objects(draft.graph(), draft.record().orElseThrow(), NodeFactory.createURI(Namespaces.AIMS + "policyPrinciple"))).isEqualTo(Graphs.objects(NORTHLIGHT.graph(), policy, NodeFactory.createURI(Namespaces.AIMS + "policyPrinciple"))).isNotEmpty();
    }

    @Test
    void whatNoFormAsksForStaysWhenARecordIsChanged() {
        Node risk = NodeFactory.createURI(ID + "the-Risk");
        Graph records = GraphMemFactory.createGraphMem2();
        EVERYTHING.graph().find().forEachRemaining(records::add);
        Triple own = Triple.create(risk, NodeFactory.createURI(ID + "colour"), NodeFactory.createLiteralString("red"));
        records.add(own);
        Drafting drafting = drafting(new Organisation(records, EVERYTHING.node(), "", EVERYTHING.managementSystem()));
        RecordKind kind = FORMS.named("Risk").orElseThrow();
        Draft draft = drafting.changed(kind, risk, drafting.filled(kind, risk).with("rdfs:label", List.of(Written.of("Renamed"))));
        assertThat(draft.graph().contains(own)).isTrue();
        assertThat(Graphs.label(draft.graph(), risk)).isEqualTo("Renamed");
    }
}
