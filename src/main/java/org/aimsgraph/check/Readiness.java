package org.aimsgraph.check;

import java.util.List;
import java.util.Set;
import org.aimsgraph.graph.Aims;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.SKOS;

/**
 * What stands in the way of the two stages of a certification audit (ISO/IEC 17021-1, 9.3.1). Which provisions a stage
 * examines is data: {@code ontology/codes/audit-stage.ttl}.
 */
public record Readiness(Stage stage1, Stage stage2) {
    /**
     * @param blocking  requirements that are broken or whose record is absent
     * @param undecided requirements that no rule and no person has decided yet
     */
    public record Stage(List<String> blocking, List<String> undecided) {
        /** Ready only when nothing blocks and nothing is left undecided: an unknown is no yes. */
        public boolean ready() {
            return blocking.isEmpty() && undecided.isEmpty();
        }
    }

    static Readiness of(Graph knowledge, List<RequirementResult> results) {
        return new Readiness(stage(knowledge, "audit-stage-1", results), stage(knowledge, "audit-stage-2", results));
    }

    private static Stage stage(Graph knowledge, String code, List<RequirementResult> results) {
        Set<Node> examined = Set.copyOf(Graphs.objects(knowledge, NodeFactory.createURI(Namespaces.CODE + code), Aims.EXAMINES));
        List<RequirementResult> inStage = results.stream().filter(result -> within(knowledge, provision(knowledge, result), examined)).toList();
        return new Stage(ids(inStage, Set.of(Verdict.FAILED, Verdict.CANT_TELL)), ids(inStage, Set.of(Verdict.UNTESTED)));
    }

    private static Node provision(Graph knowledge, RequirementResult result) {
        return Graphs.object(knowledge, result.requirement().node(), Aims.STATED_IN).orElseThrow();
    }

    private static boolean within(Graph knowledge, Node provision, Set<Node> examined) {
        return examined.contains(provision)
                || Graphs.objects(knowledge, provision, SKOS.broader.asNode()).stream().anyMatch(broader -> within(knowledge, broader, examined));
    }

    private static List<String> ids(List<RequirementResult> results, Set<Verdict> verdicts) {
        return results.stream().filter(result -> verdicts.contains(result.verdict())).map(result -> result.requirement().id()).toList();
    }
}
