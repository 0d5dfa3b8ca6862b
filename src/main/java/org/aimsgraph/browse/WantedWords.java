package org.aimsgraph.browse;

import java.util.List;
import java.util.Locale;

/** A search for words: each must stand in the text, in whatever case and wherever in a word. */
public record WantedWords(List<String> wanted) {
    public static WantedWords of(String query) {
        return new WantedWords(List.of(query.strip().toLowerCase(Locale.ROOT).split("\\s+")));
    }

    public boolean in(String... texts) {
        String all = String.join("\n", texts).toLowerCase(Locale.ROOT);
        return wanted.stream().allMatch(all::contains);
    }
}
