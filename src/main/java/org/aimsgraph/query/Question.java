package org.aimsgraph.query;

import java.util.List;
import org.apache.jena.graph.Node;

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
public record Question(String name, String folder, Node node, String label, String question, List<String> keywords, List<String> audiences, List<Parameter> parameters, String sparql) {}
