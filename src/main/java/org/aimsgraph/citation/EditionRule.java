package org.aimsgraph.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds years of editions that never appeared. */
final class EditionRule {
    private static final Pattern NATIONAL = Pattern.compile(".*(?<!\\p{L})[A-Z]{2,4}[\\s/-]+$", Pattern.DOTALL);
    private static final Pattern DATED = Pattern.compile("(?<base>ISO\\S* [\\d-]+):(?<year>\\d{4})");

    private static final int REACH = 10;

    private final Catalogue catalogue;
    private final Mentions mentions;

    EditionRule(Catalogue catalogue, Mentions mentions) {
        this.catalogue = catalogue;
        this.mentions = mentions;
    }

    List<Fault> judge(Passage passage) {
        List<Fault> faults = new ArrayList<>();
        for (Mention mention : mentions.in(passage.text())) {
            judge(mention, passage).ifPresent(faults::add);
        }
        return faults;
    }

    private Optional<Fault> judge(Mention mention, Passage passage) {
        Optional<CataloguedStandard> standard = catalogue.standard(mention.standard());
        boolean dated = passage.text().substring(mention.start(), mention.end()).contains(":");
        if (standard.isEmpty() || mention.edition().isEmpty() || !dated || NATIONAL.matcher(passage.text().substring(Math.max(0, mention.start() - REACH), mention.start())).matches()) {
            return Optional.empty();
        }
        var label = DATED.matcher(standard.get().label());
        if (!label.matches() || mention.edition().equals(label.group("year"))) {
            return Optional.empty();
        }
        String asked = (mention.name().startsWith("EN ") ? "EN " : "") + label.group("base") + ":" + mention.edition();
        return catalogue.knows(asked) ? Optional.empty()
                : Optional.of(new Fault(CitationRule.UNKNOWN_EDITION, passage, mention.start(), mention.end(), "There is no " + asked + "; the edition that is catalogued is " + standard.get().label() + ".").meaning(standard.get(), ""));
    }
}
