package org.aimsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions are listed, described and answered from the command line; rubbish gets one sentence and the right exit status. */
class QueryCommandTest {
    @TempDir
    private Path folder;

    @Test
    void questionsAreListedByFolderAndFoundByKeyword() {
        assertThat(Invocation.of("query").out()).contains("soa", "  applicability-by-control", "Ask one with: aims query NAME");
        assertThat(Invocation.of("query", "--keyword", "soa").out()).contains("applicability-by-control").doesNotContain("risk-register");
        refuses(2, "No question is about 'nothing at all'.", "query", "--keyword", "nothing at all");
    }

    @Test
    void helpTellsTheQuestionAndItsParameters() {
        Invocation help = Invocation.of("query", "risk-register", "--help");
        assertThat(help.status()).isZero();
        assertThat(help.out()).contains("Usage: aims query risk-register", "Which risks are there", "--level=RISK-LEVEL", "--system=AISYSTEM", "--verbose");
        assertThat(Invocation.of("help", "query", "risk-register").out()).isEqualTo(help.out());
        assertThat(Invocation.of("help", "query").out()).isEqualTo(Invocation.of("query", "--help").out());
        assertThat(Invocation.of("help", "check").out()).startsWith("Usage: aims check");
        assertThat(Invocation.of("help").out()).startsWith("Usage: aims");
        refuses(2, "There is no command 'chekc'", "help", "chekc");
        refuses(2, "Did you mean risk-register?", "help", "query", "risk-registr");
    }

    @Test
    void aQuestionIsAnsweredInEveryFormat() {
        assertThat(harbour("table").out()).contains("Berth Planner", "5 rows.");
        assertThat(harbour("csv").out()).startsWith("system,name,role,stage,purpose\r\n").contains("https://harbour.example/");
        assertThat(harbour("tsv").out()).startsWith("?system\t?name\t").contains("\"Berth Planner\"@en");
        assertThat(harbour("json").out()).contains("\"bindings\"");
        assertThat(harbour("xml").out()).contains("<sparql ");
        refuses(2, "The question gives rows, which Turtle cannot hold.", "query", "systems-by-role-and-stage", "--data", "examples/harbour", "-f", "turtle");
    }

