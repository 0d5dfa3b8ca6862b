package org.aimsgraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.aimsgraph.check.CertificationCalendar;
import org.aimsgraph.check.CertificationEvent;
import org.aimsgraph.exchange.CalendarIcs;
import org.aimsgraph.exchange.CalendarJson;
import org.aimsgraph.exchange.CalendarText;
import org.aimsgraph.graph.KnowledgeBase;
import org.aimsgraph.graph.Organisation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code aims certification}: the calendar of an organisation's certification cycle. */
@Command(name = "certification", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false,
        description = "Tells what is done, due and late in the certification cycle: audits, decision, verification of majors, recertification, suspension, restoration.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:nothing is late", "1:something is late", "2:wrong usage", "3:a problem with the input", "70:our own fault"})
final class CertificationCommand implements Callable<Integer> {
    /** What the calendar is written as. */
    enum Format {
        TEXT, JSON, ICS;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What makes the exit status 1. */
    enum Level { LATE, NEVER }

    @Mixin
    private RecordsOption records;

    @Option(names = {"-f", "--format"}, description = "One of text, json, ics (iCalendar, for calendar programs; default: text).")
    private Format format = Format.TEXT;

    @Mixin
    private OutputOption output;

    @Option(names = "--fail-on", paramLabel = "LEVEL", description = "When the exit status is 1: late (something is past its limit and not done; the default), never.")
    private Level failOn = Level.LATE;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        OutputFile target = output.target();
        Progress progress = Progress.onTerminal(spec.commandLine().getErr());
        progress.step("Reading the standard");
        KnowledgeBase knowledgeBase = KnowledgeBase.shipped();
        progress.step("Reading the records");
        Organisation organisation = records.load(knowledgeBase);
        CertificationCalendar calendar = CertificationCalendar.of(organisation, records.asOf(organisation));
        progress.done();
        target.write(out -> write(calendar, out));
        return failOn == Level.LATE && calendar.count(CertificationEvent.State.LATE) > 0 ? 1 : 0;
    }

    private void write(CertificationCalendar calendar, OutputStream out) throws IOException {
        switch (format) {
            case TEXT -> CalendarText.write(calendar, new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)), output.style());
            case JSON -> CalendarJson.write(calendar, out);
            case ICS -> CalendarIcs.write(calendar, out);
        }
    }
}
