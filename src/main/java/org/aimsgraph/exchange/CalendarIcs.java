package org.aimsgraph.exchange;

import static org.aimsgraph.problem.Problem.NO_CERTIFICATION;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.aimsgraph.check.CertificationCalendar;
import org.aimsgraph.check.CertificationEvent;
import org.aimsgraph.problem.AimsException;
import org.apache.jena.graph.Node;

/**
 * The calendar of the certification cycle as iCalendar (RFC 5545), an all-day event for each entry. An event keeps its UID
 * while its rule, title and record stay, so that a calendar program moves it instead of doubling it; the stamp is the date of the
 * calendar, so that equal records give equal bytes.
 */
public final class CalendarIcs {
    private static final int LINE_OCTETS = 75;

    private CalendarIcs() {}

    /** Writes the calendar in UTF-8; a calendar without any event cannot be written, for the format has none. */
    public static void write(CertificationCalendar calendar, OutputStream out) throws IOException {
        if (calendar.events().isEmpty()) {
            throw new AimsException(NO_CERTIFICATION, "The records of %s hold nothing about certification, so there is no calendar to write. Record the certification programme and its audits.", calendar.organisation().label());
        }
        StringBuilder text = new StringBuilder();
        for (String line : lines(calendar)) {
            text.append(fold(line)).append("\r\n");
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static List<String> lines(CertificationCalendar calendar) {
        List<String> lines = new ArrayList<>(List.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//AIMS Graph//Certification calendar//EN", "CALSCALE:GREGORIAN",
                "X-WR-CALNAME:" + escape("Certification of " + calendar.organisation().label())));
        Map<String, Integer> uses = new HashMap<>();
        for (CertificationEvent event : calendar.events()) {
            lines.addAll(List.of("BEGIN:VEVENT",
                    "UID:" + uid(event, uses),
                    "DTSTAMP:" + day(calendar.asOf()) + "T000000Z",
                    "DTSTART;VALUE=DATE:" + day(event.date()),
                    "SUMMARY:" + escape(event.title() + " (" + event.rule() + "): " + event.state().words()),
                    "DESCRIPTION:" + escape(description(event)),
                    "CATEGORIES:" + escape(event.state().words()),
                    "TRANSP:TRANSPARENT",
                    "END:VEVENT"));
        }
        lines.add("END:VCALENDAR");
        return lines;
    }

    private static String description(CertificationEvent event) {
        StringBuilder text = new StringBuilder(event.recordLabel());
        event.limit().ifPresent(limit -> text.append("\nLast day allowed: ").append(limit));
        event.planned().ifPresent(planned -> text.append("\nPlanned for: ").append(planned));
        event.done().ifPresent(done -> text.append("\nDone on: ").append(done));
        return text.append("\nRule: ISO/IEC 17021-1, ").append(event.rule()).append("\nRecord: ").append(name(event.record())).toString();
    }

    /** The same for the same rule, title and record; numbered where records contradict themselves and give an event twice. */
    private static String uid(CertificationEvent event, Map<String, Integer> uses) {
        String key = String.join("\n", event.rule(), event.title(), name(event.record()));
        int use = uses.merge(key, 1, Integer::sum);
        String number = use == 1 ? "" : "-" + use;
        return event.rule().toLowerCase(Locale.ROOT) + "-" + UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)) + number + "@aims-graph";
    }

    private static String name(Node record) {
        return record.isURI() ? record.getURI() : "_:" + record.getBlankNodeLabel();
    }

    private static String day(LocalDate date) {
        return date.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    /** A text as a value: backslash, semicolon, comma and line end are escaped, other control characters left out. */
    static String escape(String text) {
        return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replaceAll("\r\n|\r|\n", "\\\\n").replaceAll("[\\x00-\\x08\\x0B-\\x1F\\x7F]", "");
    }

    /** A content line broken so that no line has more than 75 octets and no character is cut in two. */
    static String fold(String line) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            String character = Character.toString(line.codePointAt(at));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LINE_OCTETS) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(character);
            octets += size;
        }
        return folded.toString();
    }
}
