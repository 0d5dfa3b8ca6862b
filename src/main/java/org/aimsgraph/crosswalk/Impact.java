package org.aimsgraph.crosswalk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aimsgraph.graph.Aims;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.graph.Organisation;
import org.aimsgraph.graph.ShippedQueries;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;

/**
 * Follows a change of a provision or edition to what rests on it: mapping rows, requirements of ISO/IEC 42001, checks, questions
 * and records. It goes over one row and within standards, not over a second row: what is mapped to something mapped is not changed.
 */
public final class Impact {
    private static final Pattern NAME = Pattern.compile("<(https?://[^>\\s]+)>|\\b([a-z][a-z0-9]*:[\\w.-]*\\w)");

    private final Crosswalk crosswalk;
    private final Standards standards;
    private final Graph shapes;
    private final Scope iso42001;

    /** @param shapes the checks */
    public Impact(Crosswalk crosswalk, Graph shapes) {
        this.crosswalk = crosswalk;
        this.standards = crosswalk.standards();
        this.shapes = shapes;
        this.iso42001 = new ScopeNames(standards.graph()).scope("iso42001");
    }

    /** What a change of this scope reaches. */
    public ImpactReport of(Scope changed, Optional<Organisation> organisation) {
        Set<Node> nodes = new LinkedHashSet<>(standards.below(changed.top()));
        if (changed.isWhole()) {
            nodes.addAll(standards.in(changed));
        }
        Set<Node> touched = new LinkedHashSet<>(nodes);
        touched.addAll(standards.ancestors(changed.top()));                      // a row on the whole rests on each part
        List<Row> rows = crosswalk.mappings().rows().stream()
                .filter(row -> touched.contains(row.subject()) || touched.contains(row.object()) || changed.isWhole() && row.target().equals(changed.standard())).toList();
        List<TouchedRequirement> requirements = requirements(changed, nodes, touched, rows);
        Set<Node> checks = new TreeSet<>(Comparator.comparing(Node::getURI));
        requirements.forEach(one -> checks.addAll(Graphs.subjects(shapes, Aims.CHECKS, one.requirement())));
        TouchedRecords records = new TouchedRecords(standards, nodes, requirements);
        return new ImpactReport(changed, successors(nodes), rows, requirements, List.copyOf(checks), questions(nodes), organisation,
                organisation.map(records::naming).orElse(List.of()), organisation.map(records::expected).orElse(List.of()));
    }

    private List<Successor> successors(Set<Node> nodes) {
        return nodes.stream().flatMap(node -> Graphs.objects(standards.graph(), node, DCTerms.isReplacedBy.asNode()).stream().map(by -> new Successor(node, by))).toList();
    }

    private List<TouchedRequirement> requirements(Scope changed, Set<Node> nodes, Set<Node> touched, List<Row> rows) {
        Map<Node, Set<Row>> by = new TreeMap<>(standards.order());
        nodes.stream().filter(standards::isRequirement).filter(node -> standards.contains(iso42001, node)).forEach(node -> by.put(node, new LinkedHashSet<>()));
        for (Row row : rows) {
            Node other = touched.contains(row.subject()) ? row.object() : row.subject();
            if (standards.contains(iso42001, other) && !touched.contains(other) && !row.isGap()) {
                standards.below(other).stream().filter(standards::isRequirement).filter(requirement -> requirement.equals(other) || !lookedAt(requirement, changed.standard()))
                        .forEach(requirement -> by.computeIfAbsent(requirement, key -> new LinkedHashSet<>()).add(row));
            }
        }
        List<TouchedRequirement> requirements = new ArrayList<>();
        by.forEach((requirement, some) -> requirements.add(new TouchedRequirement(requirement, List.copyOf(some))));
        return requirements;
    }

    /** Whether a requirement has rows of its own into the changed standard, which say more than those of its provision. */
    private boolean lookedAt(Node requirement, Node standard) {
        return crosswalk.mappings().from(requirement).stream().anyMatch(row -> row.target().equals(standard))
                || crosswalk.mappings().to(requirement).stream().anyMatch(row -> standards.standardOf(row.subject()).equals(standard));
    }

    /** The questions whose query or description names one of these. */
    private static List<String> questions(Set<Node> nodes) {
        Set<String> iris = new LinkedHashSet<>();
        nodes.forEach(node -> iris.add(node.getURI()));
        Map<String, String> texts = new LinkedHashMap<>(ShippedQueries.described());
        List<String> naming = new ArrayList<>();
        texts.forEach((name, text) -> {
            Matcher names = NAME.matcher(text);
            while (names.find()) {
                if (iris.contains(names.group(1) != null ? names.group(1) : Namespaces.expand(names.group(2)).orElse(""))) {
                    naming.add(name);
                    return;
                }
            }
        });
        return naming;
    }
}
