package org.aimsgraph.check;

import static org.aimsgraph.check.DateRow.alone;
import static org.aimsgraph.check.DateRow.each;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;

/** Checks on intervals, time limits and retention periods that the organisation states itself. */
final class IntervalRows {
    private static final String[] ABOVE_ZERO_OR_NOT = {"P0D", "P0M", "P0Y0M", "-P1M", "P1M", "P10D", "P1Y", "P0Y6M"};
    private static final String[] UP_TO_A_YEAR_OR_NOT = {"P6M", "P11M", "P11M30D", "P12M", "P1Y", "P365D", "P366D", "P12M1D", "P13M", "P18M", "P2Y"};
    private static final Period YEAR = Period.ofMonths(12);

    private IntervalRows() {}

    static final List<DateRow> ALL = List.of(
            // An interval is stated
            each("AIPolicy-statesReviewInterval", "", """
                    $this a aims:AIPolicy ; aims:interval $interval .
                    """, c -> !c.takesTime()).with(ABOVE_ZERO_OR_NOT),
            each("AIPolicy-reviewIntervalIsAtMostAYear", "", """
                    $this a aims:AIPolicy ; aims:interval $interval .
                    """, c -> c.isLongerThan(YEAR)).with(UP_TO_A_YEAR_OR_NOT),
            each("AuditProgramme-auditsAtLeastOnceAYear", "", """
                    $this a aims:AuditProgramme ; aims:interval $interval .
                    """, c -> c.isLongerThan(YEAR)).with(UP_TO_A_YEAR_OR_NOT),
            each("ManagementReviewArrangement-isAtLeastYearly", "", """
                    $this a aims:ManagementReviewArrangement ; aims:interval $interval .
                    """, c -> c.isLongerThan(YEAR)).with(UP_TO_A_YEAR_OR_NOT),
            each("RiskAssessmentProcess-statesItsInterval", "", """
                    $this a aims:RiskAssessmentProcess ; aims:interval $interval .
                    """, c -> !c.takesTime()).with(ABOVE_ZERO_OR_NOT),
            each("ImpactAssessmentProcess-statesItsInterval", "", """
                    $this a aims:ImpactAssessmentProcess ; aims:interval $interval .
                    """, c -> !c.takesTime()).with(ABOVE_ZERO_OR_NOT),
            each("Process-saysWhenItRuns", "", """
                    $this a aims:Process ; aims:interval $interval .
                    """, c -> !c.takesTime()).with(ABOVE_ZERO_OR_NOT),
            each("ControlImplementation-statesHowOftenItIsMonitored", "", """
                    $this a aims:ControlImplementation ; aims:interval $interval .
                    """, c -> !c.takesTime()).with(ABOVE_ZERO_OR_NOT),
            each("ExternalProvision-statesHowOftenItIsChecked", "", """
                    $this a aims:ExternalProvision ; aims:interval $interval .
                    """, c -> !c.takesTime()).with(ABOVE_ZERO_OR_NOT),
            each("ResponsibleUseProcess-statesMonitoringInterval", "", """
                    $this a aims:ResponsibleUseProcess ; aims:interval $interval .
                    """, c -> !c.takesTime()).with(ABOVE_ZERO_OR_NOT),
            each("CommunicationPlanItem-saysWhen", "due?", """
                    $this a aims:CommunicationPlanItem ; aims:interval $interval .
                    $this aims:dueOn $due .
                    """, c -> !c.takesTime() && !c.has("due")).with(ABOVE_ZERO_OR_NOT),
            each("MonitoringMetric-hasSchedule", "start?", """
                    $this a aims:MonitoringMetric ; aims:interval $interval .
                    $this aims:startsOn $start .
                    """, c -> !c.takesTime() || !c.has("start")).with(ABOVE_ZERO_OR_NOT),
            each("ManagementReviewArrangement-statesInterval", "start?", """
                    $this a aims:ManagementReviewArrangement ; aims:interval $interval .
                    $this aims:startsOn $start .
                    """, c -> !c.takesTime() || !c.has("start")).with(ABOVE_ZERO_OR_NOT),
            each("MonitoringMetric-saysWhenResultsAreAnalysed", "", """
                    $this a aims:MonitoringMetric ; aims:analysisInterval $interval .
                    """, c -> !c.takesTime()).with(ABOVE_ZERO_OR_NOT),
            each("AuditProgramme-statesIntervalAndPeriod", "start end", """
                    $this a aims:AuditProgramme ; aims:interval $interval ; aims:startsOn $start ; aims:endsOn $end .
                    """, c -> !c.takesTime() || !c.before("start", "end")).with(ABOVE_ZERO_OR_NOT),
            each("OperationElement-repairHasATime", "", """
                    $this a aims:OperationElement ; aims:operationElementKind code:operation-element-repairs ; aims:repairTime $interval .
                    """, c -> !c.takesTime()).with(ABOVE_ZERO_OR_NOT),

            // What is to happen again does so within the interval
            each("AIPolicy-isReviewedWithinItsInterval", "approved? review? again?", """
                    $this a aims:AIPolicy ; aims:interval $interval .
                    $this aims:hasApproval ex:approval$n .
                    ex:approval$n aims:approvedOn $approved .
                    ex:review$n a aims:PolicyReview ; aims:reviewsPolicy $this ; aims:performedOn $review .
                    ex:again$n a aims:PolicyReview ; aims:reviewsPolicy $this ; aims:performedOn $again .
                    """, c -> !c.isFresh("approved") && !c.isFresh("review") && !c.isFresh("again")),
            each("AIPolicy-isReviewedWithinItsInterval", "approved review?", """
                    $this a aims:AIPolicy ; aims:interval $interval ; prov:wasRevisionOf ex:first$n ; aims:hasApproval ex:approval$n .
                    ex:approval$n aims:approvedOn $approved .
                    ex:review$n a aims:PolicyReview ; aims:reviewsPolicy ex:first$n ; aims:performedOn $review .
                    """, c -> !c.isFresh("review")),
            each("DataResource-isMeasuredAgainInTime", "day other? end?", """
                    $this a aims:DataResource .
                    $this aims:endsOn $end .
                    ex:requirement$n a aims:DataQualityRequirement ; aims:requiredOfData $this ; aims:interval $interval .
                    ex:day$n a aims:DataQualityMeasurement ; aims:measuresData $this ; aims:measuredAgainst ex:requirement$n ; aims:performedOn $day .
                    ex:other$n a aims:DataQualityMeasurement ; aims:measuresData $this ; aims:measuredAgainst ex:requirement$n ; aims:performedOn $other .
                    """, c -> newestIsOver(c, "day", "other") && !c.before("end", "asOf")),
            alone("AISystem-useIsMonitored", "since? day?", """
                    $this a aims:AISystem ; aims:lifeCycleStage code:life-cycle-operation-and-monitoring .
                    $this aims:usedSince $since .
                    ex:process a aims:ResponsibleUseProcess ; aims:documentStatus code:document-status-approved ; aims:interval $interval .
                    ex:day a aims:UseMonitoring ; aims:concernsSystem $this ; aims:performedOn $day .
                    """, c -> !c.upTo("day", "asOf") && (!c.has("since") || c.isOver("since"))),
            alone("AISystem-useIsMonitoredInTime", "day other?", """
                    $this a aims:AISystem ; aims:lifeCycleStage code:life-cycle-operation-and-monitoring .
                    ex:process a aims:ResponsibleUseProcess ; aims:documentStatus code:document-status-approved ; aims:interval $interval .
                    ex:day a aims:UseMonitoring ; aims:concernsSystem $this ; aims:performedOn $day .
                    ex:other a aims:UseMonitoring ; aims:concernsSystem $this ; aims:performedOn $other .
                    """, c -> newestIsOver(c, "day", "other")),
            each("ExternalDocument-isLookedAtInTime", "day other?", """
                    $this a aims:ExternalDocument ; aims:interval $interval ; aims:currencyCheckedOn $day .
                    $this aims:currencyCheckedOn $other .
                    """, c -> newestIsOver(c, "day", "other")),
            each("CommunicationPlanItem-rhythmIsKept", "start? day? other?", """
                    $this a aims:CommunicationPlanItem ; aims:interval $interval .
                    $this aims:startsOn $start .
                    ex:day$n a aims:Communication ; aims:followsPlanItem $this ; aims:communicatedOn $day .
                    ex:other$n a aims:Communication ; aims:followsPlanItem $this ; aims:communicatedOn $other .
                    """, c -> !c.isFresh("day") && !c.isFresh("other") && (!c.has("start") || c.isOver("start"))),
            alone("RiskAssessmentProcess-newestAssessmentIsWithinTheInterval", "day other?", """
                    $this a aims:RiskAssessmentProcess ; aims:interval $interval .
                    ex:day a aims:RiskAssessment ; aims:performedOn $day .
                    ex:other a aims:RiskAssessment ; aims:performedOn $other .
                    """, c -> newestIsOver(c, "day", "other")),
            alone("ImpactAssessmentProcess-newestAssessmentIsWithinTheInterval", "day other?", """
                    $this a aims:ImpactAssessmentProcess ; aims:interval $interval .
                    ex:day a aims:ImpactAssessment ; aims:performedOn $day .
                    ex:other a aims:ImpactAssessment ; aims:performedOn $other .
                    """, c -> newestIsOver(c, "day", "other")),
            alone("AISystem-riskAssessmentIsWithinTheInterval", "day other?", """
                    $this a aims:AISystem .
                    ex:process a aims:RiskAssessmentProcess ; aims:interval $interval .
                    ex:day a aims:RiskAssessment ; aims:concernsSystem $this ; aims:performedOn $day .
                    ex:other a aims:RiskAssessment ; aims:concernsSystem $this ; aims:performedOn $other .
                    """, c -> !c.isFresh("day") && !c.isFresh("other")),
            alone("AISystem-impactAssessmentIsWithinTheInterval", "day other?", """
                    $this a aims:AISystem .
                    ex:process a aims:ImpactAssessmentProcess ; aims:interval $interval .
                    ex:day a aims:ImpactAssessment ; aims:concernsSystem $this ; aims:performedOn $day .
                    ex:other a aims:ImpactAssessment ; aims:concernsSystem $this ; aims:performedOn $other .
                    """, c -> !c.isFresh("day") && !c.isFresh("other")),
            each("Process-keepsItsInterval", "day other?", """
                    $this a aims:Process ; aims:interval $interval .
                    ex:day$n aims:executes $this ; aims:performedOn $day .
                    ex:other$n aims:executes $this ; aims:performedOn $other .
                    """, c -> newestIsOver(c, "day", "other")),
            each("ApplicabilityDecision-controlIsMonitored", "start day?", """
                    $this a aims:ApplicabilityDecision ; aims:applicability code:applicability-included ; aims:decidesOn ex:control$n .
                    ex:implementation$n a aims:ControlImplementation ; aims:concernsControl ex:control$n ; aims:startsOn $start ; aims:interval $interval .
                    ex:day$n a aims:ControlMonitoring ; aims:concernsControl ex:control$n ; aims:performedOn $day ; aims:isEffective true .
                    """, c -> !(c.upTo("start", "day") && c.upTo("day", "asOf")) && !c.isFresh("start")),
            each("ControlImplementation-monitoringKeepsTheInterval", "day other? end?", """
                    $this a aims:ControlImplementation ; aims:concernsControl ex:control$n ; aims:interval $interval .
                    $this aims:endsOn $end .
                    ex:day$n a aims:ControlMonitoring ; aims:concernsControl ex:control$n ; aims:performedOn $day .
                    ex:other$n a aims:ControlMonitoring ; aims:concernsControl ex:control$n ; aims:performedOn $other .
                    """, c -> newestIsOver(c, "day", "other") && !c.before("end", "asOf")),
            each("ExternalProvision-isCheckedAsOftenAsStated", "start? day? other? end?", """
                    $this a aims:ExternalProvision ; aims:interval $interval .
                    $this aims:startsOn $start .
                    $this aims:endsOn $end .
                    ex:day$n a aims:ProvisionCheck ; aims:checksProvision $this ; aims:performedOn $day ; aims:isEffective true .
                    ex:other$n a aims:ProvisionCheck ; aims:checksProvision $this ; aims:performedOn $other ; aims:isEffective true .
                    """, c -> !c.before("end", "asOf") && !c.isFresh("start") && !c.isFresh("day") && !c.isFresh("other")),
            alone("AuditProgramme-auditsKeepTheInterval", "from until earlier? audit? other?", """
                    $this a aims:AuditProgramme ; aims:interval $interval ; aims:startsOn $from ; aims:endsOn $until .
                    ex:earlier a aims:AuditProgramme ; aims:startsOn $earlier .
                    ex:audit a aims:InternalAudit ; aims:auditsAgainst standard:iso-iec-42001-2023 ; aims:completedOn $audit .
                    ex:other a aims:InternalAudit ; aims:auditsAgainst standard:iso-iec-42001-2023 ; aims:completedOn $other .
                    """, c -> c.inForce("from", "until", "asOf") && (c.isOver("from") || c.isOver("earlier")) && !c.isFresh("audit") && !c.isFresh("other")),
            alone("AuditProgramme-auditsKeepTheInterval", "until", """
                    $this a aims:AuditProgramme ; aims:interval $interval ; aims:startsOn "2001-01-01"^^xsd:date ; aims:endsOn $until .
                    """, c -> c.upTo("asOf", "until")),
            alone("AuditProgramme-auditsKeepTheInterval", "earlier from audit", """
                    $this a aims:AuditProgramme ; aims:interval $interval ; aims:startsOn $from ; aims:endsOn "2150-12-31"^^xsd:date .
                    ex:earlier a aims:AuditProgramme ; aims:startsOn $earlier .
                    ex:audit a aims:InternalAudit ; aims:auditsAgainst standard:iso-iec-42001-2023 ; aims:completedOn $audit .
                    """, c -> c.upTo("from", "asOf") && (c.isOver("from") || c.isOver("earlier")) && !c.isFresh("audit")),
            each("MonitoringMetric-wasMeasuredInTime", "start day? other? end?", """
                    $this a aims:MonitoringMetric ; aims:interval $interval ; aims:startsOn $start .
                    $this aims:endsOn $end .
                    ex:day$n a aims:MonitoringResult ; aims:usesMetric $this ; aims:performedOn $day .
                    ex:other$n a aims:MonitoringResult ; aims:usesMetric $this ; aims:performedOn $other .
                    """, c -> c.isOver("start") && !c.before("end", "asOf") && !c.isFresh("day") && !c.isFresh("other")),
            each("MonitoringMetric-wasMeasuredInTime", "day end", """
                    $this a aims:MonitoringMetric ; aims:interval $interval ; aims:startsOn "2001-01-01"^^xsd:date ; aims:endsOn $end .
                    ex:day$n a aims:MonitoringResult ; aims:usesMetric $this ; aims:performedOn $day .
                    """, c -> !c.before("end", "asOf") && !c.isFresh("day")),
            each("MonitoringMetric-noMeasurementWasLeftOut", "first second third?", """
                    $this a aims:MonitoringMetric ; aims:interval $interval .
                    ex:first$n a aims:MonitoringResult ; aims:usesMetric $this ; aims:performedOn $first .
                    ex:second$n a aims:MonitoringResult ; aims:usesMetric $this ; aims:performedOn $second .
                    ex:third$n a aims:MonitoringResult ; aims:usesMetric $this ; aims:performedOn $third .
                    """, IntervalRows::hasAGapOfMoreThanTwoIntervals),
            alone("ManagementReviewArrangement-isKept", "own newer", """
                    $this a aims:ManagementReviewArrangement ; aims:interval $interval ; aims:startsOn $own .
                    ex:newer a aims:ManagementReviewArrangement ; aims:startsOn $newer .
                    """, c -> c.upTo("own", "asOf") && !(c.before("own", "newer") && c.upTo("newer", "asOf")) && (c.isOver("own") || c.isOver("newer"))),
            alone("ManagementReviewArrangement-isKept", "own newer? review? other?", """
                    $this a aims:ManagementReviewArrangement ; aims:interval $interval ; aims:startsOn $own .
                    ex:newer a aims:ManagementReviewArrangement ; aims:startsOn $newer .
                    ex:review a aims:ManagementReview ; aims:performedOn $review .
                    ex:other a aims:ManagementReview ; aims:performedOn $other .
                    """, c -> c.newest("own", "newer").filter(newest -> newest.equals("own") || c.upTo("newer", "own")).isPresent() && c.upTo("own", "asOf")
                            && (c.isOver("own") || c.isOver("newer")) && !c.isFresh("review") && !c.isFresh("other")),

            // What came in or happened is answered, analysed or told within the time stated
            each("MonitoringResult-wasAnalysed", "measured day?", """
                    $this a aims:MonitoringResult ; aims:usesMetric ex:metric$n ; aims:performedOn $measured .
                    ex:metric$n aims:analysisInterval $interval .
                    ex:day$n a aims:PerformanceEvaluation ; aims:evaluatesResult $this ; aims:performedOn $day .
                    """, c -> c.isOver("measured") && !(c.upTo("measured", "day") && c.upTo("day", "asOf"))),
            each("ConcernCase-isTracked", "received answered?", """
                    $this a aims:ConcernCase ; aims:receivedOn $received ; aims:concernRaisedThrough ex:channel$n ; aims:result "The model was changed." .
                    $this aims:answeredOn $answered .
                    ex:channel$n a aims:ConcernChannel ; aims:concernAnswerTime $interval .
                    """, c -> !c.upTo("received", "asOf") || c.isOver("received") && !(c.upTo("received", "answered") && c.upTo("answered", "asOf"))),
            each("ConcernCase-isAnsweredInTime", "received answered?", """
                    $this a aims:ConcernCase ; aims:receivedOn $received ; aims:concernRaisedThrough ex:channel$n .
                    $this aims:answeredOn $answered .
                    ex:channel$n aims:concernAnswerTime $interval .
                    """, c -> c.isOver("received") && !answeredInTime(c)),
            each("HarmReport-isAnsweredInTime", "received answered?", """
                    $this a aims:HarmReport ; aims:receivedOn $received ; aims:reportedThrough ex:channel$n ; aims:result "The model was changed." .
                    $this aims:answeredOn $answered .
                    ex:channel$n aims:answersWithin $interval .
                    """, c -> c.isOver("received") && !answeredInTime(c)),
            each("HarmReport-isAnsweredInTime", "received answered?", """
                    $this a aims:HarmReport ; aims:receivedOn $received ; aims:result "The model was changed." .
                    $this aims:answeredOn $answered .
                    """, c -> !(c.upTo("received", "answered") && c.upTo("answered", "asOf"))),
            each("Incident-usersAreToldInTime", "day issued start end? sent?", """
                    $this a aims:Incident ; aims:incidentType ex:type$n ; aims:detectedAt "%day%T10:00:00"^^xsd:dateTime ; aims:concernsSystem ex:system$n .
                    ex:plan$n a aims:IncidentCommunicationPlan ; aims:hasIncidentRule ex:rule$n ; dcterms:issued $issued .
                    ex:rule$n aims:ruleForIncidentType ex:type$n ; aims:notifiesWithin $interval .
                    ex:users$n a aims:UserGroup ; aims:concernsSystem ex:system$n ; aims:startsOn $start .
                    ex:users$n aims:endsOn $end .
                    ex:notice$n a aims:IncidentNotice ; aims:noticeOfIncident $this ; aims:noticeTo ex:users$n ; aims:noticeSentAt "%sent%T10:00:00"^^xsd:dateTime .
                    """, c -> c.upTo("issued", "day") && c.inForce("start", "end", "day") && c.isOver("day")
                            && !(c.upTo("day", "sent") && !c.day("sent").isAfter(c.day("day").plus(c.period())))).with("P1D", "P3D", "P1M", "P30D").around("P3M"),
            each("Incident-usersAreToldInTime", "day issued replaced? sent?", """
                    $this a aims:Incident ; aims:incidentType ex:type$n ; aims:detectedAt "%day%T10:00:00"^^xsd:dateTime ; aims:concernsSystem ex:system$n .
                    ex:plan$n a aims:IncidentCommunicationPlan ; aims:hasIncidentRule ex:rule$n ; dcterms:issued $issued .
                    ex:next$n prov:wasRevisionOf ex:plan$n ; dcterms:issued $replaced .
                    ex:rule$n aims:ruleForIncidentType ex:type$n ; aims:notifiesWithin "PT24H"^^xsd:duration .
                    ex:users$n a aims:UserGroup ; aims:concernsSystem ex:system$n ; aims:startsOn "2001-01-01"^^xsd:date .
                    ex:notice$n a aims:IncidentNotice ; aims:noticeOfIncident $this ; aims:noticeTo ex:users$n ; aims:noticeSentAt "%sent%T10:00:00"^^xsd:dateTime .
                    """, c -> c.upTo("issued", "day") && !c.upTo("replaced", "day") && c.isOver("day", Period.ofDays(1))
                            && !(c.upTo("day", "sent") && !c.day("sent").isAfter(c.day("day").plusDays(1)))).around("P1D", "P3M"),

            // Retention
            each("ImpactAssessment-isKeptForAStatedPeriod", "", """
                    $this a aims:ImpactAssessment ; aims:impactKeptUnder ex:rule$n .
                    ex:rule$n a aims:RetentionRule ; aims:retentionPeriod $interval .
                    """, c -> !c.takesTime()).with(ABOVE_ZERO_OR_NOT),
            each("RetentionRule-statesThePeriod", "", """
                    $this a aims:RetentionRule ; aims:retentionPeriod $interval .
                    """, c -> !c.takesTime()).with(ABOVE_ZERO_OR_NOT),
            each("EventLogDecision-saysHowLongLogsAreKept", "", """
                    $this a aims:EventLogDecision ; aims:logsDuring code:life-cycle-retirement ; aims:retentionPeriod $interval ; aims:reason "Complaints come within this time." .
                    """, c -> !c.takesTime()).with(ABOVE_ZERO_OR_NOT),
            each("RetentionRule-coversACertificationCycle", "", """
                    $this a aims:RetentionRule ; aims:retentionPeriod $interval .
                    """, c -> c.isShorterThan(Period.ofYears(4)))
                    .with("P1Y", "P3Y", "P3Y11M", "P3Y11M30D", "P3Y11M31D", "P3Y12M", "P47M", "P48M", "P4Y", "P5Y", "P1460D", "P1461D", "P36M365D", "P36M366D"),
            each("ImpactAssessment-wasNotDestroyedEarly", "issued? disposed", """
                    $this a aims:ImpactAssessment ; aims:impactDisposedOn $disposed ; aims:impactKeptUnder ex:rule$n .
                    $this dcterms:issued $issued .
                    ex:rule$n aims:retentionPeriod $interval .
                    """, c -> !c.has("issued") || c.day("disposed").isBefore(c.day("issued").plus(c.period()))).with("P1M", "P6M", "P3Y", "P5Y", "P10Y", "P90D", "P2Y6M"));

    private static boolean newestIsOver(DateCase c, String... names) {
        return c.newest(names).filter(c::isOver).isPresent();
    }

    private static boolean answeredInTime(DateCase c) {
        return c.upTo("received", "answered") && !c.day("answered").isAfter(c.day("received").plus(c.period()));
    }

    private static boolean hasAGapOfMoreThanTwoIntervals(DateCase c) {
        List<LocalDate> days = Stream.of("first", "second", "third").filter(c::has).map(c::day).sorted().toList();
        for (int i = 1; i < days.size(); i++) {
            if (days.get(i).isAfter(days.get(i - 1).plus(c.period().multipliedBy(2)))) {
                return true;
            }
        }
        return false;
    }
}
