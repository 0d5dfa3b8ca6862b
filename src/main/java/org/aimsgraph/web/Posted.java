package org.aimsgraph.web;

import static org.aimsgraph.problem.Problem.BAD_VALUE;
import static org.aimsgraph.problem.Problem.FILE_TOO_LARGE;
import static org.aimsgraph.problem.Problem.UNSUPPORTED_FILE_TYPE;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.aimsgraph.form.FilledForm;
import org.aimsgraph.form.Input;
import org.aimsgraph.form.Written;
import org.aimsgraph.problem.AimsException;

/** What a browser sends when somebody sends a form, or what an address says should stand in one. */
record Posted(Map<String, List<String>> values) {
    private static final int LARGEST = 1 << 20;
    private static final int MOST_VALUES = 200;
    /** What stands beside a value, a language or a unit, is sent under the name of the field with this behind. */
    private static final String BESIDE = "~";

    /** Reads the body of a request, which is small enough to be a form. */
    static Posted body(Context context) {
        if (context.contentType() == null || !context.contentType().startsWith("application/x-www-form-urlencoded")) {
            throw new AimsException(UNSUPPORTED_FILE_TYPE, "Only what a form sends is read here. Records as Turtle can be sent to the API.");
        }
        if (context.bodyAsBytes().length > LARGEST) {
            throw new AimsException(FILE_TOO_LARGE, "The form holds more than %d bytes. Send long texts as documents and refer to them.", LARGEST);
        }
        return new Posted(context.formParamMap());
    }

    static Posted query(Context context) {
        return new Posted(context.queryParamMap());
    }

    String text(String name) {
        return values.getOrDefault(name, List.of("")).stream().findFirst().orElse("");
    }

    FilledForm filled(List<Input> inputs) {
        Map<String, List<Written>> filled = new HashMap<>();
        for (Input input : inputs) {
            List<String> texts = values.getOrDefault(input.key(), List.of());
            List<String> beside = values.getOrDefault(input.key() + BESIDE, List.of());
            if (texts.size() > MOST_VALUES) {
                throw new AimsException(BAD_VALUE, "The field %s holds more than %d values. Say so much in several records.", input.key(), MOST_VALUES);
            }
            if (!texts.isEmpty()) {
                filled.put(input.key(), IntStream.range(0, texts.size()).mapToObj(place -> new Written(texts.get(place), place < beside.size() ? beside.get(place) : "")).toList());
            }
        }
        return new FilledForm(filled);
    }
}
