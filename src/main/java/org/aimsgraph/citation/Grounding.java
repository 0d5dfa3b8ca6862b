package org.aimsgraph.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aimsgraph.citation.Citation.Form;
import org.aimsgraph.citation.Grounds.Evidence;

/**
 * Decides of which standard a number is. The nearest name wins: beside the number, in its sentence, at the head of its
 * column, in its row or paragraph, above its table, in the headings, in the name of the file, anywhere in the document.
 */
final class Grounding {
    private static final Pattern OF = Pattern.compile("\\s*(?:of|in|from|to|under|per|de|von|der)?\\s*(?:the|la|le|l.)?\\s*\\(?\\s*", Pattern.CASE_INSENSITIVE);
    private static final String LAW = "law";
    private static final String FUNCTION = "function";
    private static final Map<String, String> FAMILIES = Forms.of("family").stream().collect(Collectors.toMap(Forms.Row::subject, Forms.Row::pattern));
    private static final int FAR_MORE = 3;

    private final Catalogue catalogue;
    private final Mentions mentions;
    private final Optional<String> chosen;

    /** {@code chosen}: the local name of the standard that bare numbers mean; empty to find out. */
    Grounding(Catalogue catalogue, Mentions mentions, Optional<String> chosen) {
        this.catalogue = catalogue;
        this.mentions = mentions;
        this.chosen = chosen;
    }

    Grounds of(Citation citation, Reading reading) {
        if (citation.standard().isPresent()) {
            return new Grounds(catalogue.standard(citation.standard().get()).stream().toList(), Evidence.ITSELF);
        }
        if (citation.form() == Form.FUNCTION) {
            return new Grounds(catalogue.standards().stream().filter(standard -> family(standard.localName()).equals(FUNCTION)).toList(), Evidence.ITSELF);
        }
        return of(citation.passage(), citation.start(), citation.end(), reading, mention -> fits(citation.form(), mention.standard()));
    }

    /** Of which standard the words between two positions are; only documents of the kind asked for are looked at. */
    Grounds of(Passage passage, int start, int end, Reading reading, Predicate<Mention> fits) {
        List<Mention> here = mentions.in(passage.text()).stream().filter(fits).toList();
        Optional<Mention> beside = here.stream().filter(mention -> mention.start() >= end && mention.start() <= passage.ceiling(start) && isOf(passage.text().substring(end, mention.start()), mention)).findFirst();
        if (beside.isPresent()) {
            return grounds(List.of(beside.get()), Evidence.SENTENCE);
        }
        int sentence = Math.max(passage.floor(start), passage.sentences().start(start));
        int stop = Math.min(passage.ceiling(start), passage.sentences().end(end));
        Optional<Mention> before = last(here, sentence, start);
        if (before.isPresent()) {
            return grounds(List.of(before.get()), Evidence.SENTENCE);
        }
        List<Mention> after = here.stream().filter(mention -> mention.start() >= end && mention.start() < stop).toList();
        Grounds wider = wider(passage, start, sentence, here, reading, fits);
        if (after.isEmpty()) {
            return wider;
        }
        Grounds nearer = grounds(after, Evidence.SENTENCE);
        return wider.standards().isEmpty() || !wider.within(Evidence.NEAR) ? nearer : union(nearer, wider);
    }

    private Grounds wider(Passage passage, int start, int sentence, List<Mention> here, Reading reading, Predicate<Mention> fits) {
        List<Mention> column = mentions.in(passage.columnOf(start)).stream().filter(fits).toList();
        if (!column.isEmpty()) {
            return grounds(column, Evidence.NEAR);
        }
        List<Mention> file = mentions.in(reading.document().fileName()).stream().filter(fits).toList();
        List<Mention> nearby = new ArrayList<>(passage.kind() == Passage.Kind.ROW ? here : List.of());
        if (!nearby.isEmpty()) {
            nearby.addAll(passage.kind() == Passage.Kind.ROW ? file : List.of());
            return grounds(nearby, Evidence.NEAR);
        }
        Grounds above = above(passage, reading, file, fits);
        Optional<Mention> before = last(here, 0, sentence);
        return before.isEmpty() ? above : above.within(Evidence.DOCUMENT) ? union(grounds(List.of(before.get()), Evidence.NEAR), above) : grounds(List.of(before.get()), Evidence.NEAR);
    }

