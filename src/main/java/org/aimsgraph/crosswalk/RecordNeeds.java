package org.aimsgraph.crosswalk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.aimsgraph.graph.Aims;
import org.aimsgraph.graph.Graphs;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/** Which records requirements still need: each class that a requirement expects, where no record is of it or of a class below. */
final class RecordNeeds {
    private final Graph knowledge;
    private final Graph records;
    private final Map<Node, Set<Node>> subclasses = new HashMap<>();

    RecordNeeds(Graph knowledge, Graph records) {
        this.knowledge = knowledge;
        this.records = records;
    }

    /** The classes that a requirement expects and that have no record. */
    List<Node> missing(Node requirement) {
        return Graphs.objects(knowledge, requirement, Aims.EXPECTS_RECORD).stream().filter(type -> below(type).stream().noneMatch(one -> records.contains(Node.ANY, RDF.type.asNode(), one))).toList();
    }

    private Set<Node> below(Node type) {
        return subclasses.computeIfAbsent(type, key -> Graphs.subclasses(knowledge, key));
    }

    /** The fewest classes of which one record each leaves nothing missing; a record is also of the classes above its own. */
    SetCover.Cover<Node> fewest(List<CarriedRequirement> requirements) {
        Set<Node> missing = new TreeSet<>(Comparator.comparing(Node::getURI));
        requirements.forEach(requirement -> missing.addAll(requirement.missing()));
        Map<Node, Set<Node>> serving = new LinkedHashMap<>();
        missing.forEach(type -> serving.put(type, new LinkedHashSet<>()));           // what is asked for by name comes first
        for (Node type : missing) {
            below(type).stream().sorted(Comparator.comparing(Node::getURI)).forEach(one -> serving.computeIfAbsent(one, key -> new LinkedHashSet<>()).add(type));
        }
        return SetCover.smallest(missing, serving);
    }

    /** The records in the order in which each next one completes most requirements, then serves most. */
    List<FurtherRecord> ordered(List<Node> chosen, List<CarriedRequirement> requirements) {
        List<FurtherRecord> ordered = new ArrayList<>();
        List<Node> open = new ArrayList<>(chosen);
        Set<Node> made = new LinkedHashSet<>();
        while (!open.isEmpty()) {
            FurtherRecord next = open.stream().map(type -> further(type, made, requirements))
                    .max(Comparator.comparingInt((FurtherRecord record) -> record.completes().size()).thenComparingInt(record -> record.serves().size())
                            .thenComparing(Comparator.comparing((FurtherRecord record) -> record.type().getURI()).reversed())).orElseThrow();
            ordered.add(next);
            open.remove(next.type());
            made.add(next.type());
        }
        return ordered;
    }

    private FurtherRecord further(Node type, Set<Node> made, List<CarriedRequirement> requirements) {
        List<Node> serves = new ArrayList<>();
        List<Node> completes = new ArrayList<>();
        for (CarriedRequirement requirement : requirements) {
            if (requirement.missing().stream().anyMatch(wanted -> below(wanted).contains(type))) {
                serves.add(requirement.requirement());
                if (requirement.missing().stream().allMatch(wanted -> below(wanted).contains(type) || made.stream().anyMatch(below(wanted)::contains))
                        && requirement.missing().stream().anyMatch(wanted -> made.stream().noneMatch(below(wanted)::contains))) {
                    completes.add(requirement.requirement());
                }
            }
        }
        return new FurtherRecord(type, serves, completes);
    }
}
