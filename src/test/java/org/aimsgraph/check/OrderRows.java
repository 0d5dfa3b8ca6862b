package org.aimsgraph.check;

import static org.aimsgraph.check.DateRow.alone;
import static org.aimsgraph.check.DateRow.each;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Checks on the order of two days, and on days that must have come. */
final class OrderRows {
    private static final String IN_USE = "$this a aims:AISystem ; aims:lifeCycleStage code:life-cycle-operation-and-monitoring .\n";
    private static final Predicate<DateCase> NOT_COME = c -> !c.upTo("day", "asOf");
    private static final Predicate<DateCase> OLDER_DOCUMENT = c -> c.before("issued", "day") && !c.upTo("day", "other");

    private OrderRows() {}

    static final List<DateRow> ALL = Stream.of(come(), documents(), assessments(), operation(), evaluation(), certification()).flatMap(List::stream).toList();

    private static DateRow comes(String check, String type, String property) {
        return each(check, "day?", "$this a aims:" + type + " .\n$this aims:" + property + " $day .\n", NOT_COME);
    }

    private static List<DateRow> come() {
        return List.of(
                comes("ProcessExecution-hasHappened", "ProcessExecution", "performedOn"),
                comes("RiskAssessment-hasHappened", "RiskAssessment", "performedOn"),
                comes("ImpactAssessment-hasHappened", "ImpactAssessment", "performedOn"),
                comes("ControlMonitoring-hasHappened", "ControlMonitoring", "performedOn"),
                comes("PerformanceEvaluation-hasHappened", "PerformanceEvaluation", "performedOn"),
                comes("ManagementReview-hasHappened", "ManagementReview", "performedOn"),
                comes("DataPreparation-hasHappened", "DataPreparation", "performedOn"),
                comes("Improvement-hasHappened", "Improvement", "completedOn"),
                comes("HumanVerdict-isDatedAndNotInTheFuture", "HumanVerdict", "decidedOn"),
                each("MonitoringResult-hasHappened", "day", "$this a aims:MonitoringResult ; aims:performedOn $day .", NOT_COME),
                each("Nonconformity-wasNotedByNow", "day", "$this a aims:Nonconformity ; aims:raisedOn $day .", NOT_COME),
                each("Nonconformity-correctionHasHappened", "day", "$this a aims:Nonconformity ; aims:correctedOn $day .", NOT_COME),
                each("DocumentedInformation-isNotDatedAhead", "day", "$this a aims:DocumentedInformation ; dcterms:issued $day .", NOT_COME),
                each("SupplierAssessment-isDatedAndSigned", "day", "$this a aims:SupplierAssessment ; aims:performedBy ex:person ; aims:performedOn $day . ex:person a aims:Person .", NOT_COME),
                each("Deployment-hasDayAndVersion", "day", """
                        $this a aims:Deployment ; aims:concernsVersion ex:version$n ; aims:performedOn $day .
                        ex:version$n a aims:SystemVersion ; aims:versionOfSystem ex:system .
                        """, NOT_COME),
                each("AISystem-deploymentIsRecorded", "day", IN_USE + """
                        ex:version$n aims:versionOfSystem $this .
                        ex:deployment$n a aims:Deployment ; aims:concernsVersion ex:version$n ; aims:performedOn $day .
                        """, NOT_COME),
                each("AISystem-hasDeploymentPlan", "day", IN_USE + """
                        ex:version$n aims:versionOfSystem $this .
                        ex:plan$n a aims:DeploymentPlan ; aims:concernsVersion ex:version$n ; aims:documentStatus code:document-status-approved ; aims:hasApproval ex:approval$n .
                        ex:approval$n aims:approvedOn $day .
                        """, NOT_COME),
                each("AISystem-hasOperationPlan", "day", IN_USE + """
                        ex:plan$n a aims:OperationPlan ; aims:concernsSystem $this ; aims:documentStatus code:document-status-approved ; aims:hasApproval ex:approval$n .
                        ex:approval$n aims:approvedOn $day .
                        """, NOT_COME),
                each("AISystem-hasEventLogDecision", "day", IN_USE + "ex:decision$n a aims:EventLogDecision ; aims:concernsSystem $this ; aims:decidedOn $day .", NOT_COME),
                each("DataResource-hasAcquisition", "day", """
                        $this a aims:DataResource .
                        ex:acquisition$n a aims:DataAcquisition ; aims:acquiresData $this ; aims:performedOn $day .
                        """, NOT_COME),
                each("AIObjective-isMonitored", "day", """
                        $this a aims:AIObjective .
                        ex:result$n a aims:MonitoringResult ; aims:monitors $this ; aims:performedOn $day ; aims:measuredValue "3" .
                        """, NOT_COME),
                each("Process-isCarriedOut", "day", """
                        $this a aims:Process .
                        ex:run$n a aims:ProcessExecution ; aims:executes $this ; aims:performedOn $day .
                        """, NOT_COME),
                each("Role-isCommunicated", "day", """
                        $this a aims:Role .
                        ex:told$n a aims:Communication ; aims:communicates $this ; aims:audience code:audience-internal ; aims:communicatedOn $day .
                        """, NOT_COME),
                each("ResourceNeed-isApproved", "day", """
                        $this a aims:ResourceNeed ; aims:hasApproval ex:approval$n .
                        ex:approval$n aims:approvedBy ex:person ; aims:approvedOn $day . ex:person a aims:Person .
                        """, NOT_COME),
                each("DocumentedInformation-isApproved", "day", """
                        $this a aims:DocumentedInformation ; aims:hasApproval ex:approval$n .
                        ex:approval$n aims:approvedBy ex:person ; aims:approvedOn $day . ex:person a aims:Person .
                        """, NOT_COME),
                each("Customer-feedbackIsRecorded", "day", """
                        $this a aims:Customer .
                        ex:system$n aims:providedTo $this ; aims:lifeCycleStage code:life-cycle-operation-and-monitoring .
                        ex:feedback$n a aims:CustomerFeedback ; aims:feedbackFrom $this ; aims:receivedOn $day .
                        """, NOT_COME),
                alone("AIPolicy-newestIsInForce", "day", """
                        $this a aims:AIPolicy ; aims:documentStatus code:document-status-approved ; aims:hasApproval ex:approval .
                        ex:approval aims:approvedOn $day .
                        """, NOT_COME),
                alone("AIPolicy-writtenPolicyIsInForce", "day", """
                        $this a aims:AIPolicy ; aims:documentStatus code:document-status-approved ; aims:hasApproval ex:approval .
                        ex:approval aims:approvedOn $day .
                        """, NOT_COME),
                alone("Scope-newestIsInForce", "day", """
                        $this a aims:Scope ; aims:documentStatus code:document-status-approved ; aims:hasApproval ex:approval .
                        ex:approval aims:approvedOn $day .
                        """, NOT_COME),
                alone("ResponsibleUseProcess-aVersionIsInForce", "day", """
                        $this a aims:ResponsibleUseProcess ; aims:documentStatus code:document-status-approved ; aims:hasApproval ex:approval .
                        ex:approval aims:approvedOn $day .
                        """, NOT_COME),
                alone("SupplierAssessmentProcess-aVersionIsInForce", "day", """
                        $this a aims:SupplierAssessmentProcess ; aims:documentStatus code:document-status-approved ; aims:hasApproval ex:approval .
                        ex:approval aims:approvedOn $day .
                        """, NOT_COME));
    }

