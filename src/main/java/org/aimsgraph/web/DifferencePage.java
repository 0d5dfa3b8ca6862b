package org.aimsgraph.web;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aimsgraph.browse.History;
import org.aimsgraph.store.Held;

/** What changed in an organisation between two days: verdicts with what caused them, the Statement of Applicability, records, findings. */
public final class DifferencePage {
    private static final int LONGEST_YEARS = 10;

    private final Organisations organisations;
    private final History history;

    DifferencePage(Organisations organisations, History history) {
        this.organisations = organisations;
        this.history = history;
    }

    /** What the page shows. */
    public record Model(String from, String to, String fromDay, String toDay, boolean same, Tally before, Tally after, List<Stage> stages, String summary, List<Verdict> verdicts, List<Verdict> certification,
            String statements, List<Line> lines, List<Group> groups, Map<String, Integer> counts, List<Finding> findings) {}

    /** A stage of the certification audit on both days. */
    public record Stage(int number, boolean wasReady, int blocked, boolean isReady, int blocks) {}

    /** A requirement with another verdict. */
    public record Verdict(Link requirement, String statement, String before, String after, List<Reason> causes) {}

    /** What caused it, by its kind such as {@code fault-new}. */
    public record Reason(String kind, String text, List<Link> first, List<Link> rest) {}

    /** A control on which the statements say otherwise; {@code kind} is {@code new}, {@code dropped} or empty. */
    public record Line(Link control, String title, String kind, List<Values> values) {}

    /** The records of a class that differ. */
    public record Group(String type, List<Changed> records, String words) {}

    /** A record that differs. */
    public record Changed(String kind, Link before, Link after, List<Values> values, List<End> ended) {}

    /** What a property said before and says afterwards. */
    public record Values(String property, List<Link> gone, List<Link> come) {}

    /** What ran out between the days. */
    public record End(String property, String day, boolean over) {}

    /** Findings that are new or gone. */
    public record Finding(boolean come, String severity, String message, List<Link> requirements, List<Link> first, List<Link> rest) {}

    void show(Context context) {
        Held held = organisations.of(context);
        Frame frame = organisations.frame(context, held, words -> words.t("difference.title"));
        LocalDate to = day(context, "to", held).orElse(held.asOf());
        LocalDate from = day(context, "from", held).orElse(YearMonth.from(to).minusMonths(1).atEndOfMonth());
        organisations.show(context, "web/difference.jte", frame, new DifferenceReader(held.slug(), organisations.names(context, held), frame.words()).model(history.difference(held, from, to)));
    }

    /** The day that is asked for; nonsense and days that no record can know of count as not given. */
    private static Optional<LocalDate> day(Context context, String name, Held held) {
        try {
            return Optional.ofNullable(context.queryParam(name)).map(LocalDate::parse).filter(day -> day.isAfter(held.asOf().minusYears(LONGEST_YEARS)) && day.isBefore(held.asOf().plusYears(LONGEST_YEARS)));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
