package org.aimsgraph.browse;

import static org.aimsgraph.problem.Problem.UNKNOWN_ID;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.aimsgraph.check.Checker;
import org.aimsgraph.check.Requirement;
import org.aimsgraph.crosswalk.Crosswalk;
import org.aimsgraph.crosswalk.Pair;
import org.aimsgraph.crosswalk.Standards;
import org.aimsgraph.graph.Aims;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.problem.AimsException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** The standards with their provisions and requirements, in reading order. */
public final class Catalogue {
    private final Graph graph;
    private final Names names;
    private final Crosswalk crosswalk;
    private final Standards standards;
    private final Map<Node, Requirement> checked = new LinkedHashMap<>();
    private final Checker checker;
    private final Map<String, StandardEntry> entries = new TreeMap<>();
    private final Map<String, ProvisionEntry> provisions = new LinkedHashMap<>();
    private final Map<String, RequirementEntry> requirements = new LinkedHashMap<>();

    /**
     * @param graph     the catalogues, codes and vocabulary
     * @param crosswalk the mappings between them
     * @param checker   who decides which requirement
     */
    public Catalogue(Graph graph, Crosswalk crosswalk, Checker checker) {
        this.graph = graph;
        this.names = new Names(graph);
        this.crosswalk = crosswalk;
        this.standards = crosswalk.standards();
        this.checker = checker;
        checker.ledger().requirements().forEach(each -> checked.put(each.node(), each));
        checker.certification().requirements().forEach(each -> checked.put(each.node(), each));
        Graphs.instances(graph, Aims.PROVISION).stream().filter(Node::isURI).sorted(standards.order()).map(this::provision).forEach(each -> provisions.put(each.name().iri(), each));
        Graphs.instances(graph, Aims.REQUIREMENT).stream().sorted(standards.order()).map(this::requirement).forEach(each -> requirements.put(each.name().iri(), each));
        Graphs.instances(graph, Aims.STANDARD).stream().map(this::standard).forEach(each -> entries.put(each.key(), each));
    }

    private StandardEntry standard(Node node) {
        String key = key(node);
        return new StandardEntry(key, names.of(node), text(node, DCTerms.title.asNode()).orElse(""), text(node, DCTerms.description.asNode()).orElse(""), text(node, DCTerms.identifier.asNode()),
                text(node, DCTerms.issued.asNode()), text(node, DCTerms.publisher.asNode()), Graphs.object(graph, node, Aims.PUBLICATION_STATUS).map(names::of).map(Named::label),
                Graphs.objects(graph, node, Aims.NOTE).stream().map(Node::getLiteralLexicalForm).toList(),
                (int) provisions.values().stream().filter(each -> each.standard().equals(key)).count(), (int) requirements.values().stream().filter(each -> each.standard().equals(key)).count(),
                Graphs.objects(graph, node, SKOS.hasTopConcept.asNode()).stream().sorted(standards.order()).map(names::of).toList());
    }

    private ProvisionEntry provision(Node node) {
        Optional<Node> kind = Graphs.objects(graph, node, RDF.type.asNode()).stream().filter(type -> type.getURI().startsWith(Namespaces.AIMS)).findFirst();
        return new ProvisionEntry(names.of(node), key(standards.standardOf(node)), Namespaces.localName(node.getURI()), text(node, DCTerms.title.asNode()).orElse(""),
                kind.map(type -> Namespaces.localName(type.getURI())).orElse(""), kind.map(type -> Graphs.label(graph, type)).orElse(""),
                text(node, Aims.IS_NORMATIVE).map(Boolean::valueOf), standards.parent(node).map(names::of), text(node, Aims.TEXT));
    }

    private RequirementEntry requirement(Node node) {
        Node provision = Graphs.object(graph, node, Aims.STATED_IN).orElse(node);
        Optional<Requirement> ruled = Optional.ofNullable(checked.get(node));
        return new RequirementEntry(names.of(node), key(standards.standardOf(node)), Namespaces.localName(node.getURI()), names.of(provision), text(node, DCTerms.description.asNode()).orElse(""),
                Graphs.objects(graph, node, Aims.EXPECTS_RECORD).stream().map(names::of).toList(), ruled.map(each -> each.mode().word()), ruled.flatMap(Requirement::judgement),
                checker.checks().of(node).stream().map(check -> Namespaces.localName(check.shape().getURI())).toList());
    }

    /** All standards by their keys. */
    public List<StandardEntry> standards() {
        return List.copyOf(entries.values());
    }

    /** The standard of a key such as {@code iso42001}; refused with the keys that there are. */
    public StandardEntry standard(String key) {
        return Optional.ofNullable(entries.get(key)).orElseThrow(() -> new AimsException(UNKNOWN_ID, "There is no standard '%s'. Known are: %s.", key, String.join(", ", entries.keySet())));
    }

