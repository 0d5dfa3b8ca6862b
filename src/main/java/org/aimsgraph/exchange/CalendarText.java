package org.aimsgraph.exchange;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aimsgraph.check.CertificationCalendar;
import org.aimsgraph.check.CertificationEvent;
import org.aimsgraph.check.CertificationEvent.State;
import org.aimsgraph.check.Severity;
import org.aimsgraph.check.Verdict;

/** The calendar of the certification cycle for a terminal: a line per event, by day. */
public final class CalendarText {
    private static final int COLUMN = 31;

    private CalendarText() {}

    /** Writes the calendar; {@code style} decides about colour. */
    public static void write(CertificationCalendar calendar, PrintWriter out, TextStyle style) {
        out.printf("%s · certification cycle · as of %s%n%n", style.bold(calendar.organisation().label()), calendar.asOf());
        for (CertificationEvent event : calendar.events()) {
            out.printf("  %s  %s  %-4s  %s%n", paint(event.state(), style), event.date(), event.rule(), TextLayout.wrap(line(event), COLUMN));
        }
        if (calendar.events().isEmpty()) {
            out.println("  No certification audit, certificate or finding is recorded.");
        }
        out.println();
        out.println(summary(calendar));
        next(calendar).ifPresent(event -> out.println(TextLayout.wrap("Next: " + event.date() + "  " + line(event), 6)));
        out.flush();
    }

    private static String paint(State state, TextStyle style) {
        String words = String.format(Locale.ROOT, "%-9s", state.words());
        return switch (state) {
            case DONE -> style.paint(Verdict.PASSED, words);
            case DONE_LATE -> style.paint(Severity.WARNING, words);
            case LATE -> style.paint(Severity.VIOLATION, words);
            case DUE -> style.paint(Severity.INFO, words);
        };
    }

    private static String line(CertificationEvent event) {
        List<String> notes = new ArrayList<>();
        event.planned().filter(planned -> !planned.equals(event.date())).ifPresent(planned -> notes.add("planned for " + planned));
        event.limit().filter(limit -> !limit.equals(event.date())).ifPresent(limit -> notes.add("limit " + limit));
        return what(event) + (notes.isEmpty() ? "" : " (" + String.join(", ", notes) + ")");
    }

    /** Title and record, or the record alone where its name says the title already. */
    private static String what(CertificationEvent event) {
        boolean said = event.recordLabel().toLowerCase(Locale.ROOT).contains(event.title().toLowerCase(Locale.ROOT));
        return said ? event.recordLabel() : event.title() + ": " + event.recordLabel();
    }

    private static String summary(CertificationCalendar calendar) {
        return Arrays.stream(State.values()).filter(state -> calendar.count(state) > 0 || state == State.LATE)
                .map(state -> calendar.count(state) + " " + state.words()).collect(Collectors.joining(" · "));
    }

    private static Optional<CertificationEvent> next(CertificationCalendar calendar) {
        LocalDate today = calendar.asOf();
        return calendar.events().stream().filter(event -> event.state() == State.DUE && !event.date().isBefore(today)).findFirst();
    }
}