    private static List<DateRow> documents() {
        List<DateRow> rows = new ArrayList<>();
        for (String type : List.of("DataManagementProcess", "DataAcquisition", "DataQualityRequirement", "ProvenanceProcess", "DataPreparationCriterion", "DataPreparationMethod", "ReportingObligation")) {
            rows.add(each(type + "-isDocumented", "issued approved", """
                    $this a aims:%s ; aims:documentedIn ex:document$n .
                    ex:document$n a aims:DocumentedInformation ; dcterms:identifier "D-1" ; dcterms:issued $issued ; aims:documentStatus code:document-status-approved ; aims:hasApproval ex:approval$n .
                    ex:approval$n aims:approvedBy ex:person ; aims:approvedOn $approved .
                    """.formatted(type), c -> !c.upTo("issued", "asOf") || !c.upTo("approved", "asOf")));
        }
        for (String type : List.of("ProcessExecution", "RiskAssessment", "RiskTreatmentResult")) {
            rows.add(each(type + "-documentIsNotOlder", "day issued other?", """
                    $this a aims:%s ; aims:performedOn $day ; aims:documentedIn ex:document$n , ex:other$n .
                    ex:document$n dcterms:issued $issued .
                    ex:other$n dcterms:issued $other .
                    """.formatted(type), OLDER_DOCUMENT.or(c -> c.before("other", "day") && c.before("issued", "day"))));
        }
        rows.addAll(List.of(
                each("RiskTreatmentPlan-isApprovedAfterItsDate", "issued approved", """
                        $this a aims:RiskTreatmentPlan ; dcterms:issued $issued ; aims:hasApproval ex:approval$n .
                        ex:approval$n aims:approvedOn $approved .
                        """, c -> c.before("approved", "issued")),
                each("ResponsibleUseProcess-isApprovedAfterItsDate", "issued approved", """
                        $this a aims:ResponsibleUseProcess ; dcterms:issued $issued ; aims:hasApproval ex:approval$n .
                        ex:approval$n aims:approvedOn $approved .
                        """, c -> c.before("approved", "issued")),
                each("StatementOfApplicability-followsItsAssessment", "issued day", """
                        $this a aims:StatementOfApplicability ; dcterms:issued $issued ; aims:basedOnAssessment ex:assessment$n .
                        ex:assessment$n aims:performedOn $day .
                        """, c -> c.before("issued", "day")),
                each("StatementOfApplicability-isCommunicatedAfterItsDate", "issued day", """
                        $this a aims:StatementOfApplicability ; dcterms:issued $issued .
                        ex:told$n aims:communicates $this ; aims:audience code:audience-internal ; aims:communicatedOn $day .
                        """, c -> c.before("day", "issued")),
                each("AIPolicy-isCommunicatedInside", "approved day", """
                        $this a aims:AIPolicy ; aims:hasApproval ex:approval$n .
                        ex:approval$n aims:approvedOn $approved .
                        ex:told$n a aims:Communication ; aims:communicates $this ; aims:audience code:audience-internal ; aims:communicatedOn $day .
                        """, c -> !(c.upTo("approved", "day") && c.upTo("day", "asOf"))),
                each("DocumentedInformation-isNotApprovedAgainstItsReview", "approved read later?", """
                        $this a aims:DocumentedInformation ; aims:hasApproval ex:approval$n .
                        ex:approval$n aims:approvedOn $approved .
                        ex:read$n aims:reviewsDocument $this ; aims:foundAdequate false ; aims:performedOn $read .
                        ex:later$n aims:reviewsDocument $this ; aims:foundAdequate true ; aims:performedOn $later .
                        """, c -> c.upTo("read", "approved") && !(c.upTo("read", "later") && c.upTo("later", "approved"))),
                each("DocumentedInformation-replacedIsNotUsed", "replaced day", """
                        $this a aims:DocumentedInformation .
                        ex:later$n prov:wasRevisionOf $this ; aims:hasApproval ex:approval$n .
                        ex:approval$n aims:approvedOn $replaced .
                        ex:use$n aims:followsProcess $this ; aims:performedOn $day .
                        """, c -> c.before("replaced", "day")),
                each("DocumentedInformation-replacedIsMarked", "day", """
                        $this a aims:DocumentedInformation .
                        ex:later$n prov:wasRevisionOf $this ; aims:documentStatus code:document-status-approved ; aims:hasApproval ex:approval$n .
                        ex:approval$n aims:approvedOn $day .
                        """, c -> c.upTo("day", "asOf")),
                each("DocumentedInformation-historyIsInOrder", "issued first", """
                        $this a aims:DocumentedInformation ; prov:wasRevisionOf ex:first$n ; dcterms:issued $issued .
                        ex:first$n dcterms:issued $first .
                        """, c -> c.upTo("issued", "first")),
                each("ExternalDocument-isControlled", "day", """
                        $this a aims:ExternalDocument ; aims:owner ex:person ; aims:reason "Customers ask for it." ; aims:currencyCheckedOn $day . ex:person a aims:Person .
                        """, NOT_COME),
                alone("DocumentRegister-isUpToDate", "issued day", """
                        $this a aims:DocumentRegister ; dcterms:issued $issued .
                        ex:document a aims:DocumentedInformation ; aims:hasApproval ex:approval .
                        ex:approval aims:approvedOn $day .
                        """, c -> c.before("issued", "day")),
                each("PolicyReview-looksAtAVersionThatWasThen", "issued day replaced?", """
                        $this a aims:PolicyReview ; aims:reviewsPolicy ex:policy$n ; aims:performedOn $day .
                        ex:policy$n a aims:AIPolicy ; dcterms:issued $issued .
                        ex:next$n prov:wasRevisionOf ex:policy$n ; aims:hasApproval ex:approval$n .
                        ex:approval$n aims:approvedOn $replaced .
                        """, c -> !(c.upTo("day", "asOf") && c.inForce("issued", "replaced", "day"))),
                each("PolicyAlignment-contradictionIsResolved", "found issued", """
                        $this a aims:PolicyAlignment ; aims:policiesContradict true ; aims:performedOn $found ; aims:overlapSettledIn ex:policy$n .
                        ex:policy$n a aims:AIPolicy ; dcterms:issued $issued .
                        """, c -> c.before("issued", "found")),
                alone("Policy-isComparedAfterApprovalOfTheAIPolicy", "approved day?", """
                        $this a aims:Policy .
                        ex:policy a aims:AIPolicy ; aims:documentStatus code:document-status-approved ; aims:hasApproval ex:approval .
                        ex:approval aims:approvedOn $approved .
                        ex:alignment a aims:PolicyAlignment ; aims:comparesPolicy $this ; aims:performedOn $day .
                        """, c -> c.upTo("approved", "asOf") && !(c.upTo("approved", "day") && c.upTo("day", "asOf"))),
                each("AwarenessRecord-namesThePolicyOfItsDay", "approved day next?", """
                        $this a aims:AwarenessRecord ; aims:awarenessTopic code:awareness-topic-ai-policy ; aims:performedOn $day ; aims:concerns ex:policy$n .
                        ex:policy$n a aims:AIPolicy ; aims:hasApproval ex:approval$n .
                        ex:approval$n aims:approvedOn $approved .
                        ex:later$n prov:wasRevisionOf ex:policy$n ; aims:hasApproval ex:renewal$n .
                        ex:renewal$n aims:approvedOn $next .
                        """, c -> !c.inForce("approved", "next", "day")),
                each("ManagementSystemDescription-keepsUpWithChanges", "implemented issued", """
                        $this a aims:ManagementSystemDescription ; aims:describesProcess ex:process$n ; dcterms:issued $issued .
                        ex:change$n a aims:ManagementSystemChange ; aims:affectsProcess ex:process$n ; aims:implementedOn $implemented .
                        """, c -> c.upTo("implemented", "asOf") && c.before("issued", "implemented")),
                each("UserInformationDelivery-followsApproval", "approved day", """
                        $this a aims:UserInformationDelivery ; aims:deliversInformation ex:information$n ; aims:performedOn $day .
                        ex:information$n aims:hasApproval ex:approval$n .
                        ex:approval$n aims:approvedOn $approved .
                        """, c -> c.before("day", "approved")),
                each("ReportingObligation-keepsUpWithTheLaw", "amended reviewed?", """
                        $this a aims:ReportingObligation ; aims:legalSourceAmendedOn $amended .
                        $this aims:obligationReviewedOn $reviewed .
                        """, c -> c.upTo("amended", "asOf") && !(c.upTo("amended", "reviewed") && c.upTo("reviewed", "asOf"))),
                each("UseMonitoring-comparesUseWithDocumentation", "day approved replaced?", """
                        $this a aims:UseMonitoring ; aims:performedOn $day ; aims:comparesUseWith ex:document$n .
                        ex:document$n aims:hasApproval ex:approval$n .
                        ex:approval$n aims:approvedOn $approved .
                        ex:next$n prov:wasRevisionOf ex:document$n ; aims:hasApproval ex:renewal$n .
                        ex:renewal$n aims:approvedOn $replaced .
                        """, c -> !c.inForce("approved", "replaced", "day"))));
        return rows;
    }

