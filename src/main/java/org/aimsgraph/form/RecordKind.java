package org.aimsgraph.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * A kind of record, and what one of it can say.
 *
 * @param type       its class
 * @param name       the local name of the class, such as {@code RiskAssessment}
 * @param label      what people call it, such as {@code AI risk assessment}
 * @param definition what it is, in one sentence
 * @param example    a record of the kind, in words; empty where there is none
 * @param group      the group it is filled in with
 * @param fields     what a record says, first what it is called, then what is asked for, then the rest
 */
public record RecordKind(Node type, String name, String label, String definition, String example, String group, List<Field> fields) {
    public RecordKind {
        fields = List.copyOf(fields);
    }

    /** What people call it, as a heading. */
    public String title() {
        return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }

    /** The field of a property. */
    public Optional<Field> field(Node property) {
        return fields.stream().filter(field -> field.property().equals(property)).findFirst();
    }
}
