package org.aimsgraph.check;

import static org.aimsgraph.check.DateRow.alone;
import static org.aimsgraph.check.DateRow.each;

import java.time.Period;
import java.util.List;

/** Checks with twelve months as their limit, on last days of validity, and on days by which something is to be done. */
final class LimitRows {
    private static final Period YEAR = Period.ofYears(1);
    private static final String IN_USE = "$this a aims:AISystem ; aims:lifeCycleStage code:life-cycle-operation-and-monitoring .\n";

    private LimitRows() {}

    static final List<DateRow> ALL = List.of(
            // Twelve months
            each("ConcernChannel-wasUsedOrTried", "opened tried? again? closed?", """
                    $this a aims:ConcernChannel ; aims:startsOn $opened .
                    $this aims:channelTriedOn $tried .
                    $this aims:channelTriedOn $again .
                    $this aims:endsOn $closed .
                    """, c -> c.isOver("opened", YEAR) && !c.isFresh("tried", YEAR) && !c.isFresh("again", YEAR) && !c.before("closed", "asOf")).around("P12M"),
            alone("ContextAnalysis-isFresh", "day other?", """
                    $this a aims:ContextAnalysis ; aims:performedOn $day .
                    ex:other a aims:ContextAnalysis ; aims:performedOn $other .
                    """, c -> c.isOver("day", YEAR) && !(c.before("day", "other") && c.upTo("other", "asOf"))).around("P12M"),
            alone("InterestedPartyAnalysis-isFresh", "day other?", """
                    $this a aims:InterestedPartyAnalysis ; aims:performedOn $day .
                    ex:other a aims:InterestedPartyAnalysis ; aims:performedOn $other .
                    """, c -> c.isOver("day", YEAR) && !(c.before("day", "other") && c.upTo("other", "asOf"))).around("P12M"),
            each("RiskCriteria-wasReviewedWithinAYear", "issued", """
                    $this a aims:RiskCriteria ; dcterms:issued $issued .
                    """, c -> c.isOver("issued", YEAR)).around("P12M"),
            each("AISystem-riskAssessmentIsAtMostAYearOld", "day other?", """
                    $this a aims:AISystem .
                    ex:day$n a aims:RiskAssessment ; aims:concernsSystem $this ; aims:performedOn $day .
                    ex:other$n a aims:RiskAssessment ; aims:concernsSystem $this ; aims:performedOn $other .
                    """, c -> newestIsYearOld(c, "day", "other")).around("P12M"),
            each("AISystem-impactAssessmentIsAtMostAYearOld", "day other?", """
                    $this a aims:AISystem .
                    ex:day$n a aims:ImpactAssessment ; aims:concernsSystem $this ; aims:performedOn $day .
                    ex:other$n a aims:ImpactAssessment ; aims:concernsSystem $this ; aims:performedOn $other .
                    """, c -> newestIsYearOld(c, "day", "other")).around("P12M"),
            each("AIObjective-wasWatchedWithinAYear", "day other?", """
                    $this a aims:AIObjective .
                    ex:day$n a aims:MonitoringResult ; aims:monitors $this ; aims:performedOn $day .
                    ex:other$n a aims:MonitoringResult ; aims:monitors $this ; aims:performedOn $other .
                    """, c -> newestIsYearOld(c, "day", "other")).around("P12M"),
            each("InternalAudit-samplesWorkOfItsPeriod", "first last work", """
                    $this a aims:InternalAudit ; aims:performedOn $first ; aims:completedOn $last ; aims:samplesRecord ex:work$n .
                    ex:work$n aims:performedOn $work .
                    """, c -> c.day("work").plus(YEAR).isBefore(c.day("first")) || c.before("last", "work")).around("P12M"),
            each("Person-awarenessIsRefreshed", "start end? day other?", """
                    $this a aims:Person .
                    ex:post$n aims:assignee $this ; aims:startsOn $start .
                    ex:post$n aims:endsOn $end .
                    ex:day$n a aims:AwarenessRecord ; aims:madeAware $this ; aims:awarenessTopic code:awareness-topic-ai-policy , code:awareness-topic-own-contribution , code:awareness-topic-consequences ; aims:performedOn $day .
                    ex:other$n a aims:AwarenessRecord ; aims:madeAware $this ; aims:awarenessTopic code:awareness-topic-ai-policy , code:awareness-topic-own-contribution , code:awareness-topic-consequences ; aims:performedOn $other .
                    """, c -> c.inForce("start", "end", "asOf") && !c.isFresh("day", YEAR) && !c.isFresh("other", YEAR)).around("P12M"),
            each("Person-awarenessIsRefreshed", "start day", """
                    $this a aims:Person ; org:memberOf ex:unit$n .
                    ex:post$n aims:assignee $this ; aims:startsOn $start .
                    ex:day$n a aims:AwarenessRecord ; aims:madeAware ex:unit$n ; aims:awarenessTopic code:awareness-topic-ai-policy , code:awareness-topic-own-contribution , code:awareness-topic-consequences ; aims:performedOn $day .
                    """, c -> c.upTo("start", "asOf") && !(c.isFresh("day", YEAR) && c.upTo("start", "day"))).around("P12M"),
            each("Person-awarenessIsRefreshed", "from? until? day", """
                    $this a aims:WorkforceGroup .
                    $this aims:startsOn $from .
                    $this aims:endsOn $until .
                    ex:day$n a aims:AwarenessRecord ; aims:madeAware $this ; aims:awarenessTopic code:awareness-topic-ai-policy , code:awareness-topic-own-contribution , code:awareness-topic-consequences ; aims:performedOn $day .
                    """, c -> !c.before("asOf", "from") && !c.before("until", "asOf") && !c.isFresh("day", YEAR)).around("P12M"),
            each("InternalAudit-auditorHasBeenAwayForAYear", "due first? end", """
                    $this a aims:InternalAudit ; aims:performedBy ex:auditor$n ; aims:auditsUnit ex:unit$n ; aims:dueOn $due .
                    $this aims:performedOn $first .
                    ex:post$n aims:assignee ex:auditor$n ; org:organization ex:unit$n ; aims:endsOn $end .
                    """, c -> c.before("end", audited(c)) && c.day("end").plus(YEAR).isAfter(c.day(audited(c)))).around("P12M"),
            each("InternalAudit-auditorHasBeenAwayForAYear", "first end", """
                    $this a aims:InternalAudit ; aims:performedBy ex:auditor$n ; aims:auditsProcess ex:process$n ; aims:performedOn $first .
                    ex:process$n aims:owner ex:role$n .
                    ex:post$n aims:assignee ex:auditor$n ; aims:assignedRole ex:role$n ; aims:endsOn $end .
                    """, c -> c.before("end", "first") && c.day("end").plus(YEAR).isAfter(c.day("first"))).around("P12M"),
            each("Nonconformity-isClosedOrInTime", "raised term? closed?", """
                    $this a aims:Nonconformity ; aims:raisedOn $raised .
                    $this aims:openUntil $term .
                    $this aims:closedOn $closed .
                    """, c -> !c.upTo("closed", "asOf") && !(c.upTo("asOf", "term") && !c.day("term").isAfter(c.day("raised").plus(YEAR)))).around("P12M"),

            // Validity ends
            each("AIPolicy-reviewIsNotOverdue", "due", """
                    $this a aims:AIPolicy ; aims:nextReviewOn $due .
                    """, c -> c.before("due", "asOf")),
            each("DataAcquisition-rightsHaveNotRunOut", "end other? stopped?", """
                    $this a aims:DataAcquisition ; aims:dataRightsEndOn $end ; aims:acquiresData ex:data$n .
                    $this aims:dataRightsEndOn $other .
                    ex:data$n aims:endsOn $stopped .
                    """, c -> c.before("end", "asOf") && !c.upTo("asOf", "other") && !(c.upTo("stopped", "end") && (!c.has("other") || c.upTo("stopped", "other")))),
            each("CompetenceEvidence-hasNotExpired", "last other? start end?", """
                    $this a aims:CompetenceEvidence ; aims:showsCompetenceOf ex:person$n ; aims:showsCompetence ex:competence$n ; aims:evidenceValidUntil $last .
                    ex:other$n a aims:CompetenceEvidence ; aims:showsCompetenceOf ex:person$n ; aims:showsCompetence ex:competence$n ; aims:evidenceValidUntil $other .
                    ex:competence$n aims:requiredOfRole ex:role$n .
                    ex:post$n aims:assignedRole ex:role$n ; aims:assignee ex:person$n ; aims:startsOn $start .
                    ex:post$n aims:endsOn $end .
                    """, c -> c.before("last", "asOf") && !c.upTo("asOf", "other") && c.inForce("start", "end", "asOf")),
            each("SupplierAssessment-isRepeatedInTime", "day due? later?", """
                    $this a aims:SupplierAssessment ; aims:assessesSupplier ex:supplier$n ; aims:concernsSystem ex:system$n ; aims:performedOn $day .
                    $this aims:reassessmentDueOn $due .
                    ex:later$n a aims:SupplierAssessment ; aims:assessesSupplier ex:supplier$n ; aims:concernsSystem ex:system$n ; aims:performedOn $later .
                    """, c -> !c.upTo("asOf", "due") && !(c.has("due") && c.before("day", "later") && c.upTo("later", "asOf"))),
            each("Waiver-isNotExpired", "end?", """
                    $this a aims:Waiver .
                    $this aims:endsOn $end .
                    """, c -> !c.upTo("asOf", "end")),
            each("Waiver-hasAnEndAfterItsStart", "start end?", """
                    $this a aims:Waiver ; aims:startsOn $start .
                    $this aims:endsOn $end .
                    """, c -> c.has("end") && !c.before("start", "end")),
            each("HumanVerdict-overrulesNoRule", "start end day later?", """
                    $this a aims:HumanVerdict ; earl:test ex:requirement$n ; earl:result ex:result$n ; aims:decidedOn $day .
                    ex:later$n a aims:HumanVerdict ; earl:test ex:requirement$n ; aims:decidedOn $later .
                    ex:result$n earl:outcome earl:passed .
                    ex:requirement$n aims:ruledAs earl:failed .
                    ex:waiver$n a aims:Waiver ; aims:concernsProvision ex:requirement$n ; aims:owner ex:owner ; aims:reason "The new policy comes in March." ; aims:startsOn $start ; aims:endsOn $end .
                    """, c -> !c.inForce("start", "end", "asOf") && !(c.before("day", "later") && c.upTo("later", "asOf"))),
            each("ResponsibilityAllocation-outsidePartyAgreed", "start end? ended?", """
                    $this a aims:ResponsibilityAllocation ; aims:allocatedTo ex:party$n ; aims:agreedIn ex:agreement$n .
                    $this aims:endsOn $ended .
                    ex:party$n a aims:InterestedParty .
                    ex:agreement$n a aims:PartyAgreement ; aims:agreedWith ex:party$n ; aims:startsOn $start .
                    ex:agreement$n aims:endsOn $end .
                    """, c -> !c.before("ended", "asOf") && !c.inForce("start", "end", "asOf")),
            each("AISystem-useWasApproved", "since approved end?", """
                    $this a aims:AISystem ; aims:usedSince $since .
                    ex:approval$n a aims:UseApproval ; aims:concernsSystem $this ; aims:followsProcess ex:process ; aims:approvedBy ex:person ; aims:approvedOn $approved .
                    ex:approval$n aims:endsOn $end .
                    ex:process a aims:ResponsibleUseProcess .
                    ex:person a aims:Person .
                    """, c -> c.upTo("since", "asOf") && !c.inForce("approved", "end", "asOf")),
            each("AISystem-supplierAnswersForItsPart", "start? end?", """
                    $this a aims:AISystem ; aims:suppliedBy ex:party$n .
                    ex:allocation$n a aims:ResponsibilityAllocation ; aims:concernsSystem $this ; aims:allocatedTo ex:party$n .
                    ex:allocation$n aims:startsOn $start .
                    ex:allocation$n aims:endsOn $end .
                    """, c -> c.before("asOf", "start") || c.before("end", "asOf")),
            each("AISystem-customerAnswersForItsPart", "start? end?", """
                    $this a aims:AISystem ; aims:providedTo ex:party$n .
                    ex:allocation$n a aims:ResponsibilityAllocation ; aims:concernsSystem $this ; aims:allocatedTo ex:party$n .
                    ex:allocation$n aims:startsOn $start .
                    ex:allocation$n aims:endsOn $end .
                    """, c -> c.before("asOf", "start") || c.before("end", "asOf")),
            each("AISystem-everyStageIsAnsweredFor", "start? end?", """
                    $this a aims:AISystem .
                    ex:allocation$n a aims:ResponsibilityAllocation ; aims:concernsSystem $this ; aims:allocatedTo ex:party$n ; aims:lifeCycleStage code:life-cycle-inception , code:life-cycle-design-and-development , code:life-cycle-verification-and-validation , code:life-cycle-deployment , code:life-cycle-operation-and-monitoring , code:life-cycle-continuous-validation , code:life-cycle-re-evaluation , code:life-cycle-retirement .
                    ex:allocation$n aims:startsOn $start .
                    ex:allocation$n aims:endsOn $end .
                    """, c -> c.before("asOf", "start") || c.before("end", "asOf")),
            alone("ConcernChannel-takesConcernsAboutAI", "start end? closed?", """
                    $this a aims:ConcernChannel .
                    $this aims:endsOn $closed .
                    ex:open a aims:ConcernChannel ; aims:takesConcernsAboutAI true ; aims:startsOn $start .
                    ex:open aims:endsOn $end .
                    """, c -> !c.inForce("start", "end", "asOf") && !c.before("closed", "asOf")),
            alone("ConcernChannel-isOpenToThoseWhoWorkHere", "start end? closed?", """
                    $this a aims:ConcernChannel .
                    $this aims:endsOn $closed .
                    ex:open a aims:ConcernChannel ; aims:concernReporter code:concern-reporter-employees , code:concern-reporter-contractors ; aims:startsOn $start .
                    ex:open aims:endsOn $end .
                    """, c -> !c.inForce("start", "end", "asOf") && !c.before("closed", "asOf")),
            alone("ConcernChannel-coversTheLifeCycle", "start end? closed?", """
                    $this a aims:ConcernChannel .
                    $this aims:endsOn $closed .
                    ex:open a aims:ConcernChannel ; aims:lifeCycleStage code:life-cycle-inception , code:life-cycle-design-and-development , code:life-cycle-verification-and-validation , code:life-cycle-deployment , code:life-cycle-operation-and-monitoring , code:life-cycle-re-evaluation , code:life-cycle-retirement ; aims:startsOn $start .
                    ex:open aims:endsOn $end .
                    """, c -> !c.inForce("start", "end", "asOf") && !c.before("closed", "asOf")),
            alone("ConcernChannel-isOpen", "start end?", """
                    $this a aims:ConcernChannel ; aims:concernContact "concerns@example.org" ; aims:startsOn $start .
                    $this aims:endsOn $end .
                    """, c -> !c.inForce("start", "end", "asOf")),
            each("ConcernChannel-protectsThoseWhoReport", "closed?", """
                    $this a aims:ConcernChannel .
                    $this aims:endsOn $closed .
                    """, c -> !c.before("closed", "asOf")),
            each("AISystem-harmCanBeReported", "start end?", IN_USE + """
                    ex:channel$n a aims:ReportingChannel ; aims:concernsSystem $this ; aims:startsOn $start .
                    ex:channel$n aims:endsOn $end .
                    """, c -> !c.inForce("start", "end", "asOf")),
            each("AISystem-usersAreKnown", "end?", IN_USE + """
                    ex:users$n a aims:UserGroup ; aims:concernsSystem $this .
                    ex:users$n aims:endsOn $end .
                    """, c -> c.before("end", "asOf")),
            each("UserGroup-informationIsDetermined", "end?", """
                    $this a aims:UserGroup ; aims:concernsSystem ex:system .
                    $this aims:endsOn $end .
                    """, c -> !c.before("end", "asOf")),
            each("UserGroup-isToldThatAIIsInvolved", "end?", """
                    $this a aims:UserGroup ; aims:concernsSystem ex:system$n .
                    $this aims:endsOn $end .
                    ex:information$n a aims:UserInformation ; aims:informsUserGroup $this ; aims:concernsSystem ex:system$n ; aims:documentStatus code:document-status-approved .
                    """, c -> !c.before("end", "asOf")),
            each("UserGroup-isToldWhatGuidanceNames", "end?", """
                    $this a aims:UserGroup ; aims:concernsSystem ex:system$n .
                    $this aims:endsOn $end .
                    ex:information$n a aims:UserInformation ; aims:informsUserGroup $this ; aims:concernsSystem ex:system$n ; aims:documentStatus code:document-status-approved .
                    """, c -> !c.before("end", "asOf")),
            each("UserGroup-receivesInformation", "start? end? day?", """
                    $this a aims:UserGroup ; aims:concernsSystem ex:system$n .
                    $this aims:startsOn $start .
                    $this aims:endsOn $end .
                    ex:delivery$n a aims:UserInformationDelivery ; aims:deliveredToGroup $this ; aims:deliversInformation ex:information$n ; aims:performedOn $day .
                    ex:information$n a aims:UserInformation ; aims:concernsSystem ex:system$n ; aims:documentStatus code:document-status-approved .
                    """, c -> !c.before("asOf", "start") && !c.before("end", "asOf") && !c.upTo("day", "asOf")),
            each("UserGroup-isInformedBeforeUse", "start? end? day?", """
                    $this a aims:UserGroup ; aims:concernsSystem ex:system$n .
                    $this aims:startsOn $start .
                    $this aims:endsOn $end .
                    ex:delivery$n a aims:UserInformationDelivery ; aims:deliveredToGroup $this ; aims:deliversInformation ex:information$n ; aims:performedOn $day .
                    ex:information$n a aims:UserInformation ; aims:concernsSystem ex:system$n .
                    """, c -> !c.before("asOf", "start") && !c.before("end", "asOf") && !c.upTo("day", "start")),
            alone("AIManagementSystem-isMeasuredBesideItsAISystems", "end?", """
                    $this a aims:AIManagementSystem .
                    ex:all a aims:MonitoringMetric ; aims:metricAim code:metric-aim-system-performance , code:metric-aim-system-effectiveness , code:metric-aim-ai-system .
                    ex:all aims:endsOn $end .
                    """, c -> c.before("end", "asOf")),
            each("ApplicabilityDecision-controlIsImplemented", "start end?", """
                    $this a aims:ApplicabilityDecision ; aims:applicability code:applicability-included ; aims:decidesOn ex:control$n .
                    ex:implementation$n a aims:ControlImplementation ; aims:concernsControl ex:control$n ; aims:startsOn $start .
                    ex:implementation$n aims:endsOn $end .
                    """, c -> !c.inForce("start", "end", "asOf")),
            each("ProcessExecution-isHeldAgainstCriteria", "day start end?", """
                    $this a aims:ProcessExecution ; aims:executes ex:process$n ; aims:performedOn $day ; aims:heldAgainst ex:criteria$n .
                    ex:criteria$n a aims:OperationalCriteria ; aims:criteriaFor ex:process$n ; aims:startsOn $start .
                    ex:criteria$n aims:endsOn $end .
                    """, c -> !c.inForce("start", "end", "day")),
            each("Deployment-metEveryCriterion", "day start? end? passed? failed?", """
                    $this a aims:Deployment ; aims:concernsVersion ex:version$n ; aims:performedOn $day ; aims:followsDeploymentPlan ex:plan$n .
                    ex:plan$n aims:deploymentCondition ex:criterion$n .
                    ex:criterion$n aims:startsOn $start .
                    ex:criterion$n aims:endsOn $end .
                    ex:pass$n a aims:VerificationResult ; aims:testsCriterion ex:criterion$n ; aims:concernsVersion ex:version$n ; aims:testOutcome code:test-outcome-passed ; aims:performedOn $passed .
                    ex:fail$n a aims:VerificationResult ; aims:testsCriterion ex:criterion$n ; aims:concernsVersion ex:version$n ; aims:testOutcome code:test-outcome-failed ; aims:performedOn $failed .
                    """, c -> !c.before("day", "start") && !c.before("end", "day") && !(c.upTo("passed", "day") && !(c.before("passed", "failed") && c.upTo("failed", "day")))),
            each("Deployment-metEveryCriterion", "day excepted end?", """
                    $this a aims:Deployment ; aims:concernsVersion ex:version$n ; aims:performedOn $day ; aims:followsDeploymentPlan ex:plan$n .
                    ex:plan$n aims:deploymentCondition ex:criterion$n .
                    ex:exception$n a aims:ReleaseException ; aims:exceptsCriterion ex:criterion$n ; aims:concernsVersion ex:version$n ; aims:reason "The fault was accepted." ; aims:hasApproval ex:approval$n .
                    ex:approval$n aims:approvedBy ex:person ; aims:approvedOn $excepted .
                    ex:exception$n aims:endsOn $end .
                    ex:person a aims:Person .
                    """, c -> !c.inForce("excepted", "end", "day")),
            alone("Deployment-metEveryCriterion", "day begin?", """
                    $this a aims:Deployment ; aims:concernsVersion ex:version ; aims:performedOn $day ; aims:followsDeploymentPlan ex:plan .
                    ex:plan aims:deploymentCondition ex:criterion .
                    ex:management a aims:AIManagementSystem ; aims:startsOn $begin .
                    """, c -> !c.before("day", "begin")),
            alone("AuditProgramme-oneIsInForce", "from until approved", """
                    $this a aims:AuditProgramme ; aims:startsOn $from ; aims:endsOn $until ; aims:hasApproval ex:approval ; aims:documentStatus code:document-status-approved .
                    ex:approval aims:approvedOn $approved .
                    """, c -> !(c.inForce("from", "until", "asOf") && c.upTo("approved", "asOf"))),
            each("AuditProgramme-coversEveryClause", "from until last? due?", """
                    $this a aims:AuditProgramme ; aims:startsOn $from ; aims:endsOn $until ; aims:plansAudit ex:audit$n .
                    ex:audit$n aims:concernsProvision iso42001:4 , iso42001:5 , iso42001:6 , iso42001:7 , iso42001:8 , iso42001:9 , iso42001:10 .
                    ex:audit$n aims:completedOn $last .
                    ex:audit$n aims:dueOn $due .
                    """, c -> c.upTo("from", "asOf") && !c.upTo("last", "asOf") && !(c.upTo("asOf", "until") && c.upTo("asOf", "due"))),
            alone("AuditProgramme-coversEveryIncludedControl", "from until last? due?", """
                    $this a aims:AuditProgramme ; aims:startsOn $from ; aims:endsOn $until ; aims:plansAudit ex:audit .
                    ex:audit aims:concernsProvision iso42001:A.2.2 .
                    ex:audit aims:completedOn $last .
                    ex:audit aims:dueOn $due .
                    ex:statement a aims:StatementOfApplicability ; aims:documentStatus code:document-status-approved ; aims:hasLine ex:line .
                    ex:line aims:applicability code:applicability-included ; aims:decidesOn iso42001:A.2.2 .
                    """, c -> c.inForce("from", "until", "asOf") && !c.upTo("last", "asOf") && !c.upTo("asOf", "due")),
            each("Certificate-statusFollowsFromSuspensionAndWithdrawal", "start end?", """
                    $this a aims:Certificate ; aims:certificateStatus code:certificate-status-suspended .
                    ex:suspension$n a aims:CertificateSuspension ; aims:concernsCertificate $this ; aims:startsOn $start .
                    ex:suspension$n aims:endsOn $end .
                    """, c -> !c.inForce("start", "end", "asOf")),
            // On the last day of a suspension the certificate may be valid again already.
            each("Certificate-statusFollowsFromSuspensionAndWithdrawal", "start end? withdrawn?", """
                    $this a aims:Certificate ; aims:certificateStatus code:certificate-status-valid .
                    ex:suspension$n a aims:CertificateSuspension ; aims:concernsCertificate $this ; aims:startsOn $start .
                    ex:suspension$n aims:endsOn $end .
                    ex:withdrawal$n a aims:CertificateWithdrawal ; aims:concernsCertificate $this ; aims:decidedOn $withdrawn .
                    """, c -> c.upTo("start", "asOf") && !c.upTo("end", "asOf") || c.upTo("withdrawn", "asOf")),
            each("Certificate-statusFollowsFromSuspensionAndWithdrawal", "day", """
                    $this a aims:Certificate ; aims:certificateStatus code:certificate-status-withdrawn .
                    ex:withdrawal$n a aims:CertificateWithdrawal ; aims:concernsCertificate $this ; aims:decidedOn $day .
                    """, c -> !c.upTo("day", "asOf")),
            each("Certificate-statusFollowsFromSuspensionAndWithdrawal", "start end", """
                    $this a aims:Certificate ; aims:certificateStatus code:certificate-status-suspended .
                    ex:suspension$n a aims:CertificateSuspension ; aims:concernsCertificate $this ; aims:startsOn $start ; aims:endsOn $end ; aims:suspensionOutcome code:suspension-outcome-withdrawn .
                    """, c -> c.upTo("end", "asOf") || !c.upTo("start", "asOf")),
            each("Certificate-accreditationWasHeldAtIssue", "issued start end?", """
                    $this a aims:Certificate ; aims:isAccreditedCertificate true ; dcterms:issued $issued ; aims:hasCertificationBody ex:body$n ; aims:underAccreditation ex:accreditation$n .
                    ex:accreditation$n aims:accreditsBody ex:body$n ; aims:accreditedFor standard:iso-iec-42001-2023 ; aims:startsOn $start .
                    ex:accreditation$n aims:endsOn $end .
                    """, c -> !c.inForce("start", "end", "issued")),
            each("CertificationAudit-recertificationIsBeforeExpiry", "ended? planned expires", """
                    $this a aims:CertificationAudit ; aims:certificationAuditKind code:certification-audit-kind-recertification ; aims:inCertificationProgramme ex:programme$n .
                    $this aims:endsOn $ended .
                    $this aims:certificationAuditPlannedFor $planned .
                    ex:certificate$n aims:certificateProgramme ex:programme$n ; aims:certificateExpiresOn $expires .
                    """, c -> c.before("expires", c.has("ended") ? "ended" : "planned")),

            // Due days
            each("PolicyReviewTrigger-leadsToAReview", "happened day? due?", """
                    $this a aims:PolicyReviewTrigger ; aims:callsForPolicyReview true ; aims:policyTriggeredOn $happened .
                    $this aims:dueOn $due .
                    ex:review$n a aims:PolicyReview ; aims:answersPolicyTrigger $this ; aims:performedOn $day .
                    """, c -> c.upTo("happened", "asOf") && !(c.upTo("happened", "day") && c.upTo("day", "asOf")) && !c.upTo("asOf", "due")),
            each("PolicyReview-revisionFollows", "day approved? due?", """
                    $this a aims:PolicyReview ; aims:policyReviewOutcome code:policy-review-outcome-revise ; aims:reviewsPolicy ex:policy$n ; aims:performedOn $day .
                    $this aims:dueOn $due .
                    ex:next$n prov:wasRevisionOf ex:policy$n ; aims:hasApproval ex:approval$n .
                    ex:approval$n aims:approvedOn $approved .
                    """, c -> !(c.upTo("day", "approved") && c.upTo("approved", "asOf")) && !c.upTo("asOf", "due")),
            each("UseMonitoring-deviationIsHandled", "corrected? due?", """
                    $this a aims:UseMonitoring ; aims:withinIntendedUse false ; aims:deviationHandling "Access was taken away." .
                    $this aims:useCorrectedOn $corrected .
                    $this aims:dueOn $due .
                    """, c -> !c.upTo("corrected", "asOf") && !c.upTo("asOf", "due")),
            each("SupplierAssessment-shortfallIsCorrected", "due completed?", """
                    $this a aims:SupplierAssessment ; aims:supplierResult code:supplier-result-does-not-fit ; aims:asksSupplierFor "Deliver the test report." ; aims:dueOn $due .
                    $this aims:completedOn $completed .
                    """, c -> !c.upTo("asOf", "due") && !c.upTo("completed", "asOf")),
            each("CustomerFeedback-isAnswered", "received answered? due?", """
                    $this a aims:CustomerFeedback ; aims:receivedOn $received .
                    $this aims:answeredOn $answered .
                    $this aims:dueOn $due .
                    """, c -> !(c.upTo("received", "answered") && c.upTo("answered", "asOf")) && !(c.upTo("asOf", "due") && !c.has("answered"))),
            each("AIObjective-overdueObjectiveHasResultOrUpdate", "due result? update?", """
                    $this a aims:AIObjective .
                    ex:plan$n aims:plansObjective $this ; aims:dueOn $due .
                    ex:result$n aims:monitors $this ; aims:performedOn $result .
                    ex:update$n aims:updates $this ; aims:decidedOn $update .
                    """, c -> c.before("due", "asOf") && !(c.upTo("due", "result") && c.upTo("result", "asOf")) && !(c.upTo("due", "update") && c.upTo("update", "asOf"))),
            each("ResourceNeed-isProvided", "due day?", """
                    $this a aims:ResourceNeed ; aims:dueOn $due .
                    ex:provision$n a aims:ResourceProvision ; aims:providesFor $this ; aims:performedOn $day .
                    """, c -> c.before("due", "asOf") && !c.upTo("day", "asOf")),
            each("ResourceNeed-isProvided", "start day?", """
                    $this a aims:ResourceNeed ; aims:startsOn $start .
                    ex:provision$n a aims:ResourceProvision ; aims:providesFor $this ; aims:performedOn $day .
                    """, c -> c.upTo("start", "asOf") && !c.upTo("day", "asOf")),
            each("ResourceNeed-isProvidedInFull", "due", """
                    $this a aims:ResourceNeed ; aims:dueOn $due ; aims:amountNeeded 3 .
                    ex:provision$n aims:providesFor $this ; aims:amountProvided 2 .
                    """, c -> c.before("due", "asOf")),
            each("ResourceNeed-isProvidedInFull", "start", """
                    $this a aims:ResourceNeed ; aims:startsOn $start ; aims:amountNeeded 3 .
                    ex:provision$n aims:providesFor $this ; aims:amountProvided 2 .
                    """, c -> c.upTo("start", "asOf")),
            each("CompetenceRequirement-isMetByEachHolder", "start end? obtained? due? completed?", """
                    $this a aims:CompetenceRequirement ; aims:requiredOfRole ex:role$n .
                    ex:post$n aims:assignedRole ex:role$n ; aims:assignee ex:person$n ; aims:startsOn $start .
                    ex:post$n aims:endsOn $end .
                    ex:evidence$n a aims:CompetenceEvidence ; aims:showsCompetenceOf ex:person$n ; aims:showsCompetence $this ; aims:obtainedOn $obtained .
                    ex:action$n a aims:CompetenceAction ; aims:trainsPerson ex:person$n ; aims:closesGapIn $this ; aims:dueOn $due .
                    ex:action$n aims:completedOn $completed .
                    """, c -> c.inForce("start", "end", "asOf") && !c.upTo("obtained", "asOf") && !(c.upTo("asOf", "due") && !c.has("completed"))),
            each("CompetenceAction-isDone", "due done?", """
                    $this a aims:CompetenceAction ; aims:dueOn $due .
                    $this aims:completedOn $done .
                    """, c -> c.before("due", "asOf") && !c.has("done") || c.before("asOf", "done")),
            each("CompetenceAction-isEvaluated", "completed day? due?", """
                    $this a aims:CompetenceAction ; aims:completedOn $completed .
                    $this aims:effectDueOn $due .
                    ex:evaluation$n a aims:CompetenceEvaluation ; aims:evaluatesCompetenceAction $this ; aims:performedOn $day ; aims:isEffective true .
                    """, c -> !(c.upTo("completed", "day") && c.upTo("day", "asOf")) && !c.upTo("asOf", "due")),
            each("RiskTreatmentPlan-dueActionsAreCarriedOut", "due done? day?", """
                    $this a aims:RiskTreatmentPlan ; aims:hasAction ex:action$n .
                    ex:action$n aims:dueOn $due .
                    ex:action$n aims:completedOn $done .
                    ex:result$n a aims:RiskTreatmentResult ; aims:resultOfAction ex:action$n ; aims:performedOn $day .
                    """, c -> c.before("due", "asOf") && !c.upTo("done", "asOf") && !c.upTo("day", "asOf")),
            each("RiskTreatmentPlan-finishedActionsAreVerified", "done day? by?", """
                    $this a aims:RiskTreatmentPlan ; aims:hasAction ex:action$n .
                    ex:action$n aims:completedOn $done .
                    ex:action$n aims:verifyBy $by .
                    ex:result$n a aims:RiskTreatmentResult ; aims:resultOfAction ex:action$n ; aims:performedOn $day ; aims:isEffective true .
                    """, c -> c.upTo("done", "asOf") && !(c.upTo("done", "day") && c.upTo("day", "asOf")) && !c.upTo("asOf", "by")),
            each("PlannedAction-isCarriedIntoItsProcess", "due issued day?", """
                    $this a aims:PlannedAction ; aims:integratedIn ex:process$n ; aims:dueOn $due .
                    ex:plan$n aims:hasAction $this ; dcterms:issued $issued .
                    ex:run$n aims:executes ex:process$n ; aims:performedOn $day .
                    """, c -> c.before("due", "asOf") && !(c.upTo("issued", "day") && c.upTo("day", "asOf"))),
            each("InternalAudit-tookPlace", "due? first? last?", """
                    $this a aims:InternalAudit .
                    $this aims:dueOn $due .
                    $this aims:performedOn $first .
                    $this aims:completedOn $last .
                    """, c -> !c.upTo("asOf", "due") && !(c.upTo("first", "last") && c.upTo("last", "asOf"))),
            each("InternalAudit-comparesWithDocumentsInForce", "due? last? approved replaced?", """
                    $this a aims:InternalAudit ; aims:auditsAgainst ex:document$n .
                    $this aims:dueOn $due .
                    $this aims:completedOn $last .
                    ex:document$n a aims:DocumentedInformation ; aims:hasApproval ex:approval$n .
                    ex:approval$n aims:approvedOn $approved .
                    ex:newer$n prov:wasRevisionOf ex:document$n ; aims:hasApproval ex:next$n .
                    ex:next$n aims:approvedOn $replaced .
                    """, c -> !c.upTo("asOf", "due") && !c.inForce("approved", "replaced", "last")),
            each("InternalAudit-isReported", "due?", """
                    $this a aims:InternalAudit .
                    $this aims:dueOn $due .
                    """, c -> !c.upTo("asOf", "due")),
            each("InternalAudit-isDocumented", "due?", """
                    $this a aims:InternalAudit .
                    $this aims:dueOn $due .
                    """, c -> !c.upTo("asOf", "due")),
            each("ManagementDecision-wasFollowedUp", "due done?", """
                    $this a aims:ManagementDecision ; aims:dueOn $due .
                    $this aims:completedOn $done .
                    """, c -> c.before("due", "asOf") && !c.upTo("done", "asOf")),
            each("Nonconformity-isCorrected", "term?", """
                    $this a aims:Nonconformity ; aims:correction "The model was taken out of use." .
                    $this aims:openUntil $term .
                    """, c -> !c.upTo("asOf", "term")),
            each("Nonconformity-isReviewed", "term? raised day?", """
                    $this a aims:Nonconformity ; aims:raisedOn $raised .
                    $this aims:openUntil $term .
                    ex:analysis$n a aims:CauseAnalysis ; aims:analysesNonconformity $this ; aims:performedOn $day .
                    """, c -> !c.upTo("asOf", "term") && !(c.upTo("raised", "day") && c.upTo("day", "asOf"))),
            each("Nonconformity-leadsToAction", "term?", """
                    $this a aims:Nonconformity .
                    $this aims:openUntil $term .
                    """, c -> !c.upTo("asOf", "term")),
            each("CorrectiveAction-isDoneOnceTheCauseIsKnown", "term? done? analysed", """
                    $this a aims:CorrectiveAction ; aims:correctsNonconformity ex:nonconformity$n .
                    $this aims:completedOn $done .
                    ex:nonconformity$n aims:openUntil $term .
                    ex:analysis$n a aims:CauseAnalysis ; aims:analysesNonconformity ex:nonconformity$n ; aims:performedOn $analysed .
                    """, c -> !c.upTo("asOf", "term") && !(c.upTo("analysed", "done") && c.upTo("done", "asOf"))),
            each("CorrectiveAction-isNotOverdue", "due done?", """
                    $this a aims:CorrectiveAction ; aims:dueOn $due .
                    $this aims:completedOn $done .
                    """, c -> c.before("due", "asOf") && !c.upTo("done", "asOf")),
            each("CorrectiveAction-effectivenessWasReviewed", "term? done day?", """
                    $this a aims:CorrectiveAction ; aims:correctsNonconformity ex:nonconformity$n ; aims:completedOn $done .
                    ex:nonconformity$n aims:openUntil $term .
                    ex:review$n a aims:EffectivenessReview ; aims:reviewsAction $this ; aims:performedOn $day ; aims:isEffective true .
                    """, c -> !c.upTo("asOf", "term") && !(c.before("done", "day") && c.upTo("day", "asOf"))),
            each("EffectivenessReview-failureLeadsToNewAction", "day term? done?", """
                    $this a aims:EffectivenessReview ; aims:isEffective false ; aims:performedOn $day ; aims:reviewsAction ex:failed$n .
                    ex:failed$n aims:correctsNonconformity ex:nonconformity$n .
                    ex:nonconformity$n aims:openUntil $term .
                    ex:next$n a aims:CorrectiveAction ; aims:correctsNonconformity ex:nonconformity$n ; aims:completedOn $done .
                    """, c -> !c.upTo("asOf", "term") && !(c.upTo("day", "done") && c.upTo("done", "asOf"))));

    private static boolean newestIsYearOld(DateCase c, String... names) {
        return c.newest(names).filter(newest -> c.isOver(newest, YEAR)).isPresent();
    }

    private static String audited(DateCase c) {
        return c.has("first") ? "first" : "due";
    }
}