    private static List<DateRow> assessments() {
        List<DateRow> rows = new ArrayList<>();
        for (String kind : List.of("Risk", "Impact")) {
            rows.add(each(kind + "Assessment-followedTheVersionInForce", "day approved renewed?", """
                    $this a aims:%1$sAssessment ; aims:performedOn $day ; aims:followsProcess ex:process$n .
                    ex:process$n a aims:%1$sAssessmentProcess ; aims:versionNumber "1" ; aims:hasApproval ex:approval$n .
                    ex:approval$n aims:approvedOn $approved .
                    ex:newer$n prov:wasRevisionOf ex:process$n ; aims:hasApproval ex:renewal$n .
                    ex:renewal$n aims:approvedOn $renewed .
                    """.replace("%1$s", kind), c -> !c.inForce("approved", "renewed", "day")));
            String about = "SystemChange-" + kind.toLowerCase(Locale.ROOT);
            rows.add(each(about + "AssessmentIsAboutTheChange", "proposed effect? day", """
                    $this a aims:SystemChange ; aims:changeAssessedIn ex:assessment$n ; aims:concernsSystem ex:system$n ; aims:proposedOn $proposed .
                    $this aims:tookEffectOn $effect .
                    ex:assessment$n a aims:%sAssessment ; aims:concernsSystem ex:system$n ; aims:performedOn $day .
                    """.formatted(kind), c -> !c.upTo("proposed", "day") && !c.upTo("effect", "day")));
            rows.add(each(about + "AssessedBeforeItTakesEffect", "effect day other?", """
                    $this a aims:SystemChange ; aims:changeAssessedIn ex:assessment$n , ex:other$n ; aims:tookEffectOn $effect .
                    ex:assessment$n a aims:%1$sAssessment ; aims:performedOn $day .
                    ex:other$n a aims:%1$sAssessment ; aims:performedOn $other .
                    """.replace("%1$s", kind), c -> !c.upTo("day", "effect") && !c.upTo("other", "effect")));
        }
        rows.addAll(List.of(
                each("RiskAssessment-criteriaCameFirst", "day issued", """
                        $this a aims:RiskAssessment ; aims:performedOn $day ; aims:usesCriteria ex:criteria$n .
                        ex:criteria$n dcterms:issued $issued .
                        """, c -> c.before("day", "issued")),
                each("RiskAssessment-impactAssessmentCameFirst", "day impact", """
                        $this a aims:RiskAssessment ; aims:performedOn $day ; aims:considersImpactAssessment ex:impact$n .
                        ex:impact$n aims:performedOn $impact .
                        """, c -> c.before("day", "impact")),
                each("RiskAssessment-isNotOverwritten", "day later", """
                        $this a aims:RiskAssessment ; aims:documentedIn ex:document$n ; aims:performedOn $day .
                        ex:later$n a aims:RiskAssessment ; aims:documentedIn ex:document$n ; aims:performedOn $later .
                        """, c -> c.before("day", "later")),
                each("ResidualRiskAcceptance-followsAssessment", "accepted first second?", """
                        $this a aims:ResidualRiskAcceptance ; aims:approvedOn $accepted ; aims:acceptsResidualRisk ex:risk$n .
                        ex:risk$n aims:identifiedIn ex:first$n , ex:second$n .
                        ex:first$n aims:performedOn $first .
                        ex:second$n aims:performedOn $second .
                        """, c -> !c.upTo("first", "accepted") && !c.upTo("second", "accepted")),
                each("SystemChange-firstReleaseFollowsImpactAssessment", "effect day", """
                        $this a aims:SystemChange ; aims:systemChangeKind code:system-change-kind-first-release ; aims:concernsSystem ex:system$n ; aims:tookEffectOn $effect .
                        ex:assessment$n a aims:ImpactAssessment ; aims:concernsSystem ex:system$n ; aims:performedOn $day .
                        """, c -> c.upTo("effect", "asOf") && c.before("effect", "day")),
                each("RiskTreatmentResult-isDatedAfterTheAction", "day done?", """
                        $this a aims:RiskTreatmentResult ; aims:performedOn $day ; aims:resultOfAction ex:action$n .
                        ex:action$n aims:completedOn $done .
                        """, c -> !c.upTo("day", "asOf") || c.before("day", "done")),
                each("RiskTreatmentResult-shortfallIsRevalidated", "day decided", """
                        $this a aims:RiskTreatmentResult ; aims:isEffective false ; aims:performedOn $day ; aims:answeredByTreatment ex:treatment$n ; aims:resultOfAction ex:action$n .
                        ex:action$n aims:addresses ex:risk$n .
                        ex:treatment$n a aims:RiskTreatment ; aims:treatsRisk ex:risk$n ; aims:decidedOn $decided .
                        """, c -> !(c.upTo("day", "decided") && c.upTo("decided", "asOf"))),
                each("RiskTreatmentResult-shortfallUpdatesThePlan", "day issued", """
                        $this a aims:RiskTreatmentResult ; aims:isEffective false ; aims:performedOn $day ; aims:resultOfAction ex:action$n .
                        ex:action$n aims:addresses ex:risk$n .
                        ex:plan$n aims:hasAction ex:action$n .
                        ex:new$n prov:wasRevisionOf ex:plan$n ; a aims:RiskTreatmentPlan ; dcterms:issued $issued ; aims:implementsTreatment ex:treatment$n .
                        ex:treatment$n aims:treatsRisk ex:risk$n .
                        """, c -> !(c.upTo("day", "issued") && c.upTo("issued", "asOf"))),
                each("RiskTreatmentResult-updatedPlanIsApprovedAnew", "day issued approved", """
                        $this a aims:RiskTreatmentResult ; aims:isEffective false ; aims:performedOn $day ; aims:resultOfAction ex:action$n .
                        ex:plan$n aims:hasAction ex:action$n .
                        ex:new$n prov:wasRevisionOf ex:plan$n ; dcterms:issued $issued ; aims:hasApproval ex:approval$n .
                        ex:approval$n aims:approvedBy ex:person ; aims:approvedOn $approved . ex:person a aims:Person .
                        """, c -> c.upTo("day", "issued") && c.upTo("issued", "asOf") && !(c.upTo("issued", "approved") && c.upTo("approved", "asOf")))));
        return rows;
    }

