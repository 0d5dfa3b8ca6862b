package org.aimsgraph.check;

import static org.aimsgraph.problem.Problem.UNKNOWN_ID;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aimsgraph.graph.Aims;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.KnowledgeBase;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.problem.AimsException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** Finds what the knowledge holds about one clause, annex entry, control or requirement. */
public final class Explainer {
    private final Graph knowledge;
    private final CheckCatalogue checks;
    private final List<Requirement> requirements;

    public Explainer(KnowledgeBase knowledgeBase) {
        this.knowledge = knowledgeBase.knowledge();
        this.checks = new CheckCatalogue(knowledgeBase.shapes());
        this.requirements = new ArrayList<>(Ledger.of(knowledgeBase, checks, Namespaces.ISO42001).requirements());
        this.requirements.addAll(Ledger.of(knowledgeBase, checks, Namespaces.ISO17021).requirements());
    }

    /** The explanation of an id such as {@code 6.1.3-8}, {@code A.6.2.4}, {@code B.7.2}, {@code C.2.5} or {@code iso17021:C-03}. */
    public Explanation explain(String id) {
        Node node = node(id);
        Optional<Requirement> itself = requirements.stream().filter(requirement -> requirement.node().equals(node)).findFirst();
        Node provision = itself.flatMap(requirement -> Graphs.object(knowledge, node, Aims.STATED_IN)).orElse(node);
        List<Requirement> asked = itself.map(List::of).orElseGet(() -> requirements.stream().filter(requirement -> knowledge.contains(requirement.node(), Aims.STATED_IN, node)).toList());
        return new Explanation(
                Namespaces.shorten(node.getURI()),
                text(provision, DCTerms.title.asNode()).orElse(""),
                kind(provision),
                ancestors(provision),
                children(provision, itself.isPresent()),
                asked.stream().map(this::asked).toList(),
                properties(provision),
                texts(provision, Aims.EVIDENCE_EXAMPLE),
                texts(provision, Aims.TYPICAL_NONCONFORMITY),
                facts(node, provision));
    }

    private Node node(String id) {
        String wanted = id.strip();
        List<String> candidates = wanted.contains(":")
                ? Namespaces.expand(wanted).map(List::of).orElse(List.of())
                : List.of(Namespaces.ISO42001 + wanted.toUpperCase(Locale.ROOT), Namespaces.ISO17021 + wanted.toUpperCase(Locale.ROOT));
        return candidates.stream().map(NodeFactory::createURI).filter(node -> knowledge.contains(node, RDF.type.asNode(), Node.ANY)).findFirst()
                .orElseThrow(() -> new AimsException(UNKNOWN_ID, "There is no '%s'%s.%s", id, wanted.contains(":") ? "" : " in ISO/IEC 42001:2023", hint(wanted)));
    }

    /** The longest beginning of the number that exists tells a reader where a wrong catalogue left the standard. */
    private String hint(String id) {
        if (id.contains(":")) {
            return " The standards known here are iso42001 and iso17021; write iso42001:A.6.2.4 or iso17021:C-03.";
        }
        String shorter = id.toUpperCase(Locale.ROOT);
        while (shorter.contains(".") || shorter.contains("-")) {
            shorter = shorter.substring(0, Math.max(shorter.lastIndexOf('.'), shorter.lastIndexOf('-')));
            Node node = NodeFactory.createURI(Namespaces.ISO42001 + shorter);
            Optional<String> title = text(node, DCTerms.title.asNode());
            if (title.isPresent()) {
                String below = String.join(", ", below(node).stream().map(child -> Namespaces.localName(child.getURI())).toList());
                return " The nearest that exists is " + shorter + " (" + title.get() + ")" + (below.isEmpty() ? "." : ", with " + below + ".");
            }
        }
        return " Clauses are 4 to 10, control areas A.2 to A.10; write 6.1.3-8, 6.1.3, 6 or A.6.2.4.";
    }

    private String kind(Node provision) {
        return Graphs.objects(knowledge, provision, RDF.type.asNode()).stream().filter(type -> type.getURI().startsWith(Namespaces.AIMS))
                .map(type -> Graphs.label(knowledge, type)).findFirst().orElse("");
    }

