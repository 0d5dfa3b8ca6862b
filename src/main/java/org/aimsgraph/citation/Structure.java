package org.aimsgraph.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aimsgraph.citation.Citation.Form;
import org.aimsgraph.citation.Passage.Kind;
import org.aimsgraph.citation.Passage.Piece;

/**
 * Tells whether a document is built after a standard: whether at least three of its numbered headings, items or rows
 * bear the number and title of a provision. Only then do bare numbers before a title cite that standard.
 */
final class Structure {
    private static final int ENOUGH = 3;
    private static final Pattern NUMBERED = Pattern.compile("(?:[*`\\[]*)(?<id>\\d{1,2}(?:\\.\\d{1,2}){0,3})\\.?(?:[*`\\]]*)[:\\s–—|-]+(?<title>\\p{L}.*)");

    private record Numbered(Passage passage, int start, int end, String title) {
        String id() {
            return passage.text().substring(start, end);
        }
    }

    private final List<Numbered> numbered = new ArrayList<>();
    private final Optional<CataloguedStandard> followed;

    Structure(Document document, Catalogue catalogue) {
        document.passages().forEach(this::collect);
        Map<CataloguedStandard, Integer> hits = new TreeMap<>(Comparator.comparing(CataloguedStandard::localName));
        for (CataloguedStandard standard : catalogue.standards()) {
            hits.put(standard, (int) numbered.stream().filter(each -> agrees(each, standard)).count());
        }
        followed = hits.entrySet().stream().filter(entry -> entry.getValue() >= ENOUGH).max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private void collect(Passage passage) {
        if (passage.kind() == Kind.ROW) {
            collect(passage, 0, passage.text());
        } else if (passage.kind() != Kind.CODE) {
            for (Piece piece : passage.pieces()) {
                collect(passage, piece.start(), passage.textOf(piece));
            }
        }
    }

    private void collect(Passage passage, int offset, String text) {
        Matcher match = NUMBERED.matcher(text);
        if (match.matches()) {
            numbered.add(new Numbered(passage, offset + match.start("id"), offset + match.end("id"), match.group("title")));
        }
    }

    private static boolean agrees(Numbered each, CataloguedStandard standard) {
        return standard.find(each.id()).filter(provision -> provision.words().size() > 1 && Words.startsWith(Words.of(each.title()), provision.words())).isPresent();
    }

    /** Adds the numbers of a passage that cite the standard which the document follows. */
    void find(Found found) {
        followed.ifPresent(standard -> numbered.stream().filter(each -> each.passage() == found.passage())
                .forEach(each -> found.add(each.start(), each.end(), Form.STRUCTURE, List.of(each.id()), Optional.of(standard.localName()))));
    }
}
