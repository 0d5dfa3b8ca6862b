package org.aimsgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is meant comes first, and counts tell of all that was found. */
class SearchIndexTest {
    private static final SearchIndex INDEX = new SearchIndex(List.of(
            entry(SearchIndex.Kind.PROVISION, "6.1.3", "AI risk treatment", ""),
            entry(SearchIndex.Kind.PROVISION, "6.1.30", "Something else", "AI risk treatment"),
            entry(SearchIndex.Kind.REQUIREMENT, "6.1.3-1", "A treatment process is defined.", ""),
            entry(SearchIndex.Kind.RECORD, "", "Treatment of risk 07", "reduce 100%"),
            entry(SearchIndex.Kind.RECORD, "", "Retreatment", "")));

    @Test
    void theNumberThatWasWrittenIsFirst() {
        assertThat(titles("6.1.3", Optional.empty())).first().isEqualTo("AI risk treatment");
    }

    @Test
    void allWordsHaveToBeThere() {
        assertThat(titles("risk 07", Optional.empty())).containsExactly("Treatment of risk 07");
        assertThat(titles("risk 99", Optional.empty())).isEmpty();
    }

    @Test
    void aTitleThatBeginsWithTheWordBeatsOneThatHoldsIt() {
        assertThat(titles("treatment", Optional.of(SearchIndex.Kind.RECORD))).containsExactly("Treatment of risk 07", "Retreatment");
    }

    @Test
    void narrowingChangesTheListAndNotTheCounts() {
        SearchIndex.Hits hits = INDEX.find("treatment", Optional.of(SearchIndex.Kind.REQUIREMENT), 10);
        assertThat(hits.best()).hasSize(1);
        assertThat(hits.counts()).containsEntry(SearchIndex.Kind.PROVISION, 2).containsEntry(SearchIndex.Kind.REQUIREMENT, 1).containsEntry(SearchIndex.Kind.RECORD, 2);
    }

    @Test
    void nothingAskedFindsNothing() {
        assertThat(INDEX.find("  ", Optional.empty(), 10).total()).isZero();
    }

    private static List<String> titles(String query, Optional<SearchIndex.Kind> kind) {
        return INDEX.find(query, kind, 10).best().stream().map(SearchIndex.Entry::title).toList();
    }

    private static SearchIndex.Entry entry(SearchIndex.Kind kind, String number, String title, String text) {
        return SearchIndex.Entry.of(kind, number, title, "", text, "/" + number + title, 1);
    }
}
