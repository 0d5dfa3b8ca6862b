package org.aimsgraph.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.aimsgraph.check.Derived;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;

/** Derived facts as N-Quads: the graph of a fact is the rule that made it. */
public final class DerivedNQuads {
    private DerivedNQuads() {}

    /** Writes the facts in UTF-8, in the order given. Leaves the stream open. */
    public static void write(List<Derived> facts, OutputStream out) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Derived fact : facts) {
            Triple triple = fact.triple();
            lines.append(NodeFmtLib.strNT(triple.getSubject())).append(' ').append(NodeFmtLib.strNT(triple.getPredicate())).append(' ')
                    .append(NodeFmtLib.strNT(triple.getObject())).append(' ').append(NodeFmtLib.strNT(fact.rule())).append(" .\n");
        }
        out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
    }
}
