package org.aimsgraph.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.aimsgraph.graph.Library;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.ModelFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every {@code queries/hygiene/*.rq} finds nothing in vocabulary, codes, catalogues, mappings, checks and examples together. */
class HygieneTest {
    @TestFactory
    Stream<DynamicTest> everyRuleFindsNothing() {
        Graph project = ProjectFiles.read(ProjectFiles.endingWith(".ttl", "ontology", "shapes", "examples"));
        Library.shipped().mappingSets().values().forEach(set -> set.find().forEachRemaining(project::add));
        List<Path> rules = ProjectFiles.endingWith(".rq", "queries/hygiene");
        assertThat(rules).isNotEmpty();
        return rules.stream().map(rule -> dynamicTest(rule.toString(), rule.toUri(), () -> findsNothing(rule, project)));
    }

    private static void findsNothing(Path rule, Graph project) throws IOException {
        List<String> rows = new ArrayList<>();
        try (QueryExecution execution = QueryExecution.model(ModelFactory.createModelForGraph(project)).query(QueryFactory.create(Files.readString(rule))).build()) {
            ResultSet results = execution.execSelect();
            assertThat(results.getResultVars()).hasSize(3);
            results.forEachRemaining(row -> rows.add(row.toString()));
        }
        assertThat(rows).isEmpty();
    }
}
