package org.aimsgraph.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.aimsgraph.Shipped;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.graph.Organisation;
import org.aimsgraph.graph.OrganisationLoader;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The calendar tells what is done, due and late; calendar and checks put every limit on the same day as java.time does, also
 * around the ends of months and in leap years.
 */
class CertificationCalendarTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);
    private static final LocalDate LATER = LocalDate.of(2100, 1, 1);
    private static final String PREFIXES = """
            @prefix aims: <https://w3id.org/aims-graph/ns#> .
            @prefix code: <https://w3id.org/aims-graph/code/> .
            @prefix ex: <https://example.org/> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            ex:organisation a aims:Organisation .
            ex:aims a aims:AIManagementSystem ; aims:managementSystemOf ex:organisation .
            """;

    @Test
    void northlightIsInTheMiddleOfItsFirstCycle() {
        assertThat(CertificationCalendar.of(Shipped.example("northlight"), AS_OF).events()).extracting(CertificationCalendarTest::line).containsExactly(
                "2025-06-03 C-01 Stage 1 audit DONE",
                "2025-07-17 C-06 Stage 2 audit DONE",
                "2025-08-06 C-08 Verification of the actions on a major of stage 2 DONE",
                "2025-08-12 C-02 Certification decision DONE",
                "2026-07-08 C-01 Surveillance audit DONE",
                "2026-07-08 C-03 First surveillance DONE",
                "2026-07-08 C-04 Surveillance of 2026 DONE",
                "2027-07-05 C-01 Surveillance audit DUE",
                "2027-12-31 C-04 Surveillance of 2027 DUE",
                "2028-05-15 C-01 Recertification audit DUE",
                "2028-08-11 C-11 Recertification before expiry DUE");
    }

    @Test
    void whatIsRecordedForALaterDayIsPlanned() {
        assertThat(CertificationCalendar.of(Shipped.example("northlight"), LocalDate.of(2026, 7, 7)).events()).filteredOn(event -> event.rule().equals("C-03"))
                .singleElement().satisfies(event -> {
                    assertThat(event.state()).isEqualTo(CertificationEvent.State.DUE);
                    assertThat(event.planned()).hasValue(LocalDate.of(2026, 7, 8));
                    assertThat(event.date()).isEqualTo(LocalDate.of(2026, 8, 12));
                });
    }

    @Test
    void theFlawedExampleIsLate() {
        CertificationCalendar calendar = CertificationCalendar.of(Shipped.example("northlight-flawed"), AS_OF);
        assertThat(calendar.events()).filteredOn(event -> event.state() == CertificationEvent.State.LATE).extracting(CertificationCalendarTest::line)
                .containsExactly("2025-01-29 C-03 First surveillance LATE", "2025-12-31 C-04 Surveillance of 2025 LATE");
        assertThat(calendar.events()).filteredOn(event -> event.state() == CertificationEvent.State.DONE_LATE).extracting(CertificationEvent::rule)
                .containsExactly("C-08", "C-14", "C-03", "C-11", "C-13");
    }

    @Test
    void anExpiredCertificateHasAWindowToRestore() {
        String records = "ex:c a aims:Certificate ; aims:certificateExpiresOn \"2025-08-31\"^^xsd:date .";
        assertThat(calendar(records, LocalDate.of(2025, 8, 31)).events()).extracting(CertificationCalendarTest::line).containsExactly("2025-08-31 C-11 Recertification before expiry DUE");
        assertThat(calendar(records, LocalDate.of(2026, 2, 28)).events()).extracting(CertificationCalendarTest::line)
                .containsExactly("2025-08-31 C-11 Recertification before expiry LATE", "2026-02-28 C-13 End of the window to restore DUE");
        assertThat(calendar(records, LocalDate.of(2026, 3, 1)).events()).extracting(CertificationEvent::state).containsOnly(CertificationEvent.State.LATE);
    }

    @Test
    void withdrawalEndsWhatWasDue() {
        String records = """
                ex:p a aims:CertificationProgramme .
                ex:c a aims:Certificate ; aims:certificateProgramme ex:p ; aims:decidedOn "2025-08-12"^^xsd:date ; aims:certificateExpiresOn "2028-08-11"^^xsd:date .
                ex:w a aims:CertificateWithdrawal ; aims:concernsCertificate ex:c ; aims:decidedOn "2026-05-04"^^xsd:date .
                """;
        assertThat(calendar(records, AS_OF).events()).extracting(CertificationEvent::rule).containsExactly("C-02");
        assertThat(calendar(records, LocalDate.of(2026, 5, 3)).events()).extracting(CertificationEvent::rule).containsExactly("C-02", "C-03", "C-04", "C-04", "C-11");
    }

    @Test
    void wordsInPlaceOfDaysAreLeftToTheChecks() {
        String records = """
                ex:a a aims:CertificationAudit ; aims:certificationAuditKind code:certification-audit-kind-stage-1 ; aims:certificationAuditPlannedFor "next summer" .
                ex:b a aims:CertificationAudit ; aims:certificationAuditKind code:certification-audit-kind-stage-1 ; aims:certificationAuditPlannedFor "2027-06-01Z"^^xsd:date .
                """;
        assertThat(calendar(records, AS_OF).events()).extracting(CertificationCalendarTest::line).containsExactly("2027-06-01 C-01 Stage 1 audit DUE");
    }

    /** Days on which the limits lie that depend on what was recorded: done in time or not. */
    @ParameterizedTest
    @ValueSource(longs = {42001, 17021})
    void recordedDaysAreInTimeUntilTheLimitOfJavaTime(long seed) {
        agrees("CertificationFinding-majorIsVerifiedWithinSixMonths", "C-08", Period.ofMonths(6), seed, (n, pair) -> """
                ex:s%1$d a aims:CertificationFinding ; aims:certificationFindingGrade code:certification-finding-grade-major ; aims:bodyVerifiedCorrectionOn %2$s ; aims:bodyVerifiedCorrectiveActionOn %3$s .
                ex:a%1$d a aims:CertificationAudit ; aims:inCertificationProgramme ex:p%1$d ; aims:certificationAuditKind code:certification-audit-kind-stage-2 ; aims:endsOn %2$s ; aims:hasCertificationFinding ex:s%1$d .
                """.formatted(n, literal(pair.base()), literal(pair.day())));
        agrees("Certificate-firstSurveillanceIsInTime", "C-03", Period.ofMonths(12), seed, (n, pair) -> """
                ex:s%1$d a aims:Certificate ; aims:decidedOn %2$s ; aims:certificateProgramme ex:p%1$d ; aims:certificateExpiresOn "2150-01-01"^^xsd:date .
                ex:a%1$d a aims:CertificationAudit ; aims:inCertificationProgramme ex:p%1$d ; aims:certificationAuditKind code:certification-audit-kind-surveillance ; aims:startsOn %3$s ; aims:endsOn %3$s .
                """.formatted(n, literal(pair.base()), literal(pair.day())));
        agrees("Certificate-lastsThreeYearsAtMost", "", Period.ofMonths(36), seed, (n, pair) -> """
                ex:s%1$d a aims:Certificate ; aims:cycleStartsOn %2$s ; aims:certificateExpiresOn %3$s .
                """.formatted(n, literal(pair.base()), literal(pair.day())));
        agrees("Certificate-renewalBuildsOnOldExpiry", "", Period.ofMonths(36), seed, (n, pair) -> """
                ex:o%1$d a aims:Certificate ; aims:certificateExpiresOn %2$s .
                ex:s%1$d a aims:Certificate ; aims:renewsCertificate ex:o%1$d ; aims:decidedOn %2$s ; aims:certificateExpiresOn %3$s .
                """.formatted(n, literal(pair.base()), literal(pair.day())));
        agrees("Certificate-renewalIsDecidedBeforeExpiry", "", Period.ZERO, seed, (n, pair) -> """
                ex:o%1$d a aims:Certificate ; aims:certificateExpiresOn %2$s .
                ex:s%1$d a aims:Certificate ; aims:renewsCertificate ex:o%1$d ; aims:decidedOn %3$s .
                """.formatted(n, literal(pair.base()), literal(pair.day())));
        agrees("Certificate-restorationIsWithinSixMonths", "", Period.ofMonths(6), seed, (n, pair) -> """
                ex:o%1$d a aims:Certificate ; aims:certificateExpiresOn %2$s .
                ex:s%1$d a aims:Certificate ; aims:renewsCertificate ex:o%1$d ; aims:decidedOn %3$s .
                """.formatted(n, literal(pair.base()), literal(pair.day())));
        agrees("Certificate-restorationKeepsTheOldCycle", "", Period.ofMonths(36), seed, (n, pair) -> """
                ex:o%1$d a aims:Certificate ; aims:certificateExpiresOn %2$s .
                ex:s%1$d a aims:Certificate ; aims:renewsCertificate ex:o%1$d ; aims:decidedOn %4$s ; aims:certificateExpiresOn %3$s .
                """.formatted(n, literal(pair.base()), literal(pair.day()), literal(pair.base().plusDays(1))));
        agrees("Certificate-suspensionEndsWithinSixMonths", "C-14", Period.ofMonths(6), seed, (n, pair) -> """
                ex:s%1$d a aims:Certificate .
                ex:u%1$d a aims:CertificateSuspension ; aims:concernsCertificate ex:s%1$d ; aims:startsOn %2$s ; aims:endsOn %3$s .
                """.formatted(n, literal(pair.base()), literal(pair.day())));
        agrees("CertificationFinding-planCameWithinContract", "", Period.ofDays(30), seed, (n, pair) -> contract(n, pair, "aims:actionPlanDays 30", "aims:actionPlanSentOn"));
        agrees("CertificationFinding-isClosedWithinContract", "", Period.ofDays(90), seed, (n, pair) -> contract(n, pair, "aims:findingClosingDays 90", "aims:bodyVerifiedCorrectiveActionOn"));
        agrees("CertificationAudit-stage1StillHolds", "", Period.ofDays(90), seed, (n, pair) -> """
                ex:o%1$d a aims:CertificationAudit ; aims:inCertificationProgramme ex:p%1$d ; aims:certificationAuditKind code:certification-audit-kind-stage-1 ; aims:endsOn %2$s .
                ex:s%1$d a aims:CertificationAudit ; aims:inCertificationProgramme ex:p%1$d ; aims:certificationAuditKind code:certification-audit-kind-stage-2 ; aims:startsOn %3$s .
                ex:p%1$d aims:hasCertificationContract ex:contract .
                ex:contract aims:longestStageGapDays 90 .
                """.formatted(n, literal(pair.base()), literal(pair.day())));
    }

    /** Days on which the limits lie that depend on the date of the check: overdue or not. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void nothingIsLateBeforeTheDayAfterTheLimitOfJavaTime(long seed) {
        LocalDate asOf = new Days(seed).next();
        overdue("Certificate-firstSurveillanceIsInTime", "C-03", 12, asOf, """
                ex:s%1$d a aims:Certificate ; aims:decidedOn %2$s ; aims:certificateProgramme ex:p%1$d ; aims:certificateExpiresOn "2150-01-01"^^xsd:date .
                """);
        overdue("Certificate-isSuspendedWhenSurveillanceIsMissing", "", 12, asOf, """
                ex:s%1$d a aims:Certificate ; aims:cycleStartsOn %2$s ; aims:certificateProgramme ex:p%1$d ; aims:certificateExpiresOn "2150-01-01"^^xsd:date ; aims:certificateStatus code:certificate-status-valid .
                """);
        overdue("CertificationFinding-majorIsVerifiedWithinSixMonths", "C-08", 6, asOf, """
                ex:s%1$d a aims:CertificationFinding ; aims:certificationFindingGrade code:certification-finding-grade-major .
                ex:a%1$d a aims:CertificationAudit ; aims:inCertificationProgramme ex:p%1$d ; aims:certificationAuditKind code:certification-audit-kind-stage-2 ; aims:endsOn %2$s ; aims:hasCertificationFinding ex:s%1$d .
                """);
        overdue("Certificate-suspensionEndsWithinSixMonths", "C-14", 6, asOf, """
                ex:s%1$d a aims:Certificate .
                ex:u%1$d a aims:CertificateSuspension ; aims:concernsCertificate ex:s%1$d ; aims:startsOn %2$s .
                """);
        overdue("Certificate-isExpiredAfterItsLastDay", "C-11", 0, asOf, """
                ex:s%1$d a aims:Certificate ; aims:certificateExpiresOn %2$s ; aims:certificateStatus code:certificate-status-valid .
                """);
    }

    @ParameterizedTest
    @ValueSource(longs = {9, 10, 11})
    void everyCalendarYearBetweenDecisionAndExpiryNeedsASurveillance(long seed) {
        Days days = new Days(seed);
        StringBuilder records = new StringBuilder();
        Set<String> expected = new TreeSet<>();
        for (int n = 0; n < 150; n++) {
            LocalDate decided = days.next();
            LocalDate expires = decided.plusYears(3).minusDays(1);
            LocalDate audit = days.next().withYear(decided.getYear() + 1 + days.upTo(2)).plusDays(days.upTo(3) - 1L);
            records.append("""
                    ex:s%1$d a aims:Certificate ; aims:decidedOn %2$s ; aims:certificateExpiresOn %3$s ; aims:certificateProgramme ex:p%1$d .
                    ex:a%1$d a aims:CertificationAudit ; aims:inCertificationProgramme ex:p%1$d ; aims:certificationAuditKind code:certification-audit-kind-surveillance ; aims:startsOn %4$s ; aims:endsOn %4$s .
                    """.formatted(n, literal(decided), literal(expires), literal(audit)));
            for (int year = decided.getYear() + 1; year < expires.getYear(); year++) {
                if (audit.getYear() != year) {
                    expected.add("s" + n + " " + year);
                }
            }
        }
        Set<String> found = findings("Certificate-hasSurveillanceEachYear", organisation(records.toString()), LATER).stream()
                .map(finding -> name(finding) + " " + finding.value().orElseThrow().getLiteralLexicalForm()).collect(Collectors.toCollection(TreeSet::new));
        assertThat(found).isEqualTo(expected);
    }

    /** Many pairs of days around a limit: the check finds exactly those that java.time puts after it, and so does the calendar. */
    private static void agrees(String check, String rule, Period period, long seed, BiFunction<Integer, Pair, String> records) {
        StringBuilder all = new StringBuilder();
        Set<String> expected = new TreeSet<>();
        Set<Pair> pairs = pairs(period, seed);
        int n = 0;
        for (Pair pair : pairs) {
            all.append(records.apply(n, pair));
            boolean late = period.getDays() > 0 ? ChronoUnit.DAYS.between(pair.base(), pair.day()) > period.getDays() : pair.day().isAfter(pair.base().plus(period));
            if (late) {
                expected.add("s" + n);
            }
            n++;
        }
        Organisation organisation = organisation(all.toString());
        assertThat(expected).as(check).isNotEmpty().hasSizeLessThan(n);
        assertThat(names(check, organisation, LATER)).as(check).isEqualTo(expected);
        if (!rule.isEmpty()) {
            assertThat(CertificationCalendar.of(organisation, LATER).events().stream().filter(event -> event.rule().equals(rule) && event.state() == CertificationEvent.State.DONE_LATE).count()).as(rule).isEqualTo(expected.size());
        }
    }

    private static void overdue(String check, String rule, int months, LocalDate asOf, String record) {
        StringBuilder all = new StringBuilder();
        Set<String> expected = new TreeSet<>();
        int n = 0;
        for (LocalDate base = asOf.minusMonths(months).minusDays(4); !base.isAfter(asOf.minusMonths(months).plusDays(4)); base = base.plusDays(1)) {
            all.append(record.formatted(n, literal(base)));
            if (asOf.isAfter(base.plusMonths(months))) {
                expected.add("s" + n);
            }
            n++;
        }
        Organisation organisation = organisation(all.toString());
        assertThat(expected).as(check).isNotEmpty().hasSizeLessThan(n);
        assertThat(names(check, organisation, asOf)).as(check + " as of " + asOf).isEqualTo(expected);
        if (!rule.isEmpty()) {
            assertThat(CertificationCalendar.of(organisation, asOf).events().stream().filter(event -> event.rule().equals(rule) && event.state() == CertificationEvent.State.LATE).count()).as(rule + " as of " + asOf).isEqualTo(expected.size());
        }
    }

    private record Pair(LocalDate base, LocalDate day) {}

    /** Pairs one day before, on and after the limit, from days that months and years make awkward. */
    private static Set<Pair> pairs(Period period, long seed) {
        Days days = new Days(seed);
        Set<Pair> pairs = new LinkedHashSet<>();
        for (int i = 0; i < 60; i++) {
            LocalDate base = days.next();
            for (int offset = -1; offset <= 1; offset++) {
                pairs.add(new Pair(base, base.plus(period).plusDays(offset)));
            }
            pairs.add(new Pair(base, base.plus(period).plusDays(2L + days.upTo(400))));
        }
        return pairs;
    }

    /** Seeded days, three in four of them at the start or end of a month or around the end of February. */
    private static final class Days {
        private final Random random;

        Days(long seed) {
            this.random = new Random(seed);
        }

        int upTo(int bound) {
            return random.nextInt(bound);
        }

        LocalDate next() {
            YearMonth month = YearMonth.of(2019 + random.nextInt(14), 1 + random.nextInt(12));
            return switch (random.nextInt(4)) {
                case 0 -> month.atDay(1 + random.nextInt(month.lengthOfMonth()));
                case 1 -> month.atEndOfMonth();
                case 2 -> month.atDay(1).minusDays(random.nextInt(3));
                default -> month.withMonth(2).atEndOfMonth().plusDays(random.nextInt(3) - 1L);
            };
        }
    }

    private static String contract(int n, Pair pair, String limit, String property) {
        return """
                ex:s%1$d a aims:CertificationFinding ; aims:certificationFindingGrade code:certification-finding-grade-minor ; %5$s %3$s .
                ex:a%1$d a aims:CertificationAudit ; aims:inCertificationProgramme ex:p ; aims:endsOn %2$s ; aims:hasCertificationFinding ex:s%1$d .
                ex:p aims:hasCertificationContract ex:contract .
                ex:contract %4$s .
                """.formatted(n, literal(pair.base()), literal(pair.day()), limit, property);
    }

    private static String literal(LocalDate day) {
        return "\"" + day + "\"^^xsd:date";
    }

    private static CertificationCalendar calendar(String records, LocalDate asOf) {
        return CertificationCalendar.of(organisation(records), asOf);
    }

    private static Organisation organisation(String records) {
        return new OrganisationLoader(Shipped.KNOWLEDGE).load(new ByteArrayInputStream((PREFIXES + records).getBytes(StandardCharsets.UTF_8)), "records");
    }

    private static Set<String> names(String check, Organisation organisation, LocalDate asOf) {
        return findings(check, organisation, asOf).stream().map(CertificationCalendarTest::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Finding> findings(String name, Organisation organisation, LocalDate asOf) {
        Check check = Shipped.CHECKER.checks().byShape(NodeFactory.createURI(Namespaces.SHAPE + name)).orElseThrow();
        Validator validator = new Validator(Shipped.KNOWLEDGE.shapes(), Shipped.KNOWLEDGE.shaclSystem(), Shipped.CHECKER.checks());
        return new ArrayList<>(validator.validate(Shipped.CHECKER.dataGraph(organisation.graph(), asOf), check));
    }

    private static String name(Finding finding) {
        return Namespaces.localName(finding.focus().getURI());
    }

    private static String line(CertificationEvent event) {
        return event.date() + " " + event.rule() + " " + event.title() + " " + event.state();
    }
}
