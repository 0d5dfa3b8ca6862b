package org.aimsgraph.exchange.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aimsgraph.form.Code;
import org.aimsgraph.form.Field;
import org.aimsgraph.form.RecordForms;

/** The last sheet: all codes with their meaning, list after list, which the drop-downs of the other sheets show. */
final class CodesSheet {
    static final String NAME = "Codes";
    static final List<String> HEADINGS = List.of("code", "name", "meaning", "used for");

    /** The answers to yes-or-no questions, which are a list as well. */
    static final List<String> YES_NO = List.of("yes", "no");

    private final List<List<String>> rows = new ArrayList<>();
    private final Map<List<Code>, Integer> starts = new LinkedHashMap<>();

    CodesSheet(RecordForms forms) {
        YES_NO.forEach(answer -> rows.add(List.of(answer, answer, "", "questions")));
        Map<String, Field> fields = new TreeMap<>();
        forms.kinds().forEach(kind -> kind.fields().stream().filter(field -> !field.codes().isEmpty()).forEach(field -> fields.putIfAbsent(field.label() + field.property(), field)));
        for (Field field : fields.values()) {
            if (starts.putIfAbsent(field.codes(), rows.size()) == null) {
                field.codes().forEach(code -> rows.add(List.of(code.notation(), code.label(), code.definition(), field.label())));
            }
        }
    }

    /** The cells of each row below the headings. */
    List<List<String>> rows() {
        return rows;
    }

    /** On which of these rows a list of codes begins. */
    int start(List<Code> codes) {
        return starts.get(codes);
    }
}
