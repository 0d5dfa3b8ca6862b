package org.aimsgraph.form;

/**
 * One value as somebody wrote it into a form.
 *
 * @param text      the value itself
 * @param qualifier what stands beside it: the language of a text, the unit of a duration; else empty
 */
public record Written(String text, String qualifier) {
    public static Written of(String text) {
        return new Written(text, "");
    }

    public boolean isBlank() {
        return text.isBlank();
    }
}
