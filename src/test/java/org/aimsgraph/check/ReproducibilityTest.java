package org.aimsgraph.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.aimsgraph.Shipped;
import org.aimsgraph.exchange.JsonReport;
import org.aimsgraph.graph.Organisation;
import org.aimsgraph.graph.OrganisationLoader;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The order of triples and the names of blank nodes change no byte of the report. */
class ReproducibilityTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);

    /** Records that are blank nodes, and at fault, so that their labels show in findings. */
    private static final String BLANK_RECORDS = """
            _:a <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/aims-graph/ns#ContextAnalysis> .
            _:b <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/aims-graph/ns#ContextAnalysis> .
            _:b <http://www.w3.org/2000/01/rdf-schema#label> "Second analysis" .
            _:c <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/aims-graph/ns#InterestedParty> .
            _:c <https://w3id.org/aims-graph/ns#owner> _:a .
            """;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void shuffledTriplesAndRenamedBlankNodesGiveTheSameBytes(long seed) throws IOException {
        byte[] plain = json(turtle(triples(), new Random(0)));
        byte[] shuffled = json(turtle(triples(), new Random(seed)).replace("_:a", "_:x" + seed).replace("_:b", "_:a").replace("_:c", "_:b" + seed));
        assertThat(new String(shuffled, StandardCharsets.UTF_8)).isEqualTo(new String(plain, StandardCharsets.UTF_8)).contains("\"_:c14n");
    }

    private static List<String> triples() {
        List<String> lines = new ArrayList<>(List.of(BLANK_RECORDS.split("\n")));
        Shipped.example("northlight-flawed").graph().find().forEachRemaining(triple -> lines.add(line(triple)));
        Collections.sort(lines);
        return lines;
    }

    private static String line(Triple triple) {
        return NodeFmtLib.strNT(triple.getSubject()) + " " + NodeFmtLib.strNT(triple.getPredicate()) + " " + NodeFmtLib.strNT(triple.getObject()) + " .";
    }

    private static String turtle(List<String> lines, Random random) {
        List<String> shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, random);
        return String.join("\n", shuffled);
    }

    private static byte[] json(String turtle) throws IOException {
        Organisation organisation = new OrganisationLoader(Shipped.KNOWLEDGE).load(new ByteArrayInputStream(turtle.getBytes(StandardCharsets.UTF_8)), "shuffled");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonReport.write(Shipped.CHECKER.check(organisation, AS_OF), out);
        return out.toByteArray();
    }
}