    private static List<DateRow> operation() {
        return List.of(
                each("ManagementSystemChange-wasPlannedBeforehand", "planned implemented", """
                        $this a aims:ManagementSystemChange ; aims:plannedOn $planned ; aims:implementedOn $implemented .
                        """, c -> c.before("implemented", "planned")),
                alone("AISystem-wasApprovedBeforeUse", "since approved issued", """
                        $this a aims:AISystem ; aims:usedSince $since .
                        ex:approval$n a aims:UseApproval ; aims:concernsSystem $this ; aims:approvedOn $approved .
                        ex:process a aims:ResponsibleUseProcess ; dcterms:issued $issued .
                        """, c -> c.before("since", "approved") && c.upTo("issued", "since")),
                each("UseMonitoring-newestFindsUseAsIntended", "day corrected? later?", """
                        $this a aims:UseMonitoring ; aims:withinIntendedUse false ; aims:concernsSystem ex:system$n ; aims:performedOn $day .
                        $this aims:useCorrectedOn $corrected .
                        ex:later$n a aims:UseMonitoring ; aims:concernsSystem ex:system$n ; aims:performedOn $later ; aims:withinIntendedUse true .
                        """, c -> c.upTo("day", "asOf") && !(c.upTo("day", "corrected") && c.upTo("corrected", "asOf")) && !(c.before("day", "later") && c.upTo("later", "asOf"))),
                alone("Deployment-planCameBefore", "day issued approved begin?", """
                        $this a aims:Deployment ; aims:followsDeploymentPlan ex:plan ; aims:performedOn $day .
                        ex:plan dcterms:issued $issued ; aims:hasApproval ex:approval .
                        ex:approval aims:approvedOn $approved .
                        ex:management a aims:AIManagementSystem ; aims:startsOn $begin .
                        """, c -> (c.before("day", "issued") || c.before("day", "approved")) && !c.before("day", "begin")),
                alone("Deployment-isSignedOff", "day approved begin?", """
                        $this a aims:Deployment ; aims:performedOn $day ; aims:hasApproval ex:approval .
                        ex:approval aims:approvedBy ex:person ; aims:approvedOn $approved . ex:person a aims:Person .
                        ex:management a aims:AIManagementSystem ; aims:startsOn $begin .
                        """, c -> c.before("day", "approved") && !c.before("day", "begin")),
                each("Deployment-wasDecided", "day decided refused?", """
                        $this a aims:Deployment ; aims:performedOn $day ; aims:concernsVersion ex:version$n .
                        ex:decision$n a aims:ReleaseDecision ; aims:concernsVersion ex:version$n ; aims:releaseGranted true ; aims:decidedOn $decided ; aims:performedBy ex:person . ex:person a aims:Person .
                        ex:refusal$n a aims:ReleaseDecision ; aims:concernsVersion ex:version$n ; aims:releaseGranted false ; aims:decidedOn $refused .
                        """, c -> !(c.upTo("decided", "day") && !(c.before("decided", "refused") && c.upTo("refused", "day")))),
                each("Deployment-testsCameBefore", "day tested before?", """
                        $this a aims:Deployment ; aims:performedOn $day ; aims:concernsVersion ex:version$n .
                        ex:test$n a aims:VerificationResult ; aims:concernsVersion ex:version$n ; aims:testsCriterion ex:criterion$n ; aims:performedOn $tested .
                        ex:before$n a aims:VerificationResult ; aims:concernsVersion ex:version$n ; aims:testsCriterion ex:criterion$n ; aims:performedOn $before .
                        """, c -> !c.upTo("tested", "day") && !c.upTo("before", "day")),
                alone("Deployment-wasDecided", "day begin?", """
                        $this a aims:Deployment ; aims:performedOn $day ; aims:concernsVersion ex:version .
                        ex:management a aims:AIManagementSystem ; aims:startsOn $begin .
                        """, c -> !c.before("day", "begin")),
                each("Deployment-testsCameBefore", "day tested start? excepted?", """
                        $this a aims:Deployment ; aims:performedOn $day ; aims:concernsVersion ex:version$n .
                        ex:test$n a aims:VerificationResult ; aims:concernsVersion ex:version$n ; aims:testsCriterion ex:criterion$n ; aims:performedOn $tested .
                        ex:criterion$n aims:startsOn $start .
                        ex:exception$n a aims:ReleaseException ; aims:exceptsCriterion ex:criterion$n ; aims:concernsVersion ex:version$n ; aims:hasApproval ex:approval$n .
                        ex:approval$n aims:approvedOn $excepted .
                        """, c -> c.before("day", "tested") && !c.before("day", "start") && !c.upTo("excepted", "day")),
                each("TechnicalDocumentation-describesTheVersionInUse", "day later?", """
                        $this a aims:TechnicalDocumentation ; aims:concernsSystem ex:system$n ; aims:concernsVersion ex:other$n .
                        ex:version$n aims:versionOfSystem ex:system$n . ex:other$n aims:versionOfSystem ex:system$n .
                        ex:deployment$n a aims:Deployment ; aims:concernsVersion ex:version$n ; aims:performedOn $day .
                        ex:next$n a aims:Deployment ; aims:concernsVersion ex:other$n ; aims:performedOn $later .
                        """, c -> c.upTo("day", "asOf") && !(c.before("day", "later") && c.upTo("later", "asOf"))),
                each("DataProvenanceRecord-isUnbroken", "given received", """
                        $this a aims:DataProvenanceRecord ; aims:hasProvenanceStep ex:given$n , ex:received$n .
                        ex:given$n aims:provenanceEvent code:provenance-event-transfer-of-control ; aims:transferredFrom ex:giver ; aims:performedOn $given .
                        ex:received$n aims:transferredTo ex:giver ; aims:performedOn $received .
                        """, c -> c.before("given", "received")),
                each("DataProvenanceRecord-beginsWithCreation", "created day", """
                        $this a aims:DataProvenanceRecord ; aims:hasProvenanceStep ex:created$n , ex:day$n .
                        ex:created$n aims:provenanceEvent code:provenance-event-creation ; aims:performedOn $created .
                        ex:day$n aims:performedOn $day .
                        """, c -> c.before("day", "created")),
                each("SystemChange-plannedOneIsControlled", "effect approved? reviewed?", """
                        $this a aims:SystemChange ; aims:tookEffectOn $effect ; aims:hasApproval ex:approval$n ; aims:hasChangeReview ex:review$n .
                        ex:approval$n aims:approvedBy ex:person . ex:person a aims:Person .
                        ex:approval$n aims:approvedOn $approved .
                        ex:review$n a aims:ChangeReview ; aims:performedBy ex:person .
                        ex:review$n aims:performedOn $reviewed .
                        """, c -> c.upTo("effect", "asOf") && !c.upTo("approved", "effect") && !c.upTo("reviewed", "effect")),
                each("SystemChange-unplannedOneIsReviewedAfterwards", "effect day", """
                        $this a aims:SystemChange ; aims:isPlannedChange false ; aims:tookEffectOn $effect ; aims:hasChangeReview ex:review$n .
                        ex:review$n aims:performedOn $day .
                        """, c -> c.before("day", "effect") || c.before("asOf", "day")),
                each("ControlMonitoring-decisionFollowsTheFailure", "day decided", """
                        $this a aims:ControlMonitoring ; aims:performedOn $day .
                        ex:decision$n aims:considersFailure $this ; aims:decidedOn $decided .
                        """, c -> c.before("decided", "day") || c.before("asOf", "decided")),
                each("ProcessExecution-decisionFollowsTheFailure", "day decided", """
                        $this a aims:ProcessExecution ; aims:performedOn $day .
                        ex:decision$n aims:considersFailure $this ; aims:decidedOn $decided .
                        """, c -> c.before("decided", "day") || c.before("asOf", "decided")),
                each("ExternalProvision-failedCheckIsFollowedUp", "day decided? later?", """
                        $this a aims:ExternalProvision .
                        ex:failed$n aims:checksProvision $this ; aims:isEffective false ; aims:performedOn $day .
                        ex:decision$n a aims:CorrectiveActionDecision ; aims:considersFailure ex:failed$n ; aims:decidedOn $decided .
                        ex:again$n aims:checksProvision $this ; aims:isEffective true ; aims:performedOn $later .
                        """, c -> c.upTo("day", "asOf") && !(c.upTo("day", "decided") && c.upTo("decided", "asOf")) && !(c.before("day", "later") && c.upTo("later", "asOf"))),
                alone("ContextAnalysis-considersEverySystem", "day other?", """
                        $this a aims:ContextAnalysis ; aims:performedOn $day .
                        ex:other a aims:ContextAnalysis ; aims:performedOn $other .
                        ex:system a aims:AISystem .
                        """, c -> !(c.before("day", "other") && c.upTo("other", "asOf"))),
                each("ResourceNeed-statesPeriod", "start end", "$this a aims:ResourceNeed ; aims:startsOn $start ; aims:endsOn $end .", c -> !c.before("start", "end")));
    }

