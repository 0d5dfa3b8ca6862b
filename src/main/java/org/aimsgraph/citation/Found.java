package org.aimsgraph.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.aimsgraph.citation.Citation.Form;

/** The citations of one passage while they are looked for; what is taken is not taken again. */
final class Found {
    private final Passage passage;
    private final List<Citation> citations = new ArrayList<>();

    Found(Passage passage) {
        this.passage = passage;
    }

    String text() {
        return passage.text();
    }

    Passage passage() {
        return passage;
    }

    boolean isFree(int start, int end) {
        return citations.stream().noneMatch(citation -> start < citation.end() && citation.start() < end);
    }

    void add(int start, int end, Form form, List<String> ids, Optional<String> standard) {
        if (isFree(start, end)) {
            citations.add(new Citation(passage, start, end, form, ids, standard));
        }
    }

    void add(int start, int end, Form form, String id) {
        add(start, end, form, List.of(id), Optional.empty());
    }

    List<Citation> inOrder() {
        return citations.stream().sorted(Comparator.comparing(Citation::start)).toList();
    }
}
