package org.aimsgraph.exchange;

import static org.aimsgraph.exchange.TextLayout.wrap;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aimsgraph.difference.EditionDifference;
import org.aimsgraph.difference.ProvisionChange;
import org.aimsgraph.difference.Thing;

/** What differs between two editions, for a terminal: a line of counts, then each provision with both titles or wordings. */
public final class EditionText {
    private EditionText() {}

    public static void write(EditionDifference difference, PrintWriter out, TextStyle style) {
        out.println(style.bold(name(difference.from(), difference.fromDay()) + " → " + name(difference.to(), difference.toDay())));
        out.println();
        String counts = Arrays.stream(ProvisionChange.Kind.values()).filter(kind -> difference.count(kind) > 0).map(kind -> difference.count(kind) + " " + kind.word()).collect(Collectors.joining(", "));
        out.println("  " + (counts.isEmpty() ? "Nothing differs" : "Provisions: " + counts) + "; " + difference.same() + " the same.");
        for (ProvisionChange.Kind kind : ProvisionChange.Kind.values()) {
            if (difference.count(kind) > 0) {
                out.println();
                out.println(style.bold(kind.word().substring(0, 1).toUpperCase(Locale.ROOT) + kind.word().substring(1)));
                difference.changes().stream().filter(change -> change.kind() == kind).forEach(change -> write(change, out, style));
            }
        }
        if (!difference.noted().isEmpty()) {
            out.println();
            out.println(style.bold("Changed at some time by a note, with one wording catalogued"));
            out.println("  " + wrap(String.join(", ", difference.noted()), 2));
        }
        out.flush();
    }

    private static String name(Thing standard, Optional<LocalDate> day) {
        return standard.label() + day.map(date -> " on " + date).orElse("");
    }

    private static void write(ProvisionChange change, PrintWriter out, TextStyle style) {
        String before = change.before().map(ProvisionChange.Worded::title).orElse("");
        String after = change.after().map(ProvisionChange.Worded::title).orElse("");
        out.println("  " + style.bold(change.number()) + "  " + wrap(before.isEmpty() || before.equals(after) ? after : after.isEmpty() ? before : before + " → " + after, 6));
        if (change.kind() == ProvisionChange.Kind.REWORDED) {
            change.before().flatMap(ProvisionChange.Worded::wording).ifPresent(text -> out.println("      − " + wrap(text, 8)));
            change.after().flatMap(ProvisionChange.Worded::wording).ifPresent(text -> out.println("      + " + wrap(text, 8)));
        }
    }
}