    private static List<DateRow> evaluation() {
        return List.of(
                each("PerformanceEvaluation-looksBack", "day measured", """
                        $this a aims:PerformanceEvaluation ; aims:performedOn $day ; aims:evaluatesResult ex:result$n .
                        ex:result$n aims:performedOn $measured .
                        """, c -> c.before("day", "measured")),
                each("InternalAudit-isDocumentedAfterItEnded", "issued last", """
                        $this a aims:InternalAudit ; aims:completedOn $last ; aims:documentedIn ex:report$n .
                        ex:report$n dcterms:issued $issued .
                        """, c -> c.before("issued", "last")),
                each("ManagementReview-isDocumentedAfterItWasHeld", "issued day", """
                        $this a aims:ManagementReview ; aims:performedOn $day ; aims:documentedIn ex:minutes$n .
                        ex:minutes$n dcterms:issued $issued .
                        """, c -> c.before("issued", "day")),
                alone("AuditProgramme-considersTheLastAudit", "issued last later?", """
                        $this a aims:AuditProgramme ; dcterms:issued $issued ; aims:considersEarlierAudit ex:later .
                        ex:audit a aims:InternalAudit ; aims:completedOn $last .
                        ex:later a aims:InternalAudit ; aims:completedOn $later .
                        """, c -> c.upTo("last", "issued") && !(c.before("last", "later") && c.upTo("later", "issued"))),
                alone("ManagementReview-followsUpEveryEarlierAction", "day before between?", """
                        $this a aims:ManagementReview ; aims:performedOn $day .
                        ex:before a aims:ManagementReview ; aims:performedOn $before ; aims:hasManagementDecision ex:decision .
                        ex:between a aims:ManagementReview ; aims:performedOn $between .
                        ex:decision aims:owner ex:person .
                        """, c -> c.before("before", "day") && !(c.before("before", "between") && c.before("between", "day"))),
                alone("ManagementReview-improvementsHappenBetweenReviews", "day before done?", """
                        $this a aims:ManagementReview ; aims:performedOn $day .
                        ex:before a aims:ManagementReview ; aims:performedOn $before .
                        ex:improvement a aims:Improvement ; aims:completedOn $done .
                        """, c -> c.before("before", "day") && !(c.before("before", "done") && c.upTo("done", "day"))),
                alone("ManagementReview-doesNotOverlookNonconformities", "day raised before?", """
                        $this a aims:ManagementReview ; aims:performedOn $day ; aims:hasReviewInput ex:input .
                        ex:input aims:reviewInputKind code:review-input-nonconformities ; aims:nothingNewBecause "Nothing came up." .
                        ex:nonconformity a aims:Nonconformity ; aims:raisedOn $raised .
                        ex:before a aims:ManagementReview ; aims:performedOn $before .
                        """, c -> c.upTo("raised", "day") && !(c.upTo("raised", "before") && c.before("before", "day"))),
                alone("ManagementReview-doesNotOverlookAudits", "day last before?", """
                        $this a aims:ManagementReview ; aims:performedOn $day ; aims:hasReviewInput ex:input .
                        ex:input aims:reviewInputKind code:review-input-audit-results ; aims:nothingNewBecause "Nothing came up." .
                        ex:audit a aims:InternalAudit ; aims:completedOn $last .
                        ex:before a aims:ManagementReview ; aims:performedOn $before .
                        """, c -> c.upTo("last", "day") && !(c.upTo("last", "before") && c.before("before", "day"))),
                alone("ManagementReview-nonconformitiesAreOfThePeriod", "day raised before?", period("nonconformities"), OrderRows::isOfAnotherPeriod),
                alone("ManagementReview-monitoringResultsAreOfThePeriod", "day raised before?", period("monitoring-results"), OrderRows::isOfAnotherPeriod),
                alone("ManagementReview-auditResultsAreOfThePeriod", "day raised before?", period("audit-results"), OrderRows::isOfAnotherPeriod),
                each("Nonconformity-isClosedOnlyAfterEffect", "closed day", """
                        $this a aims:Nonconformity ; aims:closedOn $closed .
                        ex:action$n aims:correctsNonconformity $this .
                        ex:review$n aims:reviewsAction ex:action$n ; aims:isEffective true ; aims:performedOn $day .
                        """, c -> c.before("closed", "day")));
    }

