package org.aimsgraph.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aimsgraph.graph.DataFiles;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.KnowledgeBase;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.graph.OrganisationLoader;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordFormsTest {
    private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.shipped();
    private static final RecordForms FORMS = new RecordForms(KNOWLEDGE);

    @ParameterizedTest
    @ValueSource(strings = {"northlight", "harbour", "lumen-ai", "iso27001-certified"})
    void everyFactOfAnExampleHasAFieldThatTakesItsValue(String example) {
        Graph records = new OrganisationLoader(KNOWLEDGE).load(DataFiles.of(List.of(Path.of("examples", example))).readable()).graph();
        Map<String, Set<String>> without = new TreeMap<>();
        records.find().forEachRemaining(triple -> {
            List<Node> types = Graphs.objects(records, triple.getSubject(), RDF.type.asNode());
            boolean fits = triple.getPredicate().equals(RDF.type.asNode()) ? FORMS.of(triple.getObject()).isPresent()
                    : types.stream().anyMatch(type -> FORMS.of(type).flatMap(kind -> kind.field(triple.getPredicate())).filter(field -> takes(field, triple.getObject(), records)).isPresent());
            if (!fits) {
                without.computeIfAbsent(Namespaces.shorten(triple.getPredicate().getURI()), key -> new TreeSet<>()).add(types + " " + triple.getObject());
            }
        });
        assertThat(without).isEmpty();
    }

    /** Whether a value has the kind that its field asks for. */
    private static boolean takes(Field field, Node value, Graph records) {
        return switch (field.kind()) {
            case TEXT -> value.isLiteral();
            case CODE -> field.codes().stream().anyMatch(code -> code.iri().equals(value)) || records.contains(value, Node.ANY, Node.ANY);
            case RECORD -> !value.isLiteral();
            case ANYTHING -> true;
            case PROVISION -> value.isURI() && value.getURI().startsWith(Namespaces.STANDARD) || records.contains(value, Node.ANY, Node.ANY);
            case TERM -> value.isURI();
            case NUMBER -> value.isLiteral() && Set.of(ValueKind.NUMBER, ValueKind.WHOLE_NUMBER).contains(ValueKind.ofDatatype(NodeFactory.createURI(value.getLiteralDatatypeURI())));
            default -> value.isLiteral() && ValueKind.ofDatatype(NodeFactory.createURI(value.getLiteralDatatypeURI())) == field.kind();
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"northlight", "harbour", "lumen-ai", "iso27001-certified"})
    void noRecordOfAnExampleStatesMoreThanItsFieldHolds(String example) {
        Graph records = new OrganisationLoader(KNOWLEDGE).load(DataFiles.of(List.of(Path.of("examples", example))).readable()).graph();
        Set<String> tooMany = new TreeSet<>();
        records.find(Node.ANY, RDF.type.asNode(), Node.ANY).forEachRemaining(typed -> FORMS.of(typed.getObject()).ifPresent(kind -> kind.fields().stream()
                .filter(field -> !field.many() && Graphs.objects(records, typed.getSubject(), field.property()).size() > 1)
                .forEach(field -> tooMany.add(kind.name() + " " + field.label() + " of " + typed.getSubject()))));
        assertThat(tooMany).isEmpty();
    }

    @Test
    void offersNothingThatIsDerived() {
        assertThat(FORMS.kinds()).flatExtracting(RecordKind::fields).extracting(Field::help).noneMatch(help -> String.valueOf(help).startsWith("Derived"));
    }

    @Test
    void asksForWhatMakesAJudgementCount() {
        RecordKind verdict = FORMS.named("HumanVerdict").orElseThrow();
        assertThat(verdict.fields()).as("no requirement asks for a verdict").allMatch(field -> field.asks().isEmpty());
        assertThat(verdict.fields()).filteredOn(Field::required).extracting(Field::label).contains("requirement judged", "judged by", "way of judging", "decided on");
        Field outcome = FORMS.named("TestResult").orElseThrow().fields().stream().filter(field -> field.label().equals("outcome")).findFirst().orElseThrow();
        assertThat(outcome.codes()).extracting(Code::notation).containsExactlyInAnyOrder("passed", "failed", "cantTell");
        assertThat(FORMS.named("Waiver").orElseThrow().fields()).filteredOn(Field::required).extracting(Field::label).contains("concerns provision", "owner", "reason", "starts on", "ends on");
    }

    @Test
    void everyKindOfRecordOfTheVocabularyIsOfferedOnce() {
        List<Node> offered = FORMS.kinds().stream().map(RecordKind::type).toList();
        assertThat(offered).doesNotHaveDuplicates();
        Set<Node> demanded = new HashSet<>();
        KNOWLEDGE.shapes().find(Node.ANY, NodeFactory.createURI("http://www.w3.org/ns/shacl#targetClass"), Node.ANY).forEachRemaining(triple -> demanded.add(triple.getObject()));
        Set<Node> missing = new TreeSet<>(Comparator.comparing(Node::toString));
        demanded.stream().filter(kind -> Graphs.subclasses(KNOWLEDGE.knowledge(), kind).stream().noneMatch(offered::contains)).forEach(missing::add);
        assertThat(missing).as("kinds that checks look at and no form offers").isEmpty();
    }

    @Test
    void asksFirstForTheNameThenForWhatChecksDemand() {
        RecordKind risk = FORMS.named("Risk").orElseThrow();
        assertThat(risk.fields().get(0).property()).isEqualTo(RDFS.label.asNode());
        List<Boolean> required = risk.fields().stream().skip(1).map(Field::required).toList();
        assertThat(required).isSortedAccordingTo(Comparator.reverseOrder()).contains(true, false);
    }

    @Test
    void takesFieldsOfTheKindsAbove() {
        assertThat(FORMS.named("AIPolicy").orElseThrow().field(NodeFactory.createURI("http://purl.org/dc/terms/identifier"))).get()
                .satisfies(identifier -> assertThat(identifier.kind()).isEqualTo(ValueKind.TEXT));
    }

    @Test
    void listsTheCodesOfAScaleFromTheLowest() {
        Field likelihood = FORMS.named("Risk").orElseThrow().field(NodeFactory.createURI(Namespaces.AIMS + "likelihood")).orElseThrow();
        assertThat(likelihood.codes()).extracting(Code::notation).containsExactly("rare", "unlikely", "possible", "likely", "almost-certain");
    }

    @Test
    void everySchemeThatAFieldTakesItsCodesFromHasCodes() {
        assertThat(FORMS.kinds()).allSatisfy(kind -> assertThat(kind.fields()).filteredOn(field -> field.kind() == ValueKind.CODE).allSatisfy(field -> assertThat(field.codes()).hasSizeGreaterThan(0)));
    }

    @Test
    void everyPropertyWithCodesNamesItsScheme() {
        List<Node> without = KNOWLEDGE.knowledge().find(Node.ANY, RDFS.range.asNode(), SKOS.Concept.asNode()).mapWith(triple -> triple.getSubject())
                .filterKeep(property -> Graphs.objects(KNOWLEDGE.knowledge(), property, NodeFactory.createURI(Namespaces.AIMS + "valuesFrom")).size() != 1).toList();
        assertThat(without).isEmpty();
    }
}