    private List<Explanation.Entry> ancestors(Node provision) {
        List<Explanation.Entry> ancestors = new ArrayList<>();
        Optional<Node> broader = Graphs.object(knowledge, provision, SKOS.broader.asNode());
        while (broader.isPresent()) {
            ancestors.add(0, entry(broader.get()));
            broader = Graphs.object(knowledge, broader.get(), SKOS.broader.asNode());
        }
        return ancestors;
    }

    private List<Explanation.Entry> children(Node provision, boolean requirementAsked) {
        return requirementAsked ? List.of() : below(provision).stream().map(this::entry).toList();
    }

    private List<Node> below(Node provision) {
        return Graphs.subjects(knowledge, SKOS.broader.asNode(), provision).stream()
                .filter(child -> !knowledge.contains(child, RDF.type.asNode(), Aims.REQUIREMENT))
                .sorted(Comparator.comparingInt(child -> text(child, Aims.ORDER_INDEX).map(Integer::valueOf).orElse(0))).toList();
    }

    private Explanation.Entry entry(Node provision) {
        return new Explanation.Entry(Namespaces.localName(provision.getURI()), text(provision, DCTerms.title.asNode()).orElse(""));
    }

    private Explanation.Asked asked(Requirement requirement) {
        List<Check> bound = checks.of(requirement.node());
        return new Explanation.Asked(requirement,
                labels(requirement.node(), Aims.ACTOR), labels(requirement.node(), Aims.MODALITY), labels(requirement.node(), Aims.FORM),
                requirement.expects().stream().map(type -> Graphs.label(knowledge, type) + " (" + Namespaces.shorten(type.getURI()) + ")").toList(),
                bound);
    }

    private List<String> labels(Node subject, Node property) {
        return Graphs.objects(knowledge, subject, property).stream()
                .map(code -> text(code, SKOS.prefLabel.asNode()).orElseGet(() -> Graphs.label(knowledge, code))).toList();
    }

    private List<Explanation.Property> properties(Node provision) {
        return Graphs.objects(knowledge, provision, Aims.HAS_EVIDENCE_PROPERTY).stream()
                .sorted(Comparator.comparingInt(Explainer::number))
                .map(node -> new Explanation.Property(String.join(", ", labels(node, Aims.TAG)), text(node, DCTerms.description.asNode()).orElse(""))).toList();
    }

    private static int number(Node node) {
        String digits = node.getURI().replaceAll(".*\\D", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    /** Everything else worth a line: status, document duty, guidance, timing, certainty and notes. */
    private List<String> facts(Node node, Node provision) {
        List<String> facts = new ArrayList<>();
        text(provision, Aims.IS_NORMATIVE).ifPresent(value -> facts.add(value.equals("true") ? "Normative." : "Informative."));
        text(provision, Aims.DEMANDS_DOCUMENTED_INFORMATION).ifPresent(value -> facts.add(value.equals("true") ? "Documented information is demanded." : "No documented information is demanded."));
        Graphs.subjects(knowledge, Aims.GUIDES, provision).forEach(guidance -> facts.add("Guidance: " + Namespaces.localName(guidance.getURI()) + "."));
        Graphs.objects(knowledge, provision, Aims.GUIDES).forEach(control -> facts.add("Guides: " + Namespaces.localName(control.getURI()) + "."));
        texts(provision, Aims.TIMING).forEach(facts::add);
        List<Node> both = node.equals(provision) ? List.of(node) : List.of(provision, node);
        for (Node each : both) {
            texts(each, Aims.NOTE).forEach(facts::add);
            labels(each, Aims.CERTAINTY).forEach(label -> facts.add("Certainty of " + Namespaces.localName(each.getURI()) + ": " + label + texts(each, Aims.CERTAINTY_NOTE).stream().map(note -> "; " + note).findFirst().orElse("") + "."));
        }
        return facts.stream().map(fact -> fact.replaceAll("\\.\\.$", ".")).toList();
    }

    private Optional<String> text(Node subject, Node property) {
        return Graphs.text(knowledge, subject, property);
    }

    private List<String> texts(Node subject, Node property) {
        return Graphs.objects(knowledge, subject, property).stream().filter(Node::isLiteral).map(Node::getLiteralLexicalForm).toList();
    }
}
