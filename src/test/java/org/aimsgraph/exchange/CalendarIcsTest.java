package org.aimsgraph.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.aimsgraph.Shipped;
import org.aimsgraph.check.CertificationCalendar;
import org.aimsgraph.graph.OrganisationLoader;
import org.aimsgraph.problem.AimsException;
import org.aimsgraph.problem.Problem;
import org.junit.jupiter.api.Test;

/** The iCalendar file keeps to RFC 5545 and to itself. */
class CalendarIcsTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);
    private static final String HOSTILE = "Zürich; 東京, the \\\\ audit 🚑🚑🚑\\r\\nBEGIN:VEVENT\\tof a body whose long name breaks every line that it stands in 🚑🚑🚑🚑🚑🚑🚑🚑🚑";

    @Test
    void linesEndInCrLfAndHaveAtMost75Octets() throws IOException {
        String text = ics(hostile("2027-06-01"), AS_OF);
        assertThat(text).endsWith("END:VCALENDAR\r\n").doesNotContainPattern("(?<!\r)\n|\r(?!\n)");
        assertThat(text.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length).as(line).isBetween(1, 75));
    }

    @Test
    void noCharacterIsCutInTwo() throws IOException {
        String text = ics(hostile("2027-06-01"), AS_OF);
        assertThat(text).doesNotContain("\uFFFD");
        assertThat(text.split("\r\n")).allSatisfy(line -> assertThat(new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)).isEqualTo(line));
    }

    @Test
    void textIsEscapedAndComesBackWhole() throws IOException {
        List<String> lines = unfolded(ics(hostile("2027-06-01"), AS_OF));
        assertThat(lines).filteredOn(line -> line.equals("BEGIN:VEVENT")).hasSize(1);
        assertThat(lines).filteredOn(line -> line.startsWith("DESCRIPTION:")).singleElement().asString()
                .startsWith("DESCRIPTION:Zürich\\; 東京\\, the \\\\ audit 🚑🚑🚑\\nBEGIN:VEVENT\tof a body").contains("stands in 🚑🚑🚑🚑🚑🚑🚑🚑🚑\\nPlanned for: 2027-06-01\\nRule:");
    }

    @Test
    void eachEventHasItsDayAndTheStampOfTheCalendar() throws IOException {
        List<String> lines = unfolded(ics(CertificationCalendar.of(Shipped.example("northlight"), AS_OF)));
        assertThat(lines).startsWith("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//AIMS Graph//Certification calendar//EN", "CALSCALE:GREGORIAN");
        assertThat(lines).filteredOn(line -> line.startsWith("DTSTAMP:")).hasSize(11).containsOnly("DTSTAMP:20261123T000000Z");
        assertThat(lines).filteredOn(line -> line.startsWith("DTSTART;VALUE=DATE:")).hasSize(11).contains("DTSTART;VALUE=DATE:20271231").isSorted();
        assertThat(lines).contains("SUMMARY:First surveillance (C-03): done", "SUMMARY:Recertification before expiry (C-11): due");
        assertThat(lines).filteredOn(line -> line.startsWith("UID:")).doesNotHaveDuplicates().allMatch(uid -> uid.matches("UID:c-\\d\\d-[0-9a-f-]{36}@aims-graph"));
    }

    @Test
    void anEventKeepsItsNameWhenItsDayMoves() throws IOException {
        String planned = uid(ics(hostile("2027-06-01"), AS_OF));
        assertThat(uid(ics(hostile("2027-09-30"), AS_OF))).isEqualTo(planned);
        assertThat(uid(ics(hostile("2027-06-01"), LocalDate.of(2028, 1, 1)))).isEqualTo(planned);
    }

    @Test
    void twoDaysOfOneEventHaveTwoNames() throws IOException {
        String text = ics("ex:c a aims:Certificate ; aims:decidedOn \"2025-08-12\"^^xsd:date , \"2025-08-13\"^^xsd:date .", AS_OF);
        assertThat(unfolded(text)).filteredOn(line -> line.startsWith("UID:")).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void equalRecordsGiveEqualBytes() throws IOException {
        CertificationCalendar calendar = CertificationCalendar.of(Shipped.example("northlight-flawed"), AS_OF);
        assertThat(ics(calendar)).isEqualTo(ics(CertificationCalendar.of(Shipped.example("northlight-flawed"), AS_OF)));
    }

    @Test
    void aCalendarWithoutEventsIsRefused() {
        assertThatThrownBy(() -> ics("", AS_OF)).isInstanceOf(AimsException.class).extracting(problem -> ((AimsException) problem).problem()).isEqualTo(Problem.NO_CERTIFICATION);
    }

    private static String hostile(String day) {
        return "ex:a a aims:CertificationAudit ; rdfs:label \"" + HOSTILE + "\" ; aims:certificationAuditKind code:certification-audit-kind-stage-1 ; aims:certificationAuditPlannedFor \"" + day + "\"^^xsd:date .";
    }

    private static String uid(String ics) {
        return unfolded(ics).stream().filter(line -> line.startsWith("UID:")).findFirst().orElseThrow();
    }

    private static List<String> unfolded(String ics) {
        return Arrays.asList(ics.replace("\r\n ", "").split("\r\n"));
    }

    private static String ics(String records, LocalDate asOf) throws IOException {
        String turtle = """
                @prefix aims: <https://w3id.org/aims-graph/ns#> .
                @prefix code: <https://w3id.org/aims-graph/code/> .
                @prefix ex: <https://example.org/> .
                @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
                ex:organisation a aims:Organisation .
                ex:aims a aims:AIManagementSystem ; aims:managementSystemOf ex:organisation .
                """ + records;
        return ics(CertificationCalendar.of(new OrganisationLoader(Shipped.KNOWLEDGE).load(new ByteArrayInputStream(turtle.getBytes(StandardCharsets.UTF_8)), "records"), asOf));
    }

    private static String ics(CertificationCalendar calendar) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CalendarIcs.write(calendar, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
