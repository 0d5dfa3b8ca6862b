package org.aimsgraph.exchange.document;

import java.time.LocalDate;
import java.util.List;
import org.aimsgraph.exchange.SafeText;

/**
 * What a document says, before any format.
 *
 * @param title    its title
 * @param subtitle what kind of document it is and of whom
 * @param lead     what it says in a sentence or two
 * @param facts    what a reader wants to know about the document itself
 * @param sections its sections
 * @param register all of it in one table, for formats that have no more
 * @param day      the day it speaks of, which is also the date of the file
 * @param wide     whether its tables need pages that lie on their side
 */
public record Document(String title, String subtitle, String lead, List<Fact> facts, List<Section> sections, Table register, LocalDate day, boolean wide) {
    public Document {
        title = SafeText.plain(title);
        subtitle = SafeText.plain(subtitle);
        lead = SafeText.plain(lead);
    }

    /** One thing about the document; a tone other than plain says that something lacks. */
    public record Fact(String name, Cell value) {
        static Fact of(String name, String value) {
            return new Fact(name, Cell.of(value));
        }
    }
}
