package org.aimsgraph.api;

import static org.aimsgraph.problem.Problem.BAD_ARGUMENT;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.aimsgraph.problem.AimsException;

/** Reads the parameters of a request, and refuses what they cannot mean. */
final class Asked {
    private static final int LONGEST = 2000;
    private static final int YEARS = 9999;
    private static final Pattern BADLY_ENCODED = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private final Context context;

    /** @param known the parameters that mean something here; any other is refused, so that none is misspelt unnoticed */
    Asked(Context context, String... known) {
        this.context = context;
        requireEncoded(context.queryString());
        requireKnown(context, Arrays.asList(known));
    }

    /** Without this a parameter that is wrongly written would count as not given. */
    private static void requireEncoded(String query) {
        if (query != null && BADLY_ENCODED.matcher(query).find()) {
            throw new AimsException(BAD_ARGUMENT, "The parameters are not well encoded. After each %% stand two hexadecimal digits; write the sign itself as %%25.");
        }
    }

    private static void requireKnown(Context context, List<String> known) {
        Set<String> unknown = new TreeSet<>(context.queryParamMap().keySet());
        unknown.removeAll(known);
        unknown.remove("format");
        if (!unknown.isEmpty()) {
            throw new AimsException(BAD_ARGUMENT, "There is no parameter '%s' here. %s", plain(unknown.iterator().next()), known.isEmpty() ? "None is known but format." : "Known are: " + String.join(", ", known) + ", format.");
        }
    }

    Optional<String> text(String name) {
        return values(name).stream().reduce((one, other) -> {
            throw new AimsException(BAD_ARGUMENT, "%s is given twice. Give it once.", name);
        });
    }

    String needed(String name) {
        return text(name).orElseThrow(() -> new AimsException(BAD_ARGUMENT, "%s is missing. Give it as ?%s=…", name, name));
    }

    /** All values of a parameter that may be repeated; empty ones count as not given. */
    List<String> values(String name) {
        List<String> values = context.queryParams(name).stream().filter(value -> !value.isBlank()).toList();
        values.forEach(value -> requirePlain(name, value));
        return values;
    }

    private static void requirePlain(String name, String value) {
        if (value.length() > LONGEST) {
            throw new AimsException(BAD_ARGUMENT, "%s is longer than %d characters. Shorten it.", name, LONGEST);
        }
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw new AimsException(BAD_ARGUMENT, "%s holds a control character. Leave it out.", name);
        }
    }

    int number(String name, int least, int most, int otherwise) {
        return text(name).map(text -> {
            if (!text.matches("\\d{1,9}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
                throw new AimsException(BAD_ARGUMENT, "%s is a whole number from %d to %d, not '%s'.", name, least, most, plain(text));
            }
            return Integer.valueOf(text);
        }).orElse(otherwise);
    }

    boolean flag(String name) {
        return text(name).map(text -> {
            if (!text.equals("true") && !text.equals("false")) {
                throw new AimsException(BAD_ARGUMENT, "%s is true or false, not '%s'.", name, plain(text));
            }
            return text.equals("true");
        }).orElse(false);
    }

    Optional<LocalDate> day(String name) {
        return text(name).map(text -> {
            try {
                LocalDate day = LocalDate.parse(text);
                if (day.getYear() < 1 || day.getYear() > YEARS) {
                    throw new AimsException(BAD_ARGUMENT, "%s is not a day that anybody keeps records of. Write it as 2026-11-23.", name);
                }
                return day;
            } catch (DateTimeParseException noDay) {
                throw new AimsException(BAD_ARGUMENT, "%s: '%s' is no day. Write it as 2026-11-23.", name, plain(text));
            }
        });
    }

    /** What a stranger wrote, short and without what could steer a terminal. */
    static String plain(String text) {
        String shown = text.replaceAll("\\p{Cntrl}", "�");
        return shown.length() <= 80 ? shown : shown.substring(0, 80) + "…";
    }
}
