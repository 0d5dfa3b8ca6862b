package org.aimsgraph.exchange.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The guide to exchange tells of each table of losses what stands in it. With {@code -Ddocs.update=true} the tables are written anew. */
class ExchangeGuideTest {
    private static final Path GUIDE = Path.of("docs/guide/exchange.md");

    @Test
    void theGuideHasTheTableOfLossesOfEachBridge() throws IOException {
        String guide = Files.readString(GUIDE);
        Map<String, String> tables = new TreeMap<>();
        KnownLoss.all().stream().collect(Collectors.groupingBy(KnownLoss::format)).forEach((format, losses) -> tables.put(format, table(losses)));
        for (Map.Entry<String, String> table : tables.entrySet()) {
            Matcher place = Pattern.compile("(?s)(<!-- losses: " + table.getKey() + " -->\n).*?(<!-- end -->)").matcher(guide);
            assertThat(place.find()).as("a place for the losses of " + table.getKey()).isTrue();
            guide = place.replaceFirst(Matcher.quoteReplacement(place.group(1) + table.getValue() + place.group(2)));
        }
        if (Boolean.getBoolean("docs.update")) {
            Files.writeString(GUIDE, guide);
        }
        assertThat(Files.readString(GUIDE)).isEqualTo(guide);
    }

    private static String table(List<KnownLoss> losses) {
        return "| Not carried | When | Why |\n|---|---|---|\n" + losses.stream().sorted(Comparator.comparing(KnownLoss::direction).thenComparing(KnownLoss::key))
                .map(loss -> "| " + loss.what() + " | " + loss.direction() + " | " + loss.why() + " |\n").collect(Collectors.joining());
    }
}
