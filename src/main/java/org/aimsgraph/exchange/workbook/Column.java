package org.aimsgraph.exchange.workbook;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.aimsgraph.form.Field;
import org.aimsgraph.form.RecordKind;
import org.aimsgraph.graph.Namespaces;
import org.apache.jena.vocabulary.RDFS;

/**
 * One column of a sheet: the id of a record, its further kinds, or what one of its properties is filled in with.
 *
 * @param key      what the hidden row says of it, such as {@code aims:owner} or {@code rdfs:label@en}, which stays when people rename or move it
 * @param heading  what people read
 * @param field    its property
 * @param language the language of its texts; empty for none
 */
record Column(String key, String heading, Optional<Field> field, String language) {
    static final Column ID = new Column("id", "id", Optional.empty(), "");
    /** Further kinds of a record; its sheet is one kind already. */
    static final Column ALSO = new Column("rdf:type", "also a", Optional.empty(), "");

    static Column of(Field field, String language) {
        String tag = language.isEmpty() ? "" : "@" + language;
        String shown = language.isEmpty() ? "" : " (" + language + ")";
        return new Column(Namespaces.shorten(field.property().getURI()) + tag, field.label() + shown + (field.required() ? " *" : ""), Optional.of(field), language);
    }

    /** All columns of a kind: id, name, what is asked for, the rest, further kinds. */
    static List<Column> of(RecordKind kind, Function<Field, String> languages) {
        return Stream.concat(Stream.concat(Stream.of(ID), kind.fields().stream().map(field -> of(field, languages.apply(field)))), Stream.of(ALSO)).toList();
    }

    boolean isName() {
        return field.filter(found -> found.property().equals(RDFS.label.asNode())).isPresent();
    }
}
