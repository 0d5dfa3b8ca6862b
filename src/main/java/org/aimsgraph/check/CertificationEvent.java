package org.aimsgraph.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * Something in the certification cycle that has, or should have, its day.
 *
 * @param rule        the rule of ISO/IEC 17021-1 it comes from, such as {@code C-03}
 * @param title       what it is
 * @param record      the audit, certificate, finding or suspension it is about
 * @param recordLabel the record's name for people
 * @param limit       the last day that the rule allows, where it sets one
 * @param planned     the day for which it is planned, while it is not done
 * @param done        the day on which it was done
 * @param state       where it stands as of the date of the calendar
 */
public record CertificationEvent(String rule, String title, Node record, String recordLabel,
        Optional<LocalDate> limit, Optional<LocalDate> planned, Optional<LocalDate> done, State state) {
    /** By day, then by rule, title and record, so that the order never depends on storage. */
    public static final Comparator<CertificationEvent> ORDER = Comparator.comparing(CertificationEvent::date)
            .thenComparing(CertificationEvent::rule).thenComparing(CertificationEvent::title).thenComparing(event -> event.record().toString());

    /** Where an event stands. */
    public enum State {
        /** Done, within the limit where there is one. */
        DONE,
        /** Done after the limit. */
        DONE_LATE,
        /** Not done, and the limit or the planned day is over. */
        LATE,
        /** Not done, and not over yet. */
        DUE;

        /** The state in words, such as {@code done late}. */
        public String words() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        }
    }

    /** An event as it stands on a day. What is recorded for a later day is only planned. */
    static CertificationEvent asOf(LocalDate day, String rule, String title, Node record, String recordLabel,
            Optional<LocalDate> limit, Optional<LocalDate> planned, Optional<LocalDate> recorded) {
        Optional<LocalDate> done = recorded.filter(date -> !date.isAfter(day));
        Optional<LocalDate> expected = done.isPresent() ? Optional.empty() : recorded.or(() -> planned);
        return new CertificationEvent(rule, title, record, recordLabel, limit, expected, done, state(day, limit, expected, done));
    }

    private static State state(LocalDate day, Optional<LocalDate> limit, Optional<LocalDate> planned, Optional<LocalDate> done) {
        if (done.isPresent()) {
            return limit.filter(done.get()::isAfter).isPresent() ? State.DONE_LATE : State.DONE;
        }
        return limit.or(() -> planned).filter(day::isAfter).isPresent() ? State.LATE : State.DUE;
    }

    /** The day under which it stands in a calendar: when it was done, else by when it has to be, else for when it is planned. */
    public LocalDate date() {
        return done.or(() -> limit).or(() -> planned).orElseThrow();
    }
}
