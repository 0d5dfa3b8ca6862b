package org.aimsgraph.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aimsgraph.check.Check;
import org.aimsgraph.check.CheckCatalogue;
import org.aimsgraph.check.Report;
import org.aimsgraph.check.Reports;
import org.aimsgraph.check.RequirementResult;
import org.aimsgraph.graph.Aims;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.store.Held;
import org.aimsgraph.store.Workspace;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;

/** Reads what is known of requirements, and how each organisation that is served stands to them. */
final class AskedReader {
    private final Workspace workspace;
    private final Reports reports;
    private final CheckCatalogue checks;
    private final Map<Report, Map<Node, RequirementResult>> results = new ConcurrentHashMap<>();

    AskedReader(Workspace workspace, Reports reports) {
        this.workspace = workspace;
        this.reports = reports;
        this.checks = new CheckCatalogue(workspace.knowledgeBase().shapes());
    }

    Asked read(Node requirement, Names names) {
        Graph knowledge = workspace.library().graph();
        String forms = Stream.of(Aims.MODALITY, Aims.ACTOR, Aims.FORM).map(property -> String.join(", ", names.named(requirement, property))).filter(text -> !text.isEmpty()).collect(Collectors.joining(" · "));
        List<Asked.Rule> rules = checks.of(requirement).stream().map(AskedReader::rule).toList();
        String judgement = Graphs.text(workspace.knowledgeBase().shapes(), requirement, Aims.LEAVES_TO_JUDGEMENT).orElse("");
        String id = Graphs.text(knowledge, requirement, SKOS.notation.asNode()).orElse(Namespaces.localName(requirement.getURI()));
        return new Asked(id, names.href(requirement).orElse("/"), names.text(requirement, DCTerms.description.asNode()).orElse(""), forms, names.named(requirement, Aims.EXPECTS_RECORD), rules, judgement, outcomes(requirement));
    }

    private static Asked.Rule rule(Check check) {
        return new Asked.Rule(check.severity().word(), check.label());
    }

    private List<Asked.Outcome> outcomes(Node requirement) {
        List<Asked.Outcome> outcomes = new ArrayList<>();
        for (Held held : workspace.organisations()) {
            result(held, requirement).ifPresent(result -> outcomes.add(new Asked.Outcome(held.organisation().label(), result.verdict().earl(), "/organisations/" + held.slug() + "/requirements/" + result.requirement().id())));
        }
        return outcomes;
    }

    /** The result for a requirement of one of the standards that are checked. */
    private Optional<RequirementResult> result(Held held, Node requirement) {
        if (!requirement.getURI().startsWith(Namespaces.ISO42001) && !requirement.getURI().startsWith(Namespaces.ISO17021)) {
            return Optional.empty();
        }
        Report report = reports.of(held.organisation(), held.asOf());
        return Optional.ofNullable(results.computeIfAbsent(report, each -> Stream.concat(each.requirements().stream(), each.certification().stream())
                .collect(Collectors.toMap(result -> result.requirement().node(), result -> result))).get(requirement));
    }
}
