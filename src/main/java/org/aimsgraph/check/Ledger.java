package org.aimsgraph.check;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aimsgraph.graph.Aims;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.KnowledgeBase;
import org.aimsgraph.graph.Namespaces;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/** The requirements of one standard in its order, each with who decides it. */
public final class Ledger {
    private final List<Requirement> requirements;

    private Ledger(List<Requirement> requirements) {
        this.requirements = requirements;
    }

    /** The ledger of the standard whose provisions have this namespace. */
    public static Ledger of(KnowledgeBase knowledgeBase, CheckCatalogue checks, String namespace) {
        Graph knowledge = knowledgeBase.knowledge();
        List<Requirement> requirements = Graphs.subjects(knowledge, RDF.type.asNode(), Aims.REQUIREMENT).stream()
                .filter(node -> node.getURI().startsWith(namespace))
                .sorted(Comparator.comparingInt(node -> order(knowledge, node)))
                .map(node -> requirement(knowledgeBase, checks, node))
                .toList();
        return new Ledger(requirements);
    }

    private static int order(Graph knowledge, Node node) {
        return Graphs.text(knowledge, node, Aims.ORDER_INDEX).map(Integer::valueOf).orElse(Integer.MAX_VALUE);
    }

    private static Requirement requirement(KnowledgeBase knowledgeBase, CheckCatalogue checks, Node node) {
        Graph knowledge = knowledgeBase.knowledge();
        Node provision = Graphs.object(knowledge, node, Aims.STATED_IN).orElse(node);
        Optional<String> judgement = Graphs.text(knowledgeBase.shapes(), node, Aims.LEAVES_TO_JUDGEMENT);
        return new Requirement(node,
                Namespaces.localName(node.getURI()),
                Namespaces.localName(provision.getURI()),
                Graphs.text(knowledge, provision, DCTerms.title.asNode()).orElse(""),
                Graphs.text(knowledge, node, DCTerms.description.asNode()).orElse(""),
                Graphs.objects(knowledge, node, Aims.EXPECTS_RECORD),
                mode(checks.of(node), judgement.isPresent()),
                judgement);
    }

    /** Only rules that can find a violation decide; warnings and advice stand beside the verdict. */
    private static Mode mode(List<Check> checks, boolean leavesToJudgement) {
        boolean decided = checks.stream().anyMatch(check -> check.severity() == Severity.VIOLATION);
        if (decided) {
            return leavesToJudgement ? Mode.PART : Mode.AUTOMATIC;
        }
        return leavesToJudgement ? Mode.MANUAL : Mode.PENDING;
    }

    public List<Requirement> requirements() {
        return requirements;
    }

    /** How many requirements are decided in which way. */
    public Map<Mode, Long> figures() {
        Map<Mode, Long> figures = new EnumMap<>(Mode.class);
        for (Mode mode : Mode.values()) {
            figures.put(mode, requirements.stream().filter(requirement -> requirement.mode() == mode).count());
        }
        return figures;
    }
}
