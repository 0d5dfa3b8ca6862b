package org.aimsgraph.difference;

import static org.aimsgraph.problem.Problem.UNKNOWN_ID;

import java.util.List;
import java.util.stream.Collectors;
import org.aimsgraph.graph.Aims;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.graph.Organisation;
import org.aimsgraph.problem.AimsException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** Finds a version of the Statement of Applicability by what people call it: its IRI, the end of its IRI, or its version number. */
public final class StatementVersions {
    private static final Node VERSION = org.apache.jena.graph.NodeFactory.createURI(Namespaces.AIMS + "versionNumber");

    private final Graph records;
    private final List<Node> statements;

    public StatementVersions(Organisation organisation) {
        this.records = organisation.graph();
        this.statements = Graphs.instances(records, Aims.STATEMENT_OF_APPLICABILITY).stream().sorted(java.util.Comparator.comparing(Node::toString)).toList();
    }

    /** The version of this name; refused, with those that there are, where none or several have it. */
    public Node of(String name) {
        List<Node> found = statements.stream().filter(node -> isCalled(node, name)).toList();
        if (found.size() != 1) {
            throw new AimsException(UNKNOWN_ID, "%s is called '%s'. %s", found.isEmpty() ? "No Statement of Applicability" : "More than one Statement of Applicability", name,
                    statements.isEmpty() ? "The records hold none." : "There is " + statements.stream().map(this::names).collect(Collectors.joining("; ")) + ".");
        }
        return found.get(0);
    }

    private boolean isCalled(Node statement, String name) {
        return statement.toString().equals(name) || statement.isURI() && Namespaces.localName(statement.getURI()).equals(name) || Graphs.text(records, statement, VERSION).filter(name::equals).isPresent();
    }

    private String names(Node statement) {
        return Graphs.label(records, statement) + " (" + (statement.isURI() ? Namespaces.localName(statement.getURI()) : statement) + Graphs.text(records, statement, VERSION).map(version -> ", version " + version).orElse("") + ")";
    }
}
