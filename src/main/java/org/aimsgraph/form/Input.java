package org.aimsgraph.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aimsgraph.graph.Namespaces;

/**
 * One field of a form: of the record itself, or of a part of it that is filled in in the same form.
 *
 * @param within the field that leads to the part
 */
public record Input(Optional<Field> within, Field field) {
    /** The fields of a form, in its order; the fields of a part stand where the field that leads to it would. A field that leads to nothing that people record, such as a finding of a check, has no place in it. */
    static List<Input> of(RecordKind kind, RecordForms forms) {
        return kind.fields().stream().filter(field -> field.kind() != ValueKind.RECORD || field.range().isEmpty() || field.range().stream().anyMatch(type -> !forms.below(type).isEmpty())).flatMap(field -> field.inPlace() ? parts(field, kind, forms) : Stream.of(new Input(Optional.empty(), field))).toList();
    }

    /** What only the part says: it needs no name or remark of its own. */
    private static Stream<Input> parts(Field field, RecordKind kind, RecordForms forms) {
        return forms.of(field.range().get(0)).orElseThrow().fields().stream().filter(part -> kind.field(part.property()).isEmpty()).map(part -> new Input(Optional.of(field), part));
    }

    /** The name of the field in a form, such as {@code aims:owner} or {@code earl:result/earl:outcome}. */
    public String key() {
        return within.map(field -> Namespaces.shorten(field.property().getURI()) + "/").orElse("") + Namespaces.shorten(field.property().getURI());
    }
}
