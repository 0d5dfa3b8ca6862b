package org.aimsgraph.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.aimsgraph.Shipped;
import org.aimsgraph.problem.AimsException;
import org.junit.jupiter.api.Test;

/** What a law said on two days, as its catalogue dates provisions and wordings. */
class EditionsTest {
    private static final Optional<LocalDate> LAST_OF_2024 = Optional.of(LocalDate.of(2026, 7, 26));
    private static final Optional<LocalDate> FIRST_OF_2026 = Optional.of(LocalDate.of(2026, 7, 27));
    private static final Editions EDITIONS = new Editions(Shipped.LIBRARY.graph());

    private static ProvisionChange change(EditionDifference difference, String number) {
        return difference.changes().stream().filter(change -> change.number().equals(number)).findFirst().orElseThrow();
    }

    @Test
    void theAmendmentOfTheAiActIsToldProvisionByProvision() {
        EditionDifference difference = EDITIONS.between("euaiact", LAST_OF_2024, "euaiact", FIRST_OF_2026);
        assertThat(change(difference, "art_4a").kind()).isEqualTo(ProvisionChange.Kind.ADDED);
        assertThat(change(difference, "art_10.par_5").kind()).isEqualTo(ProvisionChange.Kind.REMOVED);
        ProvisionChange reworded = change(difference, "art_5.par_1");
        assertThat(reworded.kind()).isEqualTo(ProvisionChange.Kind.REWORDED);
        assertThat(reworded.before().flatMap(ProvisionChange.Worded::wording)).isPresent().isNotEqualTo(reworded.after().flatMap(ProvisionChange.Worded::wording));
        assertThat(difference.changes()).extracting(ProvisionChange::number).doesNotContain("art_9");
        assertThat(difference.noted()).contains("art_75").doesNotContain("art_4");
    }

    @Test
    void twoDaysOfOneWordingDifferInNothing() {
        assertThat(EDITIONS.between("euaiact", FIRST_OF_2026, "euaiact", Optional.of(LocalDate.of(2030, 1, 1))).changes()).isEmpty();
        assertThat(EDITIONS.between("iso42001", Optional.empty(), "iso42001", LAST_OF_2024).changes()).isEmpty();
    }

    @Test
    void twoStandardsOfOneStructureAreComparedByNumber() {
        EditionDifference difference = EDITIONS.between("hs", Optional.empty(), "iso42001", Optional.empty());
        assertThat(change(difference, "6.1.4").kind()).isEqualTo(ProvisionChange.Kind.ADDED);
        assertThat(difference.same()).isPositive();
    }

    @Test
    void anUnknownStandardIsRefusedWithThoseThatAreKnown() {
        assertThatThrownBy(() -> EDITIONS.between("iso9999", Optional.empty(), "euaiact", Optional.empty())).isInstanceOf(AimsException.class).hasMessageContaining("'iso9999'").hasMessageContaining("euaiact");
    }
}
