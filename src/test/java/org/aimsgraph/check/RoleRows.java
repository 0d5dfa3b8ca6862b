package org.aimsgraph.check;

import static org.aimsgraph.check.DateRow.alone;
import static org.aimsgraph.check.DateRow.each;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Checks on who held a role, on the day of the check or on the day of a deed: first and last day of the assignment count. */
final class RoleRows {
    private static final String IN_USE = "$this a aims:AISystem ; aims:lifeCycleStage code:life-cycle-operation-and-monitoring .\n";
    private static final String POST = """
            ex:post$n aims:assignedRole ex:role$n ; aims:assignee ex:person$n ; aims:assignedBy ex:giver$n ; aims:startsOn $start .
            ex:post$n aims:endsOn $end .
            ex:role$n a aims:Role .
            ex:person$n a aims:Person .
            """;
    private static final String TOP = POST + "ex:role$n aims:roleLevel code:role-level-top-management .\n";
    private static final Predicate<DateCase> NOBODY_NOW = c -> !c.inForce("start", "end", "asOf");
    private static final Predicate<DateCase> NOBODY_THEN = c -> !c.inForce("start", "end", "day");

    private RoleRows() {}

    static final List<DateRow> ALL = Stream.of(now(), then(), deeds(), awareness()).flatMap(List::stream).toList();

    private static List<DateRow> now() {
        return List.of(
                each("Role-hasHolder", "start end?", """
                        $this a aims:Role .
                        ex:post$n aims:assignedRole $this ; aims:assignee ex:person$n ; aims:startsOn $start .
                        ex:post$n aims:endsOn $end .
                        """, NOBODY_NOW),
                each("Role-isGivenToAPerson", "start end?", """
                        $this a aims:Role .
                        ex:post$n aims:assignedRole $this ; aims:assignee ex:person ; aims:startsOn $start .
                        ex:post$n aims:endsOn $end .
                        ex:person a aims:Person .
                        """, NOBODY_NOW),
                each("AISystem-hasAccountablePerson", "start end?", "$this a aims:AISystem ; aims:owner ex:role$n .\n" + POST, NOBODY_NOW),
                each("AISystem-monitoringIsOwned", "start end?", IN_USE + "$this aims:monitoringOwner ex:person$n .\n" + POST, NOBODY_NOW),
                each("AISystem-mayBeOverridden", "start end?", IN_USE + "$this aims:mayBeOverriddenBy ex:role$n .\n" + POST, NOBODY_NOW),
                each("ResponsibleUseProcess-isOwned", "start end?", "$this a aims:ResponsibleUseProcess ; aims:owner ex:role$n .\n" + POST, NOBODY_NOW),
                each("ResponsibilityAllocation-goesToAHeldRole", "start end? ended?", """
                        $this a aims:ResponsibilityAllocation ; aims:allocatedTo ex:role$n .
                        $this aims:endsOn $ended .
                        """ + POST, c -> !c.before("ended", "asOf") && !c.inForce("start", "end", "asOf")),
                alone("AIManagementSystem-hasRoleForConformity", "start end?",
                        "$this a aims:AIManagementSystem . ex:role$n aims:hasResponsibility code:duty-conformity ; aims:hasAuthority code:duty-conformity .\n" + POST, NOBODY_NOW),
                alone("AIManagementSystem-hasRoleForReporting", "start end?",
                        "$this a aims:AIManagementSystem . ex:role$n aims:hasResponsibility code:duty-performance-reporting ; aims:hasAuthority code:duty-performance-reporting .\n" + POST, NOBODY_NOW),
                alone("AIManagementSystem-eachAreaOfAIHasAHolder", "start end?", """
                        $this a aims:AIManagementSystem .
                        ex:role$n aims:hasResponsibility code:duty-risk-management , code:duty-impact-assessment , code:duty-resource-management , code:duty-security , code:duty-safety , code:duty-privacy , code:duty-development , code:duty-performance , code:duty-human-oversight , code:duty-supplier-relationships , code:duty-legal-compliance , code:duty-data-quality .
                        """ + POST, NOBODY_NOW),
                each("Role-hasCompetenceRequirement", "start end?", """
                        $this a aims:Role .
                        ex:post$n aims:assignedRole $this ; aims:assignee ex:person$n ; aims:startsOn $start .
                        ex:post$n aims:endsOn $end .
                        ex:any a aims:CompetenceRequirement .
                        """, c -> c.inForce("start", "end", "asOf")));
    }

