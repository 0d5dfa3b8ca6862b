package org.aimsgraph.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.aimsgraph.Shipped;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.graph.Organisation;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;

class ReasonsTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);

    @Test
    void leadsFromTheRecordToThePersonTheRoleAndTheDay() {
        Reason reason = reasons(Shipped.example("northlight"), "6.1.3-12").stream().filter(each -> name(each).equals("RiskTreatmentPlan-isApprovedByManagement")).findFirst().orElseThrow();
        assertThat(reason.content()).isTrue();
        assertThat(reason.facts().stream().map(fact -> Namespaces.localName(fact.getPredicate().getURI())))
                .contains("hasApproval", "approvedBy", "approvedOn", "assignee", "assignedRole", "roleLevel", "startsOn");
    }

    @Test
    void leavesOutWhatASearchTurnedAway() {
        Reason second = reasons(Shipped.example("northlight"), "5.2-7").stream().filter(each -> each.focus().getURI().endsWith("ai-policy-2")).findFirst().orElseThrow();
        assertThat(second.facts().stream().map(fact -> fact.getSubject().toString())).noneMatch(subject -> subject.endsWith("told-ai-policy-1"));
    }

    /** The facts told are enough: the check is content with them alone. */
    @Test
    void theFactsToldAreEnough() {
        Organisation northlight = Shipped.example("northlight");
        for (String id : List.of("4.1-4", "5.2-1", "5.2-7", "6.1.2-9", "6.1.3-12", "6.1.3-14", "6.1.4-9", "6.2-5")) {
            for (Reason reason : reasons(northlight, id)) {
                Graph told = GraphMemFactory.createGraphMem2();
                reason.facts().forEach(told::add);
                reason.facts().stream().flatMap(fact -> List.of(fact.getSubject(), fact.getObject(), reason.focus()).stream()).filter(node -> !node.isLiteral())
                        .forEach(node -> northlight.graph().find(node, org.apache.jena.vocabulary.RDF.type.asNode(), org.apache.jena.graph.Node.ANY).forEachRemaining(told::add));
                assertThat(Shipped.CHECKER.validator().validate(Shipped.CHECKER.dataGraph(told, AS_OF), reason.check(), List.of(reason.focus()))).as(id + " " + name(reason) + " " + reason.focus()).isEmpty();
            }
        }
    }

    @Test
    void complaintsComeFirst() {
        List<Reason> reasons = reasons(Shipped.example("northlight-flawed"), "6.1.3-10");
        assertThat(reasons.get(0).content()).isFalse();
        assertThat(reasons.get(reasons.size() - 1).content()).isTrue();
        assertThat(reasons.get(0).facts()).extracting(Triple::getSubject).isNotEmpty();
    }

    private static String name(Reason reason) {
        return Namespaces.localName(reason.check().shape().getURI());
    }

    private static List<Reason> reasons(Organisation organisation, String id) {
        Requirement requirement = Shipped.CHECKER.ledger().requirements().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
        return new Reasons(Shipped.CHECKER, organisation, AS_OF).of(requirement);
    }
}
