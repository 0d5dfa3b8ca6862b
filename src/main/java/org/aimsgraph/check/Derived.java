package org.aimsgraph.check;

import java.util.Comparator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;

/**
 * A fact that follows from the records.
 *
 * @param triple the fact
 * @param rule   the rule that made it; a fact that several rules make is there once for each
 */
public record Derived(Triple triple, Node rule) {
    /** By subject, predicate and object, then by rule. */
    public static final Comparator<Derived> ORDER = Comparator.comparing((Derived derived) -> NodeFmtLib.strNT(derived.triple.getSubject()))
            .thenComparing(derived -> NodeFmtLib.strNT(derived.triple.getPredicate()))
            .thenComparing(derived -> NodeFmtLib.strNT(derived.triple.getObject()))
            .thenComparing(derived -> NodeFmtLib.strNT(derived.rule));
}