    private static List<DateRow> then() {
        return List.of(
                each("AIPolicy-isSetByTopManagement", "day start end?", """
                        $this a aims:AIPolicy ; aims:hasApproval ex:approval$n .
                        ex:approval$n aims:approvedBy ex:person$n ; aims:approvedOn $day .
                        """ + TOP, NOBODY_THEN),
                each("RiskTreatmentPlan-isApprovedByManagement", "day start end?", """
                        $this a aims:RiskTreatmentPlan ; aims:hasApproval ex:approval$n .
                        ex:approval$n aims:approvedBy ex:person$n ; aims:approvedOn $day .
                        """ + TOP, NOBODY_THEN),
                each("ResidualRiskAcceptance-isGivenByManagement", "day start end?", """
                        $this a aims:ResidualRiskAcceptance ; aims:approvedBy ex:person$n ; aims:approvedOn $day .
                        """ + TOP, NOBODY_THEN),
                each("Assignment-isMadeByTopManagement", "day start end?", """
                        $this a aims:Assignment ; aims:assignedRole ex:given$n ; aims:assignedBy ex:person$n ; aims:startsOn $day .
                        """ + TOP, NOBODY_THEN),
                each("ManagementReview-isHeldByTopManagement", "day start end?", """
                        $this a aims:ManagementReview ; aims:attendedBy ex:person$n ; aims:performedOn $day .
                        """ + TOP, NOBODY_THEN),
                each("PolicyReview-isDoneByAnApprovedRole", "day start end?", """
                        $this a aims:PolicyReview ; aims:performedBy ex:person$n ; aims:performedOn $day .
                        ex:givers$n aims:assignee ex:giver$n ; aims:assignedRole ex:top$n .
                        ex:top$n aims:roleLevel code:role-level-top-management .
                        """ + POST, NOBODY_THEN),
                each("UseApproval-isGivenByEntitledRole", "day start end?", """
                        $this a aims:UseApproval ; aims:followsProcess ex:process$n ; aims:approvedBy ex:person$n ; aims:approvedOn $day .
                        ex:process$n aims:useApprovedByRole ex:role$n .
                        """ + POST, NOBODY_THEN),
                each("HumanVerdict-isGivenByAnAuditor", "day start end?", """
                        $this a aims:HumanVerdict ; earl:assertedBy ex:person$n ; aims:decidedOn $day .
                        ex:role$n aims:hasResponsibility code:duty-audit .
                        """ + POST, NOBODY_THEN),
                each("InternalAudit-auditorDoesNotOwnWhatIsAudited", "due day? start end?", """
                        $this a aims:InternalAudit ; aims:performedBy ex:person$n ; aims:auditsProcess ex:process$n ; aims:dueOn $due .
                        $this aims:performedOn $day .
                        ex:process$n aims:owner ex:role$n .
                        """ + POST, c -> c.inForce("start", "end", c.has("day") ? "day" : "due")),
                each("InternalAudit-auditorDoesNotWorkInAuditedUnit", "due day? start end?", """
                        $this a aims:InternalAudit ; aims:performedBy ex:person$n ; aims:auditsUnit ex:unit$n ; aims:dueOn $due .
                        $this aims:performedOn $day .
                        ex:post$n org:organization ex:unit$n .
                        """ + POST, c -> c.inForce("start", "end", c.has("day") ? "day" : "due")),
                each("InternalAudit-isReportedToManagers", "last day due? start end?", """
                        $this a aims:InternalAudit ; aims:completedOn $last ; aims:auditReportedOn $day ; aims:auditReportedTo ex:person$n .
                        $this aims:dueOn $due .
                        """ + TOP, c -> !c.upTo("asOf", "due") && !(c.upTo("last", "day") && c.upTo("day", "asOf") && c.inForce("start", "end", "day"))),
                each("Nonconformity-isClosedByAnother", "day start end?", """
                        $this a aims:Nonconformity ; aims:closedOn $day ; aims:closedBy ex:person$n .
                        ex:action$n aims:correctsNonconformity $this ; aims:owner ex:role$n .
                        """ + POST, c -> c.inForce("start", "end", "day")));
    }

