package org.aimsgraph.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of forms knows every catalogued standard and names none that is not. */
class CitationFormsTest {
    private static final Catalogue CATALOGUE = new Catalogue(Citations.LIBRARY);

    @Test
    void everyCataloguedStandardHasAName() {
        Set<String> named = Forms.of("name").stream().map(Forms.Row::subject).collect(Collectors.toSet());
        assertThat(named).isEqualTo(CATALOGUE.standards().stream().map(CataloguedStandard::localName).collect(Collectors.toSet()));
    }

    @Test
    void everyNameFindsItsStandard() {
        for (CataloguedStandard standard : CATALOGUE.standards()) {
            assertThat(new Mentions().in("We follow " + standard.label() + ".")).as(standard.label()).extracting(Mention::standard).containsExactly(standard.localName());
        }
    }

    @Test
    void whatIsCountedIsAKindOfProvision() {
        assertThat(Forms.of("part")).allSatisfy(row -> assertThat(row.subject().split(" ")).allSatisfy(kind ->
                assertThat(CATALOGUE.standards()).anySatisfy(standard -> assertThat(CATALOGUE.counts(standard.localName(), kind)).isNotEmpty())));
    }

    @Test
    void everyFormIsARegularExpression() {
        for (String kind : Set.of("name", "number", "edition", "other", "part", "adjective", "holds", "partial", "denial", "denied-below", "own", "column", "generic", "word", "before", "unit", "not", "whole")) {
            assertThat(Forms.of(kind)).as(kind).isNotEmpty().allSatisfy(row -> assertThat(Pattern.compile(row.pattern()).pattern()).isNotEmpty());
        }
    }
}