    /** The provisions that fit every condition given, in reading order. */
    public List<ProvisionEntry> provisions(Optional<String> standard, Optional<String> kind, Optional<String> query) {
        standard.ifPresent(this::standard);
        kind.ifPresent(this::requireKind);
        Optional<WantedWords> words = query.map(WantedWords::of);
        return provisions.values().stream().filter(each -> standard.map(each.standard()::equals).orElse(true)).filter(each -> kind.map(each.kind()::equals).orElse(true))
                .filter(each -> words.map(wanted -> wanted.in(each.name().id(), each.name().label(), each.title(), each.text().orElse(""))).orElse(true)).toList();
    }

    private void requireKind(String kind) {
        List<String> kinds = provisions.values().stream().map(ProvisionEntry::kind).distinct().sorted().toList();
        if (!kinds.contains(kind)) {
            throw new AimsException(UNKNOWN_ID, "There is no kind of provision '%s'. There are: %s.", kind, String.join(", ", kinds));
        }
    }

    /** The provision of a standard with this number. */
    public ProvisionEntry provision(String standard, String number) {
        return Optional.ofNullable(provisions.get(standard(standard).name().iri() + "/" + number))
                .orElseThrow(() -> new AimsException(UNKNOWN_ID, "%s has no provision '%s'. List them with: /api/provisions?standard=%s", standard(standard).name().label(), number, standard));
    }

    /** The provisions directly below one, in reading order. */
    public List<ProvisionEntry> within(ProvisionEntry provision) {
        return standards.children(Names.node(provision.name().iri())).stream().map(node -> provisions.get(node.getURI())).filter(each -> each != null).toList();
    }

    /** The requirements stated in a provision. */
    public List<RequirementEntry> statedIn(ProvisionEntry provision) {
        return requirements.values().stream().filter(each -> each.provision().iri().equals(provision.name().iri())).toList();
    }

    /** The requirements that fit every condition given, in reading order; a provision means all that stands in it. */
    public List<RequirementEntry> requirements(Optional<String> standard, Optional<String> provision, Optional<String> mode, Optional<String> query) {
        standard.ifPresent(this::standard);
        Optional<WantedWords> words = query.map(WantedWords::of);
        return requirements.values().stream().filter(each -> standard.map(each.standard()::equals).orElse(true))
                .filter(each -> provision.map(wanted -> stands(each, wanted)).orElse(true)).filter(each -> mode.map(wanted -> each.mode().map(wanted::equals).orElse(false)).orElse(true))
                .filter(each -> words.map(wanted -> wanted.in(each.name().id(), each.statement(), each.provision().label())).orElse(true)).toList();
    }

    private static boolean stands(RequirementEntry requirement, String provision) {
        String number = Namespaces.localName(requirement.provision().iri());
        return number.equals(provision) || number.startsWith(provision + ".") || requirement.provision().id().equals(provision);
    }

    /** The requirement of an id such as {@code 6.1.3-8} (of ISO/IEC 42001) or {@code hs:4.1-1}. */
    public RequirementEntry requirement(String id) {
        String iri = Namespaces.expand(id).orElse(Namespaces.ISO42001 + id);
        return Optional.ofNullable(requirements.get(iri)).or(() -> Optional.ofNullable(requirements.get(Namespaces.ISO17021 + id)))
                .orElseThrow(() -> new AimsException(UNKNOWN_ID, "There is no requirement '%s'. Write it as 6.1.3-8, iso42001:6.1.3-8, C-03 or hs:4.1-1; list them with: /api/requirements", id));
    }

    /** How a provision and the requirements stated in it relate to other standards, as rows state it in either direction. */
    public List<Pair> mappings(ProvisionEntry provision) {
        List<Pair> pairs = new ArrayList<>(crosswalk.stated(Names.node(provision.name().iri())));
        statedIn(provision).forEach(requirement -> pairs.addAll(mappings(requirement)));
        return pairs;
    }

    /** How a requirement relates to other standards. */
    public List<Pair> mappings(RequirementEntry requirement) {
        return crosswalk.stated(Names.node(requirement.name().iri()));
    }

    private Optional<String> text(Node subject, Node property) {
        return Graphs.text(graph, subject, property);
    }

    private static String key(Node standard) {
        String namespace = standard.getURI() + "/";
        return Namespaces.prefixes().entrySet().stream().filter(entry -> entry.getValue().equals(namespace)).map(Map.Entry::getKey).min(Comparator.naturalOrder()).orElse(Namespaces.localName(standard.getURI()));
    }
}