    private static List<DateRow> deeds() {
        List<DateRow> rows = new ArrayList<>();
        for (String deed : List.of("Direction", "Integration", "Resourcing", "Message", "Results", "Support", "Improvement", "Empowerment")) {
            rows.add(each(deed + "Act-isADeedOfTopManagement", "day start end?", """
                    $this a aims:%sAct ; dcterms:description "Spoke to all staff." ; aims:performedBy ex:person$n ; aims:performedOn $day .
                    """.formatted(deed) + TOP, c -> !c.upTo("day", "asOf") || !c.inForce("start", "end", "day")));
        }
        return rows;
    }

    /** Through a unit only those are made aware who held a post by that day. */
    private static List<DateRow> awareness() {
        List<DateRow> rows = new ArrayList<>();
        for (List<String> topic : List.of(List.of("knowsThePolicy", "ai-policy"), List.of("knowsTheOwnContribution", "own-contribution"), List.of("knowsTheConsequences", "consequences"))) {
            String check = "Person-" + topic.get(0);
            String told = " a aims:AwarenessRecord ; aims:awarenessTopic code:awareness-topic-" + topic.get(1) + " ; ";
            rows.add(each(check, "start end? day", """
                    $this a aims:Person .
                    ex:post$n aims:assignee $this ; aims:startsOn $start .
                    ex:post$n aims:endsOn $end .
                    ex:told$n""" + told + "aims:madeAware $this ; aims:performedOn $day .\n", c -> c.inForce("start", "end", "asOf") && !c.upTo("day", "asOf")));
            rows.add(each(check, "start end? day", """
                    $this a aims:Person ; org:memberOf ex:unit$n .
                    ex:post$n aims:assignee $this ; aims:startsOn $start .
                    ex:post$n aims:endsOn $end .
                    ex:told$n""" + told + "aims:madeAware ex:unit$n ; aims:performedOn $day .\n",
                    c -> c.inForce("start", "end", "asOf") && !(c.upTo("day", "asOf") && c.upTo("start", "day"))));
            rows.add(each(check, "from? until? day", """
                    $this a aims:WorkforceGroup .
                    $this aims:startsOn $from .
                    $this aims:endsOn $until .
                    ex:told$n""" + told + "aims:madeAware $this ; aims:performedOn $day .\n", c -> !c.before("asOf", "from") && !c.before("until", "asOf") && !c.upTo("day", "asOf")));
        }
        rows.add(alone("Person-knowsThePolicyInForce", "start day", """
                $this a aims:Person ; org:memberOf ex:unit .
                ex:post aims:assignee $this ; aims:startsOn $start .
                ex:policy a aims:AIPolicy ; aims:hasApproval ex:approval .
                ex:approval aims:approvedOn "2001-01-01"^^xsd:date .
                ex:told a aims:AwarenessRecord ; aims:awarenessTopic code:awareness-topic-ai-policy ; aims:madeAware ex:unit ; aims:performedOn $day .
                """, c -> c.upTo("start", "asOf") && !(c.upTo("day", "asOf") && c.upTo("start", "day"))));
        rows.add(alone("Person-knowsThePolicyInForce", "from? until?", """
                $this a aims:WorkforceGroup .
                $this aims:startsOn $from .
                $this aims:endsOn $until .
                ex:policy a aims:AIPolicy ; aims:hasApproval ex:approval .
                ex:approval aims:approvedOn "2001-01-01"^^xsd:date .
                ex:told a aims:AwarenessRecord .
                """, c -> !c.before("asOf", "from") && !c.before("until", "asOf")));
        rows.add(alone("Person-knowsThePolicyInForce", "start end? approved next? day", """
                $this a aims:Person .
                ex:post aims:assignee $this ; aims:startsOn $start .
                ex:post aims:endsOn $end .
                ex:policy a aims:AIPolicy ; aims:hasApproval ex:approval .
                ex:approval aims:approvedOn $approved .
                ex:later prov:wasRevisionOf ex:policy ; aims:hasApproval ex:renewal .
                ex:renewal aims:approvedOn $next .
                ex:told a aims:AwarenessRecord ; aims:awarenessTopic code:awareness-topic-ai-policy ; aims:madeAware $this ; aims:performedOn $day .
                """, c -> c.inForce("start", "end", "asOf") && c.upTo("approved", "asOf") && !c.upTo("next", "asOf") && !(c.upTo("approved", "day") && c.upTo("day", "asOf"))));
        return rows;
    }
}
