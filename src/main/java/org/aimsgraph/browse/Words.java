package org.aimsgraph.browse;

import java.util.List;
import java.util.Locale;

/** A search for words: each must stand in the text, in whatever case and wherever in a word. */
public record Words(List<String> wanted) {
    public static Words of(String query) {
        return new Words(List.of(query.strip().toLowerCase(Locale.ROOT).split("\\s+")));
    }

    public boolean in(String... texts) {
        String all = String.join("\n", texts).toLowerCase(Locale.ROOT);
        return wanted.stream().allMatch(all::contains);
    }
}
