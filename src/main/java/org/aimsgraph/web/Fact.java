package org.aimsgraph.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aimsgraph.graph.Namespaces;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * A statement that a check looked at, with what it then looked at of the record that it leads to.
 *
 * @param property the name of the property
 * @param back     whether the other record says it of this one
 * @param value    the record or value that it leads to
 * @param more     how many statements of the kind are left out
 */
public record Fact(String property, boolean back, Link value, List<Fact> then, int more) {
    private static final int MOST_OF_A_KIND = 3;

    /** The statements about a record as a tree; each is told once. */
    static List<Fact> tree(Node about, List<Triple> facts, Names names) {
        return tree(about, facts, names, new HashSet<>());
    }

    private static List<Fact> tree(Node about, List<Triple> facts, Names names, Set<Triple> told) {
        Map<String, List<Triple>> kinds = new LinkedHashMap<>();
        facts.stream().filter(fact -> !told.contains(fact) && (fact.getSubject().equals(about) || fact.getObject().equals(about)))
                .forEach(fact -> kinds.computeIfAbsent(fact.getPredicate() + " " + fact.getSubject().equals(about), kind -> new ArrayList<>()).add(fact));
        kinds.values().forEach(told::addAll);
        List<Fact> tree = new ArrayList<>();
        for (List<Triple> same : kinds.values()) {
            List<Triple> first = same.subList(0, Math.min(MOST_OF_A_KIND, same.size()));
            for (Triple fact : first) {
                boolean back = !fact.getSubject().equals(about);
                Node other = back ? fact.getSubject() : fact.getObject();
                boolean shared = other.isLiteral() || other.isURI() && other.getURI().startsWith(Namespaces.BASE);
                int more = fact == first.get(first.size() - 1) ? same.size() - first.size() : 0;
                tree.add(new Fact(names.of(fact.getPredicate()), back, names.link(other), shared ? List.of() : tree(other, facts, names, told), more));
            }
        }
        return tree;
    }
}
