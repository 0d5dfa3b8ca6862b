package org.aimsgraph.query;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;

/**
 * A described question: a SPARQL query that any engine runs, and what people need to know to ask it.
 *
 * @param name       such as {@code controls-without-evidence}
 * @param folder     the subject it belongs to, such as {@code gaps}
 * @param node       its IRI
 * @param label      its title
 * @param question   the question as a user would ask it
 * @param keywords   words to find it by
 * @param audiences  who asks it, such as {@code auditor}
 * @param parameters what can be set, in the order of their names
 * @param sparql     the text of the query
 */
public record Question(String name, String folder, Node node, String label, String question, List<String> keywords, List<String> audiences, List<Parameter> parameters, String sparql) {
    /** A query that nobody described; each of its variables can be given a value. Refused if it cannot be asked. */
    public static Question undescribed(String name, String sparql) {
        List<Parameter> parameters = Guard.variables(Guard.parse(sparql, name)).stream().map(Parameter::undescribed).toList();
        return new Question(name, "", NodeFactory.createURI("urn:query"), name, "A query of your own.", List.of(), List.of(), parameters, sparql);
    }

    /** {@code select}, {@code ask} or {@code construct}: rows, yes or no, or a graph. */
    public String form() {
        Query query = Guard.parse(sparql, name);
        return query.isSelectType() ? "select" : query.isAskType() ? "ask" : query.isConstructType() ? "construct" : "describe";
    }

    /** Whether a word is a keyword, the folder or an audience of this question. */
    public boolean isAbout(String word) {
        return Stream.of(keywords.stream(), audiences.stream(), Stream.of(folder)).flatMap(Function.identity()).anyMatch(word::equalsIgnoreCase);
    }
}
