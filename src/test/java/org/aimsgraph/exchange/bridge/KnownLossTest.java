package org.aimsgraph.exchange.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KnownLossTest {
    @Test
    void everyTableOfLossesBelongsToABridgeAndSaysWhatAndWhy() {
        Set<String> imports = new HashSet<>(Bridges.importers().stream().map(Importer::format).toList());
        Set<String> exports = new HashSet<>(Bridges.recordsExporters().stream().map(RecordsExporter::format).toList());
        exports.addAll(Bridges.standardExporters().stream().map(StandardExporter::format).toList());
        exports.addAll(Bridges.mappingSetExporters().stream().map(MappingSetExporter::format).toList());
        exports.add("oscal-mapping");                                          // written by aims crosswalk
        assertThat(KnownLoss.all()).isNotEmpty().allSatisfy(loss -> {
            assertThat(loss.direction()).isIn("import", "export");
            assertThat(loss.direction().equals("import") ? imports : exports).contains(loss.format());
            assertThat(loss.what()).matches("[A-Z].{8,}[^.]");
            assertThat(loss.why()).matches("[A-Z].{8,}\\.");
        });
    }

    @Test
    void aLossThatTheTableDoesNotKnowIsAFaultOfOurs() {
        assertThatThrownBy(() -> new Losses("sssom").note("no-such-loss", "here")).isInstanceOf(IllegalStateException.class);
    }
}
