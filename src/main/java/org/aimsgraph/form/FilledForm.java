package org.aimsgraph.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What somebody wrote into a form: for each field, by its key, the values in their order; a place left empty is an empty value. */
public record FilledForm(Map<String, List<Written>> values) {
    public FilledForm {
        values = Map.copyOf(values);
    }

    public List<Written> of(Input input) {
        return values.getOrDefault(input.key(), List.of());
    }

    /** The same with these values of one field. */
    public FilledForm with(String key, List<Written> written) {
        Map<String, List<Written>> changed = new LinkedHashMap<>(values);
        changed.put(key, List.copyOf(written));
        return new FilledForm(changed);
    }
}
