package org.aimsgraph.exchange.workbook;

import java.util.List;
import java.util.stream.Collectors;
import org.aimsgraph.form.Field;
import org.aimsgraph.form.RecordForms;
import org.aimsgraph.form.RecordKind;
import org.aimsgraph.graph.Namespaces;

/** What the comment of a heading tells: what the column says, how it is filled in, who asks for it. */
final class Help {
    private static final int MOST_REQUIREMENTS = 8;

    private Help() {}

    static String of(Column column, RecordForms forms) {
        if (column.equals(Column.ID)) {
            return "A short name of your choice that stays for ever, such as R-07. Other sheets refer to it. Left empty, it is made from the name.";
        }
        if (column.equals(Column.ALSO)) {
            return "Further kinds of this record: names of sheets, such as Role.";
        }
        Field field = column.field().orElseThrow();
        String example = field.example().isEmpty() ? "" : "\nExample: " + field.example();
        String several = field.many() ? " Several are possible." : "";
        String asked = field.asks().isEmpty() ? "" : "\nAsked for by: " + String.join(", ", field.asks().subList(0, Math.min(MOST_REQUIREMENTS, field.asks().size()))) + (field.asks().size() > MOST_REQUIREMENTS ? " and more" : "");
        return field.help() + example + "\n" + filledWith(field, forms) + several + asked;
    }

    private static String filledWith(Field field, RecordForms forms) {
        return switch (field.kind()) {
            case TEXT -> "A text.";
            case DATE -> "A date, such as 2026-03-10.";
            case DATE_TIME -> "A date and time, such as 2026-03-10T14:30:00Z.";
            case DURATION -> "A length of time, such as 12 months or 30 days.";
            case WHOLE_NUMBER -> "A whole number.";
            case NUMBER -> "A number, such as 0.95.";
            case YES_NO -> "yes or no.";
            case CODE -> "One of: " + shortened(field.codes().stream().map(code -> code.notation()).toList());
            case RECORD -> "The id of a record" + sheets(field, forms) + ".";
            case PROVISION -> "A clause, control or requirement, such as A.6.2.4 or iso27001:A.5.1.";
            case TERM -> "A kind of record, such as RiskAssessment.";
            case ANYTHING -> "The id of a record, a clause or control, or an address on the web.";
        };
    }

    private static String sheets(Field field, RecordForms forms) {
        List<String> names = field.range().stream().map(type -> forms.of(type).map(RecordKind::name).orElseGet(() -> Namespaces.localName(type.getURI()))).toList();
        return names.isEmpty() ? "" : " (" + names.stream().collect(Collectors.joining(" or ")) + ")";
    }

    private static String shortened(List<String> codes) {
        return codes.size() <= 12 ? String.join(", ", codes) + "." : String.join(", ", codes.subList(0, 12)) + " and others of the sheet Codes.";
    }
}
