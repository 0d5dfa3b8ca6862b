package org.aimsgraph.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aimsgraph.Shipped;
import org.aimsgraph.graph.Aims;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.graph.Organisation;
import org.aimsgraph.graph.OrganisationLoader;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;
import org.junit.jupiter.api.Test;

/** What was on an earlier day follows from the dates of records, and each date property says what it tells about time. */
class ValidTimeTest {
    /** Dates of laws and of a whole file, which no record has. */
    private static final Set<String> OF_NO_RECORD = Set.of("asOf", "recordsAsOf", "legalDay", "formerLegalDay", "inForceFrom", "inForceUntil");
    private static final LocalDate DESCRIBED = LocalDate.of(2026, 6, 30);
    private static final String RECORDS = """
            @prefix aims: <https://w3id.org/aims-graph/ns#> . @prefix code: <https://w3id.org/aims-graph/code/> . @prefix dcterms: <http://purl.org/dc/terms/> . @prefix ex: <https://past.example/id/> .
            @prefix prov: <http://www.w3.org/ns/prov#> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            ex:organisation a aims:Organisation . ex:aims a aims:AIManagementSystem ; aims:managementSystemOf ex:organisation .
            ex:system a aims:AISystem ; aims:usedSince "2026-04-01"^^xsd:date .
            ex:early a aims:ManagementReview ; aims:performedOn "2026-03-01"^^xsd:date ; aims:concernsSystem ex:system .
            ex:late a aims:ManagementReview ; aims:performedOn "2026-05-01"^^xsd:date ; aims:hasFinding ex:decision ; aims:concernsSystem ex:system ; rdfs:comment "x" .
            ex:decision a aims:ManagementDecision ; rdfs:label "decided by the late review alone"@en .
            ex:open a aims:Nonconformity ; aims:raisedOn "2026-02-01"^^xsd:date ; aims:closedOn "2026-05-02"^^xsd:date .
            ex:policy-1 a aims:AIPolicy ; dcterms:issued "2025-01-01"^^xsd:date ; aims:documentStatus code:document-status-superseded .
            ex:policy-2 a aims:AIPolicy ; dcterms:issued "2026-05-01"^^xsd:date ; aims:documentStatus code:document-status-approved ; prov:wasRevisionOf ex:policy-1 .
            ex:old a aims:AIPolicy ; dcterms:issued "2024-01-01"^^xsd:date ; aims:documentStatus code:document-status-superseded .
            ex:plan a aims:InternalAudit ; aims:performedOn "2026-12-01"^^xsd:date .
            """;

    private static Graph on(String day) {
        Organisation organisation = new OrganisationLoader(Shipped.KNOWLEDGE).load(new ByteArrayInputStream(RECORDS.getBytes(StandardCharsets.UTF_8)), "test");
        return new Past(Shipped.KNOWLEDGE.knowledge()).on(LocalDate.parse(day), organisation, DESCRIBED).graph();
    }

    private static Set<String> records(Graph graph) {
        return graph.stream().map(triple -> Namespaces.localName(triple.getSubject().getURI())).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Node ex(String name) {
        return NodeFactory.createURI("https://past.example/id/" + name);
    }

    @Test
    void everyDatePropertyOfRecordsTellsOneThingAboutTime() {
        Graph knowledge = Shipped.KNOWLEDGE.knowledge();
        List<Node> kinds = List.of(Aims.BEGINNING_DATE, Aims.EVENT_DATE, Aims.END_DATE, NodeFactory.createURI(Namespaces.AIMS + "DueDate"));
        List<Node> dates = List.of(XSD.date, XSD.dateTime).stream().flatMap(range -> Graphs.subjects(knowledge, RDFS.range.asNode(), range.asNode()).stream())
                .filter(property -> !OF_NO_RECORD.contains(Namespaces.localName(property.getURI()))).toList();
        assertThat(dates).hasSizeGreaterThan(40);
        assertThat(dates.stream().filter(property -> kinds.stream().filter(kind -> knowledge.contains(property, RDF.type.asNode(), kind)).count() != 1)).isEmpty();
    }

    @Test
    void theDayThatTheRecordsDescribeLeavesThemAsTheyAre() {
        assertThat(records(on("2026-06-30"))).contains("plan", "late", "policy-2");
    }

    @Test
    void whatCameAboutLaterIsNotThereNorWhatOnlyThatLeadsTo() {
        assertThat(records(on("2026-04-30"))).containsExactlyInAnyOrder("organisation", "aims", "system", "early", "open", "policy-1", "old");
        assertThat(records(on("2026-05-01"))).contains("late", "decision", "policy-2").doesNotContain("plan");
    }

    @Test
    void whatHappenedLaterToARecordIsNotSaidYet() {
        assertThat(on("2026-05-01").find(ex("open"), Node.ANY, Node.ANY).toList()).hasSize(2);
        assertThat(on("2026-05-02").find(ex("open"), Node.ANY, Node.ANY).toList()).hasSize(3);
        assertThat(on("2026-03-15").find(ex("system"), Node.ANY, Node.ANY).toList()).as("used later, there before").hasSize(1);
    }

    @Test
    void aDocumentIsInForceUntilWhatRevisesItComes() {
        assertThat(Graphs.objects(on("2026-04-30"), ex("policy-1"), Aims.DOCUMENT_STATUS)).containsExactly(Aims.APPROVED);
        assertThat(Graphs.objects(on("2026-05-01"), ex("policy-1"), Aims.DOCUMENT_STATUS)).containsExactly(Aims.SUPERSEDED);
        assertThat(Graphs.objects(on("2026-04-30"), ex("old"), Aims.DOCUMENT_STATUS)).as("nothing says what took its place").containsExactly(Aims.SUPERSEDED);
    }
}
