package org.aimsgraph.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The catalogue of the EU AI Act has the parts that the Act has, and dates what Regulation (EU) 2026/1744 changed. */
class EuAiActCatalogueTest {
    private static final String EU = Namespaces.STANDARD + "eu-ai-act-2024-1689/";
    private static final Graph ACT = ProjectFiles.read(ProjectFiles.endingWith(".ttl", "ontology/catalogues/companions").stream()
            .filter(path -> path.getFileName().toString().startsWith("eu-ai-act-2024-1689")).toList());

    /** 113 articles and 13 annexes of 2024, and what was added in 2026: Articles 4a, 60a, 75a to 75d and Annex XIV. */
    @ParameterizedTest
    @CsvSource({"Chapter, 13", "Section, 16", "Article, 119", "Paragraph, 169", "Subparagraph, 1", "Point, 134", "Annex, 14", "Wording, 36", "LegalDate, 16"})
    void asManyOfEachKind(String kind, int count) {
        assertThat(instances(kind)).hasSize(count);
    }

    @Test
    void theActOf2024HasItsOwnArticlesAndAnnexes() {
        assertThat(instances("Article").stream().filter(id -> Graphs.text(ACT, eu(id), aims("inForceFrom")).isEmpty())).hasSize(113);
        assertThat(instances("Annex").stream().filter(id -> Graphs.text(ACT, eu(id), aims("inForceFrom")).isEmpty())).hasSize(13);
        assertThat(instances("Article").stream().filter(id -> Graphs.text(ACT, eu(id), aims("inForceFrom")).equals(Optional.of("2026-07-27"))))
                .containsExactly("art_4a", "art_60a", "art_75a", "art_75b", "art_75c", "art_75d");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"art_9|Article 9|Risk management system", "art_9.par_2.pt_a|Article 9(2)(a)|Risk management system", "art_5.par_1.pt_h.pt_ii|Article 5(1)(h)(ii)|Prohibited AI practices",
        "cpt_III.sct_2|Chapter III Section 2|Requirements for high-risk AI systems", "art_43.par_1.sub_2.pt_c|Article 43(1), second subparagraph, point (c)|Conformity assessment", "art_16.par_1.pt_c|Article 16, point (c)|Obligations of providers of high-risk AI systems",
        "anx_IV|Annex IV|Technical documentation referred to in Article 11(1)", "cpt_I|Chapter I|General provisions", "cpt_VIII|Chapter VIII|EU database for high-risk AI systems"})
    void provisionsAreNumberedAndTitledAsTheLawDoes(String id, String number, String title) {
        assertThat(Graphs.text(ACT, eu(id), SKOS.altLabel.asNode())).hasValue(number);
        assertThat(Graphs.text(ACT, eu(id), DCTerms.title.asNode())).hasValue(title);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"art_5.par_1|significant harm; (c)|(ba) the placing on the market", "art_10.par_1|paragraphs 2 to 5|Article 4a(1)", "art_10.par_6|paragraphs 2 to 5|Article 4a(1)", "art_11.par_1|small and microenterprises|and SMCs", "art_17.par_2|provider’s organisation. Providers|an SMC",
        "art_25.par_2|regarding the compliance|known limitations and failure modes", "art_25.par_4|supplies an AI system, tools|AI model, tools", "art_27.par_4|shall complement|cross-references", "art_27.par_5|simplified manner.|cross-references",
        "art_43.par_3|entitled to control|by 28 January 2028", "art_50.par_7|The AI Office shall encourage|The Commission shall encourage", "art_72.par_3|by 2 February 2026|by 2 September 2027",
        "art_113.par_3.pt_a|2 February 2025;|2 December 2026", "art_113.par_3.pt_c|2 August 2027|2 December 2027"})
    void whatWasReplacedHasBothWordingsDated(String id, String before, String after) {
        Node old = eu(id + ".text_2024");
        Node present = eu(id + ".text_2026");
        assertThat(Graphs.objects(ACT, eu(id), aims("hasWording"))).containsExactly(old, present);
        assertThat(Graphs.text(ACT, old, aims("text")).orElse("")).contains(before).doesNotContain(after);
        assertThat(Graphs.text(ACT, present, aims("text")).orElse("")).contains(after);
        assertThat(Graphs.text(ACT, old, aims("inForceUntil"))).hasValue("2026-07-26");
        assertThat(Graphs.text(ACT, present, aims("inForceFrom"))).hasValue("2026-07-27");
        assertThat(ACT.contains(old, DCTerms.isReplacedBy.asNode(), present) && ACT.contains(present, DCTerms.replaces.asNode(), old)).isTrue();
    }

    /** What it changed, by the inventory of its amending points: 44 articles and annexes, seven of them new. */
    @Test
    void theAmendingRegulationNamesWhatItChanged() {
        Set<String> changed = Graphs.objects(ACT, NodeFactory.createURI(Namespaces.STANDARD + "eu-digital-omnibus-ai-2026-1744"), aims("changesProvision")).stream()
                .map(node -> Namespaces.localName(node.getURI()).split("\\.")[0]).collect(Collectors.toCollection(TreeSet::new));
        assertThat(changed).hasSize(44).contains("art_4", "art_4a", "art_10", "art_43", "art_75d", "art_113", "anx_I", "anx_XIV").doesNotContain("art_9", "art_26", "anx_III");
    }

    @Test
    void whatWasDeletedKeepsItsTextAndItsLastDay() {
        Set<String> deleted = Graphs.subjects(ACT, OWL2.deprecated.asNode(), NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean)).stream()
                .map(node -> Namespaces.localName(node.getURI())).collect(Collectors.toCollection(TreeSet::new));
        assertThat(deleted).containsExactly("art_10.par_5", "art_10.par_5.pt_a", "art_10.par_5.pt_b", "art_10.par_5.pt_c", "art_10.par_5.pt_d", "art_10.par_5.pt_e", "art_10.par_5.pt_f");
        assertThat(deleted).allSatisfy(id -> {
            assertThat(Graphs.text(ACT, eu(id), aims("inForceUntil"))).hasValue("2026-07-26");
            assertThat(Graphs.objects(ACT, eu(id), aims("hasWording"))).containsExactly(eu(id + ".text_2024"));
        });
    }

    @Test
    void theOldArticle4IsReplacedByThreeParagraphs() {
        assertThat(Graphs.text(ACT, eu("art_4.text_2024"), aims("text")).orElse("")).contains("a sufficient level of AI literacy");
        assertThat(Graphs.objects(ACT, eu("art_4.text_2024"), DCTerms.isReplacedBy.asNode())).isEqualTo(List.of(eu("art_4.par_1"), eu("art_4.par_2"), eu("art_4.par_3")));
    }

    /** Only there may a part that is not found be called one that does not exist. */
    @Test
    void articlesWhosePartsAreCataloguedHaveThemWithoutGaps() {
        Set<String> complete = instances("Article").stream().filter(id -> Graphs.text(ACT, eu(id), aims("partsCatalogued")).equals(Optional.of("true"))).collect(Collectors.toCollection(TreeSet::new));
        assertThat(complete).hasSize(32).contains("art_4", "art_9", "art_50").doesNotContain("art_99", "art_111", "art_113").allSatisfy(id -> {
            List<Integer> numbers = Graphs.subjects(ACT, SKOS.broader.asNode(), eu(id)).stream().map(node -> Namespaces.localName(node.getURI()).substring(id.length() + ".par_".length()))
                    .filter(number -> number.matches("\\d+")).map(Integer::valueOf).sorted().toList();
            assertThat(numbers).isNotEmpty().isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
        });
    }

    @ParameterizedTest
    @CsvSource({"high-risk-annex-iii, 2027-12-02, 2026-08-02", "high-risk-annex-i, 2028-08-02, 2027-08-02", "general-application, 2026-08-02,", "prohibitions-and-literacy, 2025-02-02,", "new-prohibitions, 2026-12-02,", "sandboxes, 2027-08-02, 2026-08-02"})
    void datesAreThoseOfTheAmendedAct(String name, String day, String formerDay) {
        assertThat(Graphs.text(ACT, eu("date-" + name), aims("legalDay"))).hasValue(day);
        assertThat(Graphs.text(ACT, eu("date-" + name), aims("formerLegalDay"))).isEqualTo(Optional.ofNullable(formerDay));
    }

    private static Set<String> instances(String kind) {
        return Graphs.instances(ACT, aims(kind)).stream().map(node -> Namespaces.localName(node.getURI())).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Node aims(String name) {
        return NodeFactory.createURI(Namespaces.AIMS + name);
    }

    private static Node eu(String id) {
        return NodeFactory.createURI(EU + id);
    }
}