    @Test
    void parametersNarrowTheAnswer() {
        Invocation run = Invocation.of("query", "risk-register", "--data", "examples/harbour", "--system", "Ask Harbour", "--level", "high", "-f", "csv");
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).hasSize(2);
        refuses(2, "Parameter level: there is no level of risk 'enormous'.", "query", "risk-register", "--data", "examples/harbour", "--level", "enormous");
        refuses(2, "Parameter as-of: 'yesterday' is not of type date.", "query", "documents-in-force", "--as-of", "yesterday");
        refuses(2, "Unknown options: '--planet', 'mars'", "query", "risk-register", "--planet", "mars");
    }

    @Test
    void limitsAreKeptAndTold() {
        Invocation table = Invocation.of("query", "systems-by-role-and-stage", "--data", "examples/harbour", "--limit", "2");
        assertThat(table.out()).contains("2 rows, cut there");
        Invocation csv = Invocation.of("query", "systems-by-role-and-stage", "--data", "examples/harbour", "--limit", "2", "-f", "csv");
        assertThat(csv.out().lines()).hasSize(3);
        assertThat(csv.err()).contains("Only the first 2 rows were written");
        refuses(2, "--limit 0 is not a number from 1", "query", "risk-register", "--limit", "0");
        refuses(2, "--limit -5 is not a number from 1", "query", "risk-register", "--limit=-5");
        refuses(2, "'many'", "query", "risk-register", "--limit", "many");
        refuses(2, "--timeout 0 is not a number from 1", "query", "risk-register", "--timeout", "0");
    }

    @Test
    void aQueryOfOnesOwnTakesValuesForItsVariables() throws IOException {
        Path query = Files.writeString(folder.resolve("own.rq"), "SELECT ?label { ?thing <http://www.w3.org/2000/01/rdf-schema#label> ?label FILTER (?asOf > \"2000-01-01\"^^<http://www.w3.org/2001/XMLSchema#date>) }");
        assertThat(Invocation.of("query", query.toString(), "--thing", "aims:Risk", "-f", "csv").out()).isEqualTo("label\r\nrisk\r\n");
        assertThat(Invocation.of("query", query.toString(), "--help").out()).contains("--thing=VALUE", "--as-of=VALUE", "A value for ?thing");
        assertThat(standardInput("ASK { ?s ?p ?o }", "query", "-").out()).isEqualTo("Yes.\n");
        assertThat(standardInput("CONSTRUCT { ?s a ?o } WHERE { ?s a ?o } LIMIT 3", "query", "-").out()).contains("3 triples; see them with: --format turtle");
        assertThat(standardInput("DESCRIBE <https://w3id.org/aims-graph/ns#Risk>", "query", "-", "-f", "turtle").out()).contains("aims:Risk");
    }

    @Test
    void recordsAreReadFromStandardInputToo() throws IOException {
        String records = Files.readString(Path.of("examples/empty/organisation.ttl"));
        assertThat(standardInput(records, "query", "systems-by-role-and-stage", "--data", "-").out()).isEqualTo("No rows.\n");
        refuses(2, "cannot be mixed", "query", "risk-register", "--data", "-", "--data", "examples/empty");
    }

    @Test
    void rubbishIsRefused() throws IOException {
        refuses(2, "No question is called 'drop-table'.", "query", "drop-table");
        refuses(3, "There is no file 'absent.rq'.", "query", "absent.rq");
        refuses(3, "is a folder, pipe or device", "query", folder.toString());
        refuses(3, "is a folder, pipe or device", "query", "/dev/zero");
        refuses(3, "is not text in UTF-8", "query", Files.write(folder.resolve("binary.rq"), new byte[] {(byte) 0xff, (byte) 0xfe, 0}).toString());
        refuses(3, "has more than 1 MB", "query", Files.writeString(folder.resolve("huge.rq"), "#".repeat(2 << 20)).toString());
        refuses(3, "is not a SPARQL 1.1 query", "query", Files.writeString(folder.resolve("empty.rq"), "").toString());
        refuses(3, "asks another server", "query", Files.writeString(folder.resolve("service.rq"), "SELECT * { SERVICE <http://example.org/> { ?s ?p ?o } }").toString());
        refuses(3, "There is no file or folder 'no-such-folder'.", "query", "risk-register", "--data", "no-such-folder");
        refuses(3, "cannot be written", "query", "risk-register", "-o", folder.resolve("no/answer.csv").toString());
    }

    @Test
    void theTraceIsShownOnRequestOnly() {
        assertThat(Invocation.of("query", "documents-in-force", "--as-of", "x").err()).doesNotContain("\tat ");
        assertThat(Invocation.of("query", "documents-in-force", "--as-of", "x", "-v").err()).contains("\tat ");
        assertThat(Invocation.of("-v", "query", "documents-in-force", "--as-of", "x").err()).contains("\tat ");
    }

    @Test
    void descriptionsAreInTheSibForm() throws IOException {
        Graph all = RDFParser.fromString(Invocation.of("query", "--describe").out(), Lang.TURTLE).toGraph();
        String shape = Files.readString(Path.of("src/test/resources/sib/spex.ttl"));
        assertThat(org.apache.jena.shacl.ShaclValidator.get().validate(RDFParser.fromString(shape, Lang.TURTLE).toGraph(), all).conforms()).isTrue();
        Invocation one = Invocation.of("query", "--describe", "--endpoint", "https://example.org/sparql", "risk-register");
        assertThat(one.out()).contains("query:risk-register", "sh:select", "\"\"\"# Which risks are there", "schema:target     <https://example.org/sparql>", "sh:declare").doesNotContain("query:documents-in-force");
        assertThat(Invocation.of("query", "--describe", "--endpoint", "https://example.org/sparql", "risk-register").out()).isEqualTo(one.out());
    }

    private static Invocation harbour(String format) {
        return Invocation.of("query", "systems-by-role-and-stage", "--data", "examples/harbour", "--format", format);
    }

    private static Invocation standardInput(String text, String... arguments) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        try {
            return Invocation.of(arguments);
        } finally {
            System.setIn(before);
        }
    }

    private static void refuses(int status, String told, String... arguments) {
        Invocation run = Invocation.of(arguments);
        assertThat(run.err()).contains(told).doesNotContain("\tat ").doesNotContain("Exception");
        assertThat(run.status()).isEqualTo(status);
        assertThat(run.out()).isEmpty();
    }
}
