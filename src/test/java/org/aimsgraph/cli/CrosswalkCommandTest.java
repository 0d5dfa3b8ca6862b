package org.aimsgraph.cli;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aimsgraph.Shipped;
import org.aimsgraph.crosswalk.Crosswalk;
import org.aimsgraph.crosswalk.Pair;
import org.aimsgraph.crosswalk.ScopeNames;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.SssomReader;
import org.aimsgraph.graph.Sssom;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands tell crosswalk and coverage in each format, and refuse what they cannot answer. */
class CrosswalkCommandTest {
    @TempDir
    private Path folder;

    @Test
    void theTableHasALineForEachPair() {
        Invocation run = Invocation.of("crosswalk", "iso42001:7.5.3", "iso27001");
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("iso42001:7.5.3 → iso27001: ").containsPattern("iso42001:7\\.5\\.3-1 +\\w[a-z ]+ +iso27001:7\\.5\\.3 +0\\.\\d\\d  iso42001--iso27001\\n");
    }

    @Test
    void whatFollowsIsToldOnRequestWithItsPath() {
        assertThat(Invocation.of("crosswalk", "iso42001:7.5.3", "iso9001").out()).doesNotContain("What follows");
        assertThat(Invocation.of("crosswalk", "iso27001:7.5.3", "iso9001", "--inferred").out()).contains("No row relates the two directly.").contains("What follows")
                .containsPattern("candidate\\n +by iso27001:7\\.5\\.3 superset of iso42001:7\\.5\\.3-1 \\(0");
    }

    @Test
    void jsonHasPossibleRelationsAndSteps() {
        Invocation run = Invocation.of("crosswalk", "iso27001:7.5.3", "iso9001", "--inferred", "--format", "json");
        assertThatJson(run.out()).inPath("$.pairs[*]").isArray().isEmpty();
        assertThatJson(Invocation.of("crosswalk", "iso27001", "iso42001", "-f", "json").out()).inPath("$.pairs[?(@.known == 'inverted')].author").isArray().isNotEmpty();
        assertThatJson(run.out()).inPath("$.inferred[?(@.known == 'candidate')].steps[0].from").isArray().isNotEmpty().allMatch(from -> from.toString().startsWith("iso27001:7.5.3"));
    }

    @Test
    void csvGivesTitlesAndReasons() {
        assertThat(Invocation.of("crosswalk", "iso42001:7.5.3", "iso27001", "--format", "csv").out()).startsWith("from,from title,relation,to,to title,confidence,known,source,why,path,weakest\r\n").contains("7.5.3 Control of documented information");
    }

    /** What is written can be read, and says the same of each pair. */
    @ParameterizedTest
    @CsvSource({"iso42001, iso27001", "iso27001, iso42001", "iso42001:A.6, euaiact", "iso42001, iso9001"})
    void sssomIsReadBackWithTheSamePairs(String from, String to) {
        String text = Invocation.of("crosswalk", from, to, "--inferred", "--format", "sssom").out();
        Graph read = SssomReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "export");
        Crosswalk crosswalk = new Crosswalk(Shipped.LIBRARY);
        ScopeNames names = new ScopeNames(Shipped.LIBRARY.graph());
        List<Pair> pairs = Stream.concat(crosswalk.stated(names.scope(from), names.scope(to)).stream(), crosswalk.inferred(names.scope(from), names.scope(to), 1).stream()).toList();
        assertThat(Graphs.subjects(read, RDF.type.asNode(), Sssom.MAPPING).stream().map(row -> List.of(object(read, row, Sssom.SUBJECT), object(read, row, Sssom.OBJECT))).collect(Collectors.toSet()))
                .isEqualTo(pairs.stream().map(pair -> List.of(pair.subject(), pair.object())).collect(Collectors.toSet())).hasSizeGreaterThan(10);
        Crosswalk again = new Crosswalk(Shipped.LIBRARY.graph(), Map.of(NodeFactory.createURI("https://example.org/again"), read));
        for (Pair pair : again.stated(names.scope(from), names.scope(to))) {
            assertThat(pairs).anyMatch(other -> other.subject().equals(pair.subject()) && other.object().equals(pair.object())
                    && (other.relation().equals(pair.relation()) || other.isCandidate() && pair.relation().definite().isEmpty()));
        }
        assertThat(text).contains("semapv:LLMBasedMatching").doesNotContain("\r");
    }

    @Test
    void whatWasTurnedRoundSaysSoAndNamesItsRow() {
        String text = Invocation.of("crosswalk", "iso27001:7.5.3", "iso42001", "--format", "sssom").out();
        assertThat(text).containsPattern("iso27001:7\\.5\\.3\\t[^\\t]*\\tiso42001:7\\.5\\.3-1\\tsemapv:MappingInversion\\t[^\\n]*https://w3id\\.org/aims-graph/mappings/iso42001--iso27001#7\\.5\\.3-1--7\\.5\\.3");
    }

    @Test
    void coverageCountsEveryRequirementOnce() {
        Invocation run = Invocation.of("coverage", "iso42001", "iso27001", "--format", "json");
        assertThat(run.status()).isZero();
        assertThatJson(run.out()).node("units").isArray().hasSize(268);
        assertThatJson(run.out()).node("summary.notLookedAt").isEqualTo(0);
        assertThat(Invocation.of("coverage", "iso42001", "iso27001").out()).contains("268 requirements").containsPattern("full +\\d+ +\\d+\\.\\d %").contains("no more than \"intersects with\"");
        assertThat(Invocation.of("coverage", "iso42001:A.6", "euaiact", "--format", "csv").out()).startsWith("id,what,provision,coverage,by,relations,confidence,why\r\n").contains("iso42001:A.6.2.4-1,");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2|There is no standard 'iso99999'. Known are: euaiact|crosswalk iso42001 iso99999", "2|are of one standard|crosswalk iso42001 iso42001:A.6", "2|are of one standard|coverage iso27001 iso27001",
        "3|No mapping set relates iso17021 to iso27001. Add --inferred|crosswalk iso17021 iso27001", "2|1 to 3 standards, not 9|crosswalk iso42001 iso27001 --pivots 9", "2|Missing required parameter|coverage iso42001",
        "2|There is no 'iso27001:A.9.99'|crosswalk iso42001 iso27001:A.9.99", "3|asks for nothing that could be covered|coverage iso42001:1 iso27001", "2|oscar|crosswalk iso42001 iso27001 --format oscar"})
    void whatCannotBeAnsweredIsRefused(int status, String told, String command) {
        Path file = folder.resolve("answer");
        Invocation run = Invocation.of(Stream.concat(Stream.of(command.split(" ")), Stream.of("--output", file.toString())).toArray(String[]::new));
        assertThat(run.err()).contains(told).doesNotContain("Exception");
        assertThat(run.status()).isEqualTo(status);
        assertThat(Files.exists(file)).isFalse();
    }

    private static Node object(Graph graph, Node row, Node property) {
        return Graphs.object(graph, row, property).orElseThrow();
    }
}
