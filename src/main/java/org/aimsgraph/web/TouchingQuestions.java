package org.aimsgraph.web;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.query.Question;
import org.aimsgraph.query.Questions;
import org.apache.jena.graph.Node;

/** Finds the questions that touch a requirement: those whose query names a class of record that shows it. */
final class TouchingQuestions {
    private static final Pattern CLASS = Pattern.compile("\\baims:([A-Z]\\w*)");

    private final Questions questions;

    TouchingQuestions(Questions questions) {
        this.questions = questions;
    }

    /** @param classes of the records that are expected */
    List<Question> of(Collection<Node> classes) {
        Set<String> expected = classes.stream().map(type -> Namespaces.localName(type.getURI())).collect(Collectors.toSet());
        return questions.all().stream().filter(question -> CLASS.matcher(question.sparql()).results().anyMatch(match -> expected.contains(match.group(1)))).toList();
    }
}
