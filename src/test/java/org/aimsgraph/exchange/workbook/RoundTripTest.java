package org.aimsgraph.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.aimsgraph.Shipped;
import org.aimsgraph.exchange.bridge.Losses;
import org.aimsgraph.exchange.bridge.RecordsExporter;
import org.aimsgraph.exchange.bridge.Source;
import org.aimsgraph.exchange.bridge.Surroundings;
import org.aimsgraph.graph.CanonicalGraph;
import org.aimsgraph.graph.Organisation;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is exported and imported again is what it was. */
class RoundTripTest {
    private static final Surroundings NOTHING_KNOWN = new Surroundings(Shipped.LIBRARY, Optional.empty(), Surroundings.NOBODYS);

    @ParameterizedTest
    @ValueSource(strings = {"northlight", "harbour", "lumen-ai", "iso27001-certified", "empty"})
    void aWorkbookChangesNoTriple(String example) throws IOException {
        Organisation organisation = Shipped.example(example);
        Losses losses = new Losses("xlsx");
        Graph read = WorkbookReader.xlsx(new Source("aims.xlsx", written(new XlsxExport(), organisation, losses)), NOTHING_KNOWN).graph();
        assertThat(losses.all()).isEmpty();
        assertSame(organisation, read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"northlight", "harbour", "lumen-ai"})
    void tablesChangeNoTriple(String example) throws IOException {
        Organisation organisation = Shipped.example(example);
        Losses losses = new Losses("csv");
        Source archive = new Source("aims.zip", written(new CsvExport(), organisation, losses));
        assertThat(losses.all()).isEmpty();
        assertSame(organisation, new CsvImport().read(archive, NOTHING_KNOWN, losses));
    }

    @ParameterizedTest
    @ValueSource(strings = {"harbour"})
    void equalRecordsGiveEqualBytes(String example) throws IOException {
        assertThat(written(new XlsxExport(), Shipped.example(example), new Losses("xlsx"))).isEqualTo(written(new XlsxExport(), Shipped.example(example), new Losses("xlsx")));
        assertThat(written(new CsvExport(), Shipped.example(example), new Losses("csv"))).isEqualTo(written(new CsvExport(), Shipped.example(example), new Losses("csv")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"northlight-flawed"})
    void whatHasNoColumnIsTold(String example) throws IOException {
        Organisation organisation = Shipped.example(example);
        Losses losses = new Losses("xlsx");
        Graph read = WorkbookReader.xlsx(new Source("aims.xlsx", written(new XlsxExport(), organisation, losses)), NOTHING_KNOWN).graph();
        assertThat(losses.all()).singleElement().satisfies(lost -> {
            assertThat(lost.loss().key()).isEqualTo("property");
            assertThat(read.size()).isEqualTo(organisation.graph().size() - lost.places().size());
        });
    }

    static byte[] written(RecordsExporter exporter, Organisation organisation, Losses losses) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        exporter.write(new RecordsExporter.Subject(Shipped.LIBRARY, organisation, LocalDate.of(2026, 11, 23), () -> {
            throw new IllegalStateException("no verdict is asked for");
        }), losses, bytes);
        return bytes.toByteArray();
    }

    private static void assertSame(Organisation organisation, Graph read) {
        assertThat(CanonicalGraph.hash(CanonicalGraph.of(read))).isEqualTo(CanonicalGraph.hash(organisation.graph()));
    }
}
