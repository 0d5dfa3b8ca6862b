package org.aimsgraph.exchange.workbook;

import org.aimsgraph.graph.KnowledgeBase;
import org.aimsgraph.graph.ShippedQueries;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;

/** What a new workbook begins with, made by {@code queries/forms/starting-records.rq}. */
public final class StartingRecords {
    private StartingRecords() {}

    /** The records of an organisation of this name. */
    public static Graph of(KnowledgeBase knowledgeBase, String name, String namespace) {
        try (QueryExec query = QueryExec.graph(knowledgeBase.knowledge()).query(ShippedQueries.of("forms", "starting-records"))
                .substitution(Var.alloc("name"), NodeFactory.createLiteralString(name)).substitution(Var.alloc("namespace"), NodeFactory.createLiteralString(namespace)).build()) {
            return query.construct();
        }
    }
}
