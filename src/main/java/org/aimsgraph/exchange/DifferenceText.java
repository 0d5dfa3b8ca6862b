package org.aimsgraph.exchange;

import static org.aimsgraph.exchange.TextLayout.wrap;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.aimsgraph.difference.Difference;
import org.aimsgraph.difference.Ended;
import org.aimsgraph.difference.FindingChange;
import org.aimsgraph.difference.LineChange;
import org.aimsgraph.difference.RecordChange;
import org.aimsgraph.difference.StatementChange;
import org.aimsgraph.difference.Thing;
import org.aimsgraph.difference.ValueChange;
import org.aimsgraph.difference.VerdictChange;

/** What changed, for a terminal: a summary, then verdicts with their causes, the Statement of Applicability, the records, and findings besides. */
public final class DifferenceText {
    private static final int MOST_RECORDS = 4;

    private final PrintWriter out;
    private final TextStyle style;
    private final RecordNames names;

    private DifferenceText(RecordNames names, PrintWriter out, TextStyle style) {
        this.out = out;
        this.style = style;
        this.names = names;
    }

    /** Writes what changed between two states; {@code style} decides about colour. */
    public static void write(Difference difference, PrintWriter out, TextStyle style) {
        new DifferenceText(new RecordNames(difference.to().organisation()), out, style).write(difference);
        out.flush();
    }

    /** Writes what two versions of the Statement of Applicability say otherwise. */
    public static void write(StatementChange change, PrintWriter out, TextStyle style) {
        DifferenceText text = new DifferenceText(new RecordNames(change.after().orElseThrow().node()), out, style);
        out.println(style.bold(DifferenceWords.versions(change)) + " · " + (change.lines().isEmpty() ? "no line differs" : ReportWords.counted(change.lines().size(), "line differs", "lines differ")));
        change.lines().forEach(text::line);
        out.flush();
    }

    private void write(Difference difference) {
        String organisation = difference.from().organisation().label();
        String other = difference.to().organisation().label();
        out.println(style.bold(organisation.equals(other) ? organisation : organisation + " → " + other) + " · " + difference.from().asOf() + " → " + difference.to().asOf());
        out.println();
        if (difference.isEmpty()) {
            out.println("Nothing differs.");
            return;
        }
        summary("Verdicts", difference.verdicts().isEmpty() ? "" : ReportWords.counted(difference.verdicts().size(), "requirement differs", "requirements differ") + ": " + DifferenceWords.summary(difference.verdicts()));
        summary("Certification", DifferenceWords.summary(difference.certification()));
        summary("Stage 1 audit", DifferenceWords.stage(difference.from().readiness().stage1(), difference.to().readiness().stage1()));
        summary("Stage 2 audit", DifferenceWords.stage(difference.from().readiness().stage2(), difference.to().readiness().stage2()));
        summary("Applicability", difference.statement().isEmpty() ? "" : DifferenceWords.statement(difference.statement()));
        summary("Records", DifferenceWords.records(difference));
        summary("Findings", DifferenceWords.findings(difference));
        names.namespace().ifPresent(beginning -> out.printf("%n  In brackets: the record; %s stands before each name.%n", beginning));
        verdicts("Verdicts that differ, and why", difference.verdicts());
        verdicts("Certification rules (ISO/IEC 17021-1)", difference.certification());
        if (!difference.statement().lines().isEmpty()) {
            heading("Statement of Applicability: " + DifferenceWords.versions(difference.statement()));
            difference.statement().lines().forEach(this::line);
        }
        DifferenceWords.byType(difference.records()).forEach((type, records) -> {
            heading("Records: " + type);
            records.forEach(this::record);
        });
        if (!difference.findings().isEmpty()) {
            heading("Findings besides, which change no verdict");
            difference.findings().forEach(this::finding);
        }
    }

    private void summary(String name, String words) {
        out.printf(Locale.ROOT, "  %-13s  %s%n", name, wrap(words.isEmpty() ? "as before" : words, 17));
    }

    private void heading(String title) {
        out.println();
        out.println(style.bold(title));
    }

    private void verdicts(String title, List<VerdictChange> changes) {
        if (!changes.isEmpty()) {
            heading(title);
            changes.forEach(this::verdict);
        }
    }

    private void verdict(VerdictChange change) {
        out.println("  " + style.bold(change.requirement().id()) + "  " + style.paint(change.before(), TextReport.words(change.before())) + " → " + style.paint(change.after(), TextReport.words(change.after())));
        out.println("      " + wrap(change.requirement().statement(), 6));
        change.causes().forEach(cause -> out.println("      · " + wrap(DifferenceWords.of(cause.kind()) + ": " + cause.text() + records(cause.records()), 8)));
    }

    /** The first few records at fault, and how many there are besides. */
    private String records(List<Thing> records) {
        String more = records.size() > MOST_RECORDS ? "; " + (records.size() - MOST_RECORDS) + " more" : "";
        return records.isEmpty() ? "" : " – " + records.stream().limit(MOST_RECORDS).map(this::named).collect(Collectors.joining("; ")) + more;
    }

    private void line(LineChange line) {
        out.println("  " + style.bold(line.number()) + (DifferenceWords.title(line).isEmpty() ? "" : "  " + DifferenceWords.title(line)) + (line.before().isEmpty() ? " · new line" : line.after().isEmpty() ? " · line dropped" : ""));
        line.values().forEach(this::value);
    }

    private void record(RecordChange change) {
        String before = change.kind() == RecordChange.Kind.REVISED ? change.before().map(this::named).map(name -> name + " → ").orElse("") : "";
        out.println("  " + wrap(String.format(Locale.ROOT, "%-8s", change.kind().word()) + " " + before + named(change.shown()), 11));
        change.values().forEach(this::value);
        change.ended().forEach(this::ended);
    }

    private String named(Thing thing) {
        return thing.label() + (thing.node().isURI() ? " (" + names.name(thing.node()) + ")" : "");
    }

    private void value(ValueChange change) {
        String words = change.gone().isEmpty() ? "now " + DifferenceWords.values(change.come()) : change.come().isEmpty() ? "no longer " + DifferenceWords.values(change.gone())
                : DifferenceWords.values(change.gone()) + " → " + DifferenceWords.values(change.come());
        out.println("           " + wrap(change.name() + ": " + words, 13));
    }

    private void ended(Ended ended) {
        out.println("           " + wrap(ended.property().label() + ": " + ended.last() + (ended.after() ? " has passed" : " is still to come"), 13));
    }

    private void finding(FindingChange change) {
        out.println("  " + wrap((change.come() ? "new " : "gone") + " " + style.paint(change.severity(), change.severity().word()) + "  " + String.join(", ", change.requirements()) + ": " + change.message() + records(change.records()), 7));
    }
}
