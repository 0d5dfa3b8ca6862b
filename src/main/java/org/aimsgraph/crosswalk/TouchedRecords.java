package org.aimsgraph.crosswalk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aimsgraph.graph.Aims;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Organisation;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** The records of an organisation that a change reaches. */
final class TouchedRecords {
    private final Graph knowledge;
    private final Comparator<Node> order;
    private final Set<Node> named = new HashSet<>();
    private final Map<Node, Set<Node>> expecting = new TreeMap<>(Comparator.comparing(Node::getURI));

    /**
     * @param nodes        what changed
     * @param requirements what it reaches; a record that names the provision of one, such as a line on a control, is reached too
     */
    TouchedRecords(Standards standards, Set<Node> nodes, List<TouchedRequirement> requirements) {
        this.knowledge = standards.graph();
        this.order = standards.order();
        named.addAll(nodes);
        for (TouchedRequirement one : requirements) {
            named.add(one.requirement());
            standards.parent(one.requirement()).ifPresent(named::add);
            Graphs.objects(knowledge, one.requirement(), Aims.EXPECTS_RECORD).forEach(type -> expecting.computeIfAbsent(type, key -> new TreeSet<>(order)).add(one.requirement()));
        }
    }

    /** The records that name something touched. */
    List<TouchedRecord> naming(Organisation organisation) {
        Map<Node, Set<Node>> byRecord = new TreeMap<>(Comparator.comparing(Node::toString));
        organisation.graph().find().forEachRemaining(triple -> {
            if (named.contains(triple.getObject())) {
                byRecord.computeIfAbsent(triple.getSubject(), key -> new TreeSet<>(order)).add(triple.getObject());
            }
        });
        List<TouchedRecord> records = new ArrayList<>();
        byRecord.forEach((record, names) -> records.add(new TouchedRecord(record, List.copyOf(names))));
        return records;
    }

    /** The records of the classes that touched requirements expect. */
    List<TouchedKind> expected(Organisation organisation) {
        List<TouchedKind> kinds = new ArrayList<>();
        expecting.forEach((type, requirements) -> {
            Set<Node> records = new TreeSet<>(Comparator.comparing(Node::toString));
            Graphs.subclasses(knowledge, type).forEach(one -> records.addAll(Graphs.instances(organisation.graph(), one)));
            if (!records.isEmpty()) {
                kinds.add(new TouchedKind(type, List.copyOf(records), List.copyOf(requirements)));
            }
        });
        return kinds;
    }
}
