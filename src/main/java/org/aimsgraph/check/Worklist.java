package org.aimsgraph.check;

import java.util.List;
import java.util.Set;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.KnowledgeBase;
import org.aimsgraph.graph.Namespaces;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.compose.MultiUnion;

/** What people have still to judge after a check: every judgement that rules leave and that nobody has given yet. */
public final class Worklist {
    private final Graph knowledge;
    private final Graph data;
    private final Sampling sampling;

    /** A worklist over the records that a report is about. */
    public Worklist(KnowledgeBase knowledgeBase, Report report, Sampling sampling) {
        this.knowledge = knowledgeBase.knowledge();
        this.data = new MultiUnion(new Graph[] {report.organisation().graph(), knowledge});
        this.sampling = sampling;
    }

    /** The open judgements in the order of the standard; excluded controls leave none. */
    public List<WorkItem> of(Report report) {
        return report.requirements().stream()
                .filter(result -> result.requirement().judgement().isPresent() && result.human().isEmpty() && result.verdict() != Verdict.INAPPLICABLE)
                .map(result -> new WorkItem(result, result.requirement().judgement().get(), result.requirement().expects().stream().map(type -> evidence(result, type)).toList()))
                .toList();
    }

    private WorkItem.Evidence evidence(RequirementResult result, Node type) {
        Set<Node> population = Graphs.instances(data, type);
        population.removeIf(node -> node.isURI() && node.getURI().startsWith(Namespaces.BASE));
        return new WorkItem.Evidence(type, Graphs.label(knowledge, type), population.size(), sampling.of(population, result.requirement().id()));
    }
}
