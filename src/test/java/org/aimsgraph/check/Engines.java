package org.aimsgraph.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aimsgraph.graph.KnowledgeBase;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.topbraid.shacl.vocabulary.SH;

/** The same shapes run by TopBraid SHACL, as the product does, and by Jena SHACL, as the second opinion. */
final class Engines {
    private final CheckCatalogue checks;
    private final Checker checker;
    private final Validator topBraid;
    private final Shapes jena;

    Engines(KnowledgeBase knowledgeBase) {
        this.checks = new CheckCatalogue(knowledgeBase.shapes());
        this.checker = new Checker(knowledgeBase);
        this.topBraid = new Validator(knowledgeBase.shapes(), knowledgeBase.shaclSystem(), checks);
        this.jena = Shapes.parse(knowledgeBase.shapes());
    }

    /** One result of either engine, without its message, which engines word differently where variables stand in it. */
    record Result(Node shape, Node focus, Severity severity, Optional<Node> value) {
        static final Comparator<Result> ORDER = Comparator.comparing(Result::toString);
    }

    /** What the product's shapes see for these records on a date. */
    Graph data(Graph records, LocalDate asOf) {
        return checker.dataGraph(records, asOf);
    }

    /** What the product finds: TopBraid SHACL, with one query for each check that is one SPARQL constraint. */
    TreeSet<Result> product(Graph data) {
        return sorted(results(topBraid.validate(data)));
    }

    /** What TopBraid SHACL finds node by node. */
    TreeSet<Result> topBraid(Graph data) {
        return sorted(results(topBraid.validateByEngine(data)));
    }

    private static List<Result> results(List<Finding> findings) {
        return findings.stream().map(finding -> new Result(finding.shape(), finding.focus(), finding.severity(), finding.value())).toList();
    }

    TreeSet<Result> jena(Graph data) {
        return sorted(ShaclValidator.get().validate(jena, data).getEntries().stream()
                .filter(entry -> checks.byShape(entry.source()).isPresent())
                .map(entry -> new Result(entry.source(), entry.focusNode(), severity(entry.severity().level().toString()), Optional.ofNullable(entry.value()))).toList());
    }

    private static Severity severity(String iri) {
        return iri.endsWith("Violation") ? Severity.VIOLATION : iri.endsWith("Warning") ? Severity.WARNING : iri.equals(SH.Info.getURI()) ? Severity.INFO : null;
    }

    private static TreeSet<Result> sorted(List<Result> results) {
        return results.stream().collect(Collectors.toCollection(() -> new TreeSet<>(Result.ORDER)));
    }
}
