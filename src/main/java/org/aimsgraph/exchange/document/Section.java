package org.aimsgraph.exchange.document;

import java.util.List;
import java.util.Locale;
import org.aimsgraph.exchange.SafeText;

/**
 * A section of a document.
 *
 * @param name       a short name, such as a tab of a workbook can bear
 * @param heading    its heading
 * @param paragraphs what stands below the heading
 * @param table      its table; empty where the paragraphs say all
 */
public record Section(String name, String heading, List<String> paragraphs, Table table) {
    public Section {
        paragraphs = paragraphs.stream().map(SafeText::plain).toList();
    }

    /** What a link to the section says after the hash. */
    public String id() {
        return name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
