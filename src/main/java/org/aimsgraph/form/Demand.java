package org.aimsgraph.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.aimsgraph.graph.KnowledgeBase;
import org.aimsgraph.graph.Namespaces;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.compose.MultiUnion;
import org.apache.jena.sparql.engine.binding.Binding;

/** What one check demands of a property of a kind of record, for one of its requirements. */
record Demand(Binding row) {
    /** The demands of all checks, by kind and by property. */
    static Map<Node, Map<Node, List<Demand>>> of(KnowledgeBase knowledgeBase) {
        Graph together = new MultiUnion(new Graph[] {knowledgeBase.shapes(), knowledgeBase.knowledge()});
        Map<Node, Map<Node, List<Demand>>> demands = new HashMap<>();
        Rows.of("demands", together).forEach(row -> demands.computeIfAbsent(row.get("kind"), kind -> new HashMap<>())
                .computeIfAbsent(row.get("property"), property -> new ArrayList<>()).add(new Demand(row)));
        return demands;
    }

    boolean isRequired() {
        return row.contains("least") && number("least") > 0;
    }

    boolean allowsOne() {
        return row.contains("most") && number("most") == 1;
    }

    private int number(String variable) {
        return Integer.parseInt(Rows.text(row, variable));
    }

    static Set<String> requirements(Collection<Demand> demands) {
        Set<String> ids = new TreeSet<>();
        demands.stream().filter(demand -> demand.row.contains("requirement")).forEach(demand -> ids.add(Namespaces.localName(demand.row.get("requirement").getURI())));
        return ids;
    }
}
