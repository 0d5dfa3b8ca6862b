package org.aimsgraph.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.KnowledgeBase;
import org.aimsgraph.graph.Namespaces;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * The kinds of record that an organisation fills in, and the fields of each. They are made from the vocabulary, which says
 * what a record can say and with which values, and from the checks, which say what it has to say: a new property or check
 * appears in the workbook and in the forms without any Java.
 */
public final class RecordForms {
    private static final Node DOCUMENT = NodeFactory.createURI(Namespaces.AIMS + "DocumentedInformation");

    private final Graph knowledge;
    private final Map<Node, RecordKind> kinds = new LinkedHashMap<>();

    public RecordForms(KnowledgeBase knowledgeBase) {
        this.knowledge = knowledgeBase.knowledge();
        Fields fields = new Fields(knowledgeBase);
        for (Binding row : Rows.of("kinds", knowledgeBase.knowledge())) {
            Node type = row.get("kind");
            kinds.putIfAbsent(type, new RecordKind(type, type.getLocalName(), Rows.text(row, "label"), Rows.text(row, "definition"), Rows.text(row, "example"), Rows.text(row, "groupLabel"), fields.of(type)));
        }
    }

    /** All kinds, in the order in which they are filled in. */
    public List<RecordKind> kinds() {
        return new ArrayList<>(kinds.values());
    }

    public Optional<RecordKind> of(Node type) {
        return Optional.ofNullable(kinds.get(type));
    }

    /** The kind with the name of its class, such as {@code RiskAssessment}. */
    public Optional<RecordKind> named(String name) {
        return kinds.values().stream().filter(kind -> kind.name().equals(name)).findFirst();
    }

    /** The kinds that are a class or stand below it, in the order in which they are filled in. */
    public List<RecordKind> below(Node type) {
        Set<Node> types = Graphs.subclasses(knowledge, type);
        return kinds.values().stream().filter(kind -> types.contains(kind.type())).toList();
    }

    /** Whether records of a kind are documents, which come in versions, each a record of its own. */
    public boolean isDocument(RecordKind kind) {
        return Graphs.subclasses(knowledge, DOCUMENT).contains(kind.type());
    }

    /** The fields of the form of a kind, with those of the parts that are filled in with it. */
    public List<Input> inputs(RecordKind kind) {
        return Input.of(kind, this);
    }
}
