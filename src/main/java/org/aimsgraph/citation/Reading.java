package org.aimsgraph.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.aimsgraph.citation.Passage.Kind;

/** A document with what surrounds each passage, and how often it names which standard. */
final class Reading {
    /**
     * What a reader has before the eyes at a passage.
     *
     * @param lead     the paragraph above a list, table or block of code; empty for other passages
     * @param headings the headings above, the nearest first
     */
    record Surroundings(String lead, List<String> headings) {}

    private final Document document;
    private final Map<Passage, Surroundings> surroundings = new IdentityHashMap<>();
    private final Map<String, Integer> named = new HashMap<>();

    Reading(Document document, Mentions mentions) {
        this.document = document;
        List<Passage> above = new ArrayList<>();
        String lead = "";
        for (Passage passage : document.passages()) {
            if (passage.kind() == Kind.HEADING) {
                above.removeIf(heading -> heading.level() >= passage.level());
                lead = "";
            }
            boolean hasLead = passage.kind() == Kind.ROW || passage.kind() == Kind.ITEM || passage.kind() == Kind.CODE;
            surroundings.put(passage, new Surroundings(hasLead ? lead : "", headings(above)));
            if (passage.kind() == Kind.HEADING) {
                above.add(passage);
            }
            lead = passage.kind() == Kind.PROSE ? passage.text() : lead;
            for (Mention mention : mentions.in(passage.text())) {
                named.merge(mention.standard(), 1, Integer::sum);
            }
        }
    }

    private static List<String> headings(List<Passage> above) {
        List<String> nearestFirst = new ArrayList<>();
        above.forEach(heading -> nearestFirst.add(0, heading.text()));
        return nearestFirst;
    }

    Document document() {
        return document;
    }

    Surroundings around(Passage passage) {
        return surroundings.get(passage);
    }

    /** How often each document is named, by its local name. */
    Map<String, Integer> named() {
        return named;
    }
}
