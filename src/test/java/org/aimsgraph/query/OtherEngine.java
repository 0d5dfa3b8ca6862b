package org.aimsgraph.query;

import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.engine.binding.Binding;
import org.eclipse.rdf4j.common.transaction.QueryEvaluationMode;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.BooleanQuery;
import org.eclipse.rdf4j.query.GraphQuery;
import org.eclipse.rdf4j.query.Query;
import org.eclipse.rdf4j.query.TupleQuery;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.Repository;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;
import org.eclipse.rdf4j.sail.memory.MemoryStore;

/** RDF4J, over the same triples in its own memory or as a client of an endpoint. Answers of both engines become lines of text that can be compared. */
final class OtherEngine implements AutoCloseable {
    private static final ValueFactory VALUES = SimpleValueFactory.getInstance();
    private static final Set<String> NUMBERS = Set.of(XSDDatatype.XSDinteger.getURI(), XSDDatatype.XSDdecimal.getURI(), XSDDatatype.XSDdouble.getURI());

    private final Repository repository;
    private final RepositoryConnection connection;

    private OtherEngine(Repository repository) {
        this.repository = repository;
        this.connection = repository.getConnection();
    }

    /** RDF4J as a client of an endpoint. */
    static OtherEngine clientOf(URI endpoint) {
        return new OtherEngine(new SPARQLRepository(endpoint.toString()));
    }

    OtherEngine(Graph graph) {
        this(new SailRepository(store()));
        connection.begin();
        graph.find().forEachRemaining(triple -> connection.add((Resource) value(triple.getSubject()), (IRI) value(triple.getPredicate()), value(triple.getObject())));
        connection.commit();
    }

    private static MemoryStore store() {
        MemoryStore store = new MemoryStore();
        store.setDefaultQueryEvaluationMode(QueryEvaluationMode.STANDARD);      // SPARQL 1.1 and what most engines add: a date plus a duration
        return store;
    }

    List<String> lines(String sparql, Map<String, Node> values) {
        Query query = connection.prepareQuery(sparql);
        values.forEach((variable, node) -> query.setBinding(variable, value(node)));
        query.setMaxExecutionTime(60);
        List<String> lines = new ArrayList<>();
        if (query instanceof BooleanQuery ask) {
            lines.add(String.valueOf(ask.evaluate()));
        } else if (query instanceof GraphQuery construct) {
            try (var result = construct.evaluate()) {
                result.forEach(statement -> lines.add(line(statement)));
            }
            return lines.stream().distinct().sorted().toList();
        } else {
            try (TupleQueryResult result = ((TupleQuery) query).evaluate()) {
                List<String> columns = result.getBindingNames();
                result.forEach(row -> lines.add(line(row, columns)));
            }
        }
        return lines;
    }

    /** What Jena answered, in the same form. */
    static List<String> lines(Answer answer) {
        if (answer instanceof Answer.YesOrNo yesOrNo) {
            return List.of(String.valueOf(yesOrNo.yes()));
        }
        if (answer instanceof Answer.Triples triples) {
            return triples.graph().find().toList().stream().map(triple -> line(VALUES.createStatement((Resource) value(triple.getSubject()), (IRI) value(triple.getPredicate()), value(triple.getObject())))).distinct().sorted().toList();
        }
        Answer.Rows rows = (Answer.Rows) answer;
        List<String> lines = new ArrayList<>();
        rows.rows().reset();
        rows.rows().forEachRemaining(row -> lines.add(line(row, rows)));
        return lines;
    }

    private static String line(Binding row, Answer.Rows rows) {
        List<String> cells = new ArrayList<>();
        rows.rows().getResultVars().forEach(variable -> cells.add(variable.getVarName() + "=" + (row.contains(variable) ? text(value(row.get(variable))) : "")));
        return String.join("\t", cells);
    }

    private static String line(BindingSet row, List<String> columns) {
        return String.join("\t", columns.stream().map(column -> column + "=" + (row.hasBinding(column) ? text(row.getValue(column)) : "")).toList());
    }

    private static String line(Statement statement) {
        return text(statement.getSubject()) + " " + text(statement.getPredicate()) + " " + text(statement.getObject());
    }

    /** Engines write computed numbers differently; names of blank nodes mean nothing. */
    private static String text(Value value) {
        if (value instanceof BNode) {
            return "_:blank";
        }
        if (value instanceof Literal literal && NUMBERS.contains(literal.getDatatype().stringValue())) {
            return new BigDecimal(literal.getLabel()).stripTrailingZeros().toPlainString();
        }
        return value.toString();
    }

    private static Value value(Node node) {
        if (node.isURI()) {
            return VALUES.createIRI(node.getURI());
        }
        if (node.isBlank()) {
            return VALUES.createBNode(NodeFmtLib.encodeBNodeLabel(node.getBlankNodeLabel()));
        }
        return node.getLiteralLanguage().isEmpty() ? VALUES.createLiteral(node.getLiteralLexicalForm(), VALUES.createIRI(node.getLiteralDatatypeURI()))
                : VALUES.createLiteral(node.getLiteralLexicalForm(), node.getLiteralLanguage());
    }

    @Override
    public void close() {
        connection.close();
        repository.shutDown();
    }
}