    private Grounds above(Passage passage, Reading reading, List<Mention> file, Predicate<Mention> fits) {
        Reading.Surroundings around = reading.around(passage);
        List<String> texts = new ArrayList<>(List.of(around.lead()));
        texts.addAll(around.headings());
        for (String text : texts) {
            List<Mention> there = mentions.in(text).stream().filter(fits).toList();
            if (!there.isEmpty()) {
                return grounds(there, Evidence.NEAR);
            }
        }
        return inDocument(reading, file, fits);
    }

    private Grounds inDocument(Reading reading, List<Mention> file, Predicate<Mention> fits) {
        if (chosen.isPresent()) {
            return new Grounds(catalogue.standard(chosen.get()).stream().filter(standard -> fits.test(mention(standard.localName()))).toList(), Evidence.DOCUMENT);
        }
        if (!file.isEmpty()) {
            return grounds(file, Evidence.DOCUMENT);
        }
        List<Map.Entry<String, Integer>> counts = reading.named().entrySet().stream().filter(entry -> fits.test(mention(entry.getKey())))
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey())).toList();
        if (counts.isEmpty()) {
            return new Grounds(catalogue.standard(Forms.subjects("default").get(0)).stream().filter(standard -> fits.test(mention(standard.localName()))).toList(), Evidence.ASSUMED);
        }
        int most = counts.get(0).getValue();
        return grounds(counts.stream().filter(entry -> entry.getValue() * FAR_MORE > most).map(entry -> mention(entry.getKey())).toList(), Evidence.DOCUMENT);
    }

    private Mention mention(String standard) {
        return new Mention(0, 0, standard, catalogue.standard(standard).isPresent(), "", standard);
    }

    /** Another document among those named means that the number may be its own, so nothing is judged. */
    private Grounds grounds(List<Mention> named, Evidence evidence) {
        if (named.stream().anyMatch(mention -> !mention.catalogued())) {
            return new Grounds(List.of(), evidence);
        }
        Set<CataloguedStandard> standards = new LinkedHashSet<>();
        named.forEach(mention -> catalogue.standard(mention.standard()).ifPresent(standards::add));
        return new Grounds(List.copyOf(standards), evidence);
    }

    private static Grounds union(Grounds one, Grounds other) {
        Set<CataloguedStandard> standards = new LinkedHashSet<>(one.standards());
        standards.addAll(other.standards());
        return new Grounds(one.standards().isEmpty() || other.standards().isEmpty() ? List.of() : List.copyOf(standards), Evidence.NEAR);
    }

    private static Optional<Mention> last(List<Mention> mentions, int from, int to) {
        return mentions.stream().filter(mention -> mention.start() >= from && mention.end() <= to).reduce((one, later) -> later);
    }

    /** {@code Article 35 GDPR} needs no word between; {@code A.5.2 ISO/IEC 27001} may begin another citation. */
    private static boolean isOf(String between, Mention mention) {
        return OF.matcher(between).matches() && (!between.isBlank() || family(mention.standard()).equals(LAW) && !between.isEmpty());
    }

    /** Articles are those of laws, all other numbers those of standards. */
    static boolean fits(Form form, String standard) {
        boolean law = family(standard).equals(LAW);
        return form == Form.LAW ? law : !law && !family(standard).equals(FUNCTION);
    }

    /** {@code law} and {@code standard} stand for documents that are not catalogued. */
    private static String family(String standard) {
        return standard.equals(LAW) ? LAW : FAMILIES.getOrDefault(standard, "clause");
    }
}
