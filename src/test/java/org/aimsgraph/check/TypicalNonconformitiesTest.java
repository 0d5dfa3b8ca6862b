package org.aimsgraph.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.aimsgraph.Shipped;
import org.aimsgraph.graph.Namespaces;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;

/**
 * Each typical nonconformity of the catalogue is planted in the flawed example and found there by a check of its provision,
 * or only a person can see it, for a reason. {@code typical-nonconformities.csv} says which.
 */
class TypicalNonconformitiesTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);
    private static final Node TYPICAL_NONCONFORMITY = NodeFactory.createURI(Namespaces.AIMS + "typicalNonconformity");
    private static final String MANUAL = "manual";

    @Test
    void everyTypicalNonconformityOfTheCatalogueHasARowAndNothingElse() throws IOException {
        Graph knowledge = Shipped.KNOWLEDGE.knowledge();
        List<String> stated = knowledge.find(Node.ANY, TYPICAL_NONCONFORMITY, Node.ANY)
                .mapWith(triple -> Namespaces.localName(triple.getSubject().getURI()) + " " + triple.getObject().getLiteralLexicalForm()).toList();
        assertThat(rows().stream().map(row -> row.get("provision") + " " + row.get("nonconformity"))).hasSizeGreaterThan(150).containsExactlyInAnyOrderElementsOf(stated);
    }

    @Test
    void eachIsFoundInTheFlawedExampleByItsCheckOrLeftToAPersonForAReason() throws IOException {
        Report report = Shipped.CHECKER.check(Shipped.example("northlight-flawed"), AS_OF);
        Set<String> found = report.requirements().stream().flatMap(result -> result.findings().stream()
                .map(finding -> result.requirement().provision() + " " + Namespaces.localName(finding.shape().getURI()) + " " + Namespaces.localName(finding.focus().getURI())))
                .collect(Collectors.toSet());
        assertThat(rows()).allSatisfy(row -> {
            if (row.get("check").equals(MANUAL)) {
                assertThat(row.get("reason")).as(row.toString()).hasSizeGreaterThan(20);
            } else {
                assertThat(found).contains(row.get("provision") + " " + row.get("check") + " " + row.get("focus"));
            }
        });
    }

    private static List<CSVRecord> rows() throws IOException {
        try (Reader reader = Files.newBufferedReader(Path.of("src/test/resources/check/typical-nonconformities.csv"))) {
            return CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader).getRecords();
        }
    }
}