    private static List<DateRow> certification() {
        return List.of(
                each("CertificationAudit-stage2ComesAfterStage1", "begins ended", """
                        $this a aims:CertificationAudit ; aims:certificationAuditKind code:certification-audit-kind-stage-2 ; aims:inCertificationProgramme ex:programme$n ; aims:startsOn $begins .
                        ex:stage$n aims:inCertificationProgramme ex:programme$n ; aims:certificationAuditKind code:certification-audit-kind-stage-1 ; aims:endsOn $ended .
                        """, c -> c.before("begins", "ended")),
                alone("CertificationAudit-internalAuditCameBeforeStage2", "began first last?", """
                        $this a aims:CertificationAudit ; aims:certificationAuditKind code:certification-audit-kind-stage-2 ; aims:startsOn $began .
                        ex:audit a aims:InternalAudit ; aims:performedOn $first .
                        ex:audit aims:completedOn $last .
                        """, c -> c.before("began", "first") || c.before("began", "last")),
                alone("CertificationAudit-managementReviewCameBeforeStage2", "began day", """
                        $this a aims:CertificationAudit ; aims:certificationAuditKind code:certification-audit-kind-stage-2 ; aims:startsOn $began .
                        ex:review a aims:ManagementReview ; aims:performedOn $day .
                        """, c -> c.before("began", "day")),
                each("Certificate-followsItsAudit", "decided ended", """
                        $this a aims:Certificate ; aims:decidedOn $decided ; aims:certificateProgramme ex:programme$n .
                        ex:audit$n aims:inCertificationProgramme ex:programme$n ; aims:certificationAuditKind code:certification-audit-kind-stage-2 ; aims:endsOn $ended .
                        """, c -> c.before("decided", "ended")),
                each("Certificate-followsItsAudit", "formerly decided ended", """
                        $this a aims:Certificate ; aims:decidedOn $decided ; aims:certificateProgramme ex:next$n ; aims:renewsCertificate ex:old$n .
                        ex:old$n aims:certificateProgramme ex:programme$n ; aims:decidedOn $formerly .
                        ex:audit$n aims:inCertificationProgramme ex:programme$n ; aims:certificationAuditKind code:certification-audit-kind-recertification ; aims:endsOn $ended .
                        """, c -> !(c.before("formerly", "ended") && c.upTo("ended", "decided"))),
                each("Certificate-restsOnWhatExisted", "issued published", """
                        $this a aims:Certificate ; dcterms:issued $issued ; aims:certificateRestsOn ex:standard$n .
                        ex:standard$n dcterms:issued $published .
                        """, c -> c.before("issued", "published")),
                each("CertificationFinding-minorHasAcceptedPlanBeforeDecision", "ended decided accepted?", """
                        $this a aims:CertificationFinding ; aims:certificationFindingGrade code:certification-finding-grade-minor .
                        $this aims:bodyAcceptedPlanOn $accepted .
                        ex:audit$n aims:hasCertificationFinding $this ; aims:certificationAuditKind code:certification-audit-kind-stage-2 ; aims:inCertificationProgramme ex:programme$n ; aims:endsOn $ended .
                        ex:certificate$n aims:certificateProgramme ex:programme$n ; aims:decidedOn $decided .
                        """, c -> c.upTo("ended", "decided") && !c.upTo("accepted", "decided")),
                // An earlier decision, on the day the audit ended or later, has looked at the finding.
                each("CertificationFinding-minorHasAcceptedPlanBeforeDecision", "ended decided formerly", """
                        $this a aims:CertificationFinding ; aims:certificationFindingGrade code:certification-finding-grade-minor .
                        ex:audit$n aims:hasCertificationFinding $this ; aims:certificationAuditKind code:certification-audit-kind-stage-2 ; aims:inCertificationProgramme ex:programme$n ; aims:endsOn $ended .
                        ex:certificate$n aims:certificateProgramme ex:programme$n ; aims:decidedOn $decided .
                        ex:revised$n prov:wasRevisionOf ex:certificate$n ; aims:certificateProgramme ex:programme$n ; aims:decidedOn $formerly .
                        """, c -> c.upTo("ended", "decided") && !(c.upTo("ended", "formerly") && c.before("formerly", "decided"))),
                each("CertificationFinding-majorIsVerifiedBeforeDecision", "ended decided formerly", """
                        $this a aims:CertificationFinding ; aims:certificationFindingGrade code:certification-finding-grade-major .
                        ex:audit$n aims:hasCertificationFinding $this ; aims:certificationAuditKind code:certification-audit-kind-stage-2 ; aims:inCertificationProgramme ex:programme$n ; aims:endsOn $ended .
                        ex:certificate$n aims:certificateProgramme ex:programme$n ; aims:decidedOn $decided .
                        ex:revised$n prov:wasRevisionOf ex:certificate$n ; aims:certificateProgramme ex:programme$n ; aims:decidedOn $formerly .
                        """, c -> c.upTo("ended", "decided") && !(c.upTo("ended", "formerly") && c.before("formerly", "decided"))),
                each("CertificationFinding-majorIsVerifiedBeforeDecision", "ended decided accepted verified", """
                        $this a aims:CertificationFinding ; aims:certificationFindingGrade code:certification-finding-grade-major ; aims:bodyAcceptedCorrectionOn $accepted ; aims:bodyVerifiedCorrectionOn $verified ; aims:bodyAcceptedCorrectiveActionOn $accepted ; aims:bodyVerifiedCorrectiveActionOn $verified .
                        ex:audit$n aims:hasCertificationFinding $this ; aims:certificationAuditKind code:certification-audit-kind-stage-2 ; aims:inCertificationProgramme ex:programme$n ; aims:endsOn $ended .
                        ex:certificate$n aims:certificateProgramme ex:programme$n ; aims:decidedOn $decided .
                        """, c -> c.upTo("ended", "decided") && !(c.upTo("accepted", "decided") && c.upTo("verified", "decided"))),
                each("CertificationFinding-isAcceptedBeforeVerified", "accepted verified", """
                        $this a aims:CertificationFinding ; aims:bodyAcceptedCorrectionOn $accepted ; aims:bodyVerifiedCorrectionOn $verified .
                        """, c -> c.before("verified", "accepted")),
                each("Certificate-restorationFinishesOpenWork", "expired decided ended", """
                        $this a aims:Certificate ; aims:renewsCertificate ex:old$n ; aims:decidedOn $decided .
                        ex:old$n aims:certificateExpiresOn $expired ; aims:certificateProgramme ex:programme$n .
                        ex:restoration$n a aims:CertificateRestoration ; aims:concernsCertificate ex:old$n .
                        ex:audit$n aims:inCertificationProgramme ex:programme$n ; aims:certificationAuditKind code:certification-audit-kind-stage-2 ; aims:endsOn $ended .
                        """, c -> c.before("expired", "decided") && !(c.before("expired", "ended") && c.upTo("ended", "decided"))),
                each("Certificate-restorationFinishesOpenWork", "expired decided finished?", """
                        $this a aims:Certificate ; aims:renewsCertificate ex:old$n ; aims:decidedOn $decided .
                        ex:old$n aims:certificateExpiresOn $expired .
                        ex:restoration$n a aims:CertificateRestoration ; aims:concernsCertificate ex:old$n .
                        ex:restoration$n aims:openWorkFinishedOn $finished .
                        """, c -> c.before("expired", "decided") && !c.upTo("finished", "decided")));
    }

    private static String period(String kind) {
        return """
                $this a aims:ManagementReview ; aims:performedOn $day ; aims:hasReviewInput ex:input .
                ex:input aims:reviewInputKind code:review-input-%s ; aims:considersRecord ex:record .
                ex:record aims:raisedOn $raised .
                ex:before a aims:ManagementReview ; aims:performedOn $before .
                """.formatted(kind);
    }

    /** After this review, or before or on the day of an earlier one. */
    private static boolean isOfAnotherPeriod(DateCase c) {
        return c.before("day", "raised") || c.upTo("raised", "before") && c.before("before", "day");
    }
}
