package org.aimsgraph.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.store.Held;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** What things are called in a language, and where the page about each of them is. */
public final class Names {
    private static final List<Node> LABELS = List.of(RDFS.label.asNode(), SKOS.prefLabel.asNode(), DCTerms.title.asNode());

    private final Graph graph;
    private final Optional<Held> held;
    private final String language;

    /**
     * @param graph where names are looked up
     * @param held  the organisation whose records have pages
     */
    Names(Graph graph, Optional<Held> held, Locale language) {
        this.graph = graph;
        this.held = held;
        this.language = language.getLanguage();
    }

    /** The name for people, else the short name. */
    public String of(Node node) {
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm();
        }
        return named(node).orElseGet(() -> node.isURI() ? Namespaces.shorten(node.getURI()) : "_:" + node.getBlankNodeLabel());
    }

    /** The name for people, where somebody gave one. */
    Optional<String> named(Node node) {
        return LABELS.stream().map(property -> text(node, property)).flatMap(Optional::stream).findFirst();
    }

    /** The same language and pages, with names as another graph gives them. */
    Names in(Graph other) {
        return new Names(other, held, Locale.forLanguageTag(language));
    }

    /** The name of a property that is given in short form, such as {@code aims:owner}. */
    public String property(String shortName) {
        return Namespaces.expand(shortName).map(NodeFactory::createURI).map(this::of).orElse(shortName);
    }

    /** The text of a property, in the language if there is one, else in English, else as it is. */
    public Optional<String> text(Node subject, Node property) {
        return Graphs.objects(graph, subject, property).stream().filter(Node::isLiteral)
                .min(Comparator.comparingInt(this::rank)).map(Node::getLiteralLexicalForm);
    }

    private int rank(Node literal) {
        String tag = literal.getLiteralLanguage();
        return tag.startsWith(language) ? 0 : tag.startsWith("en") ? 1 : tag.isEmpty() ? 2 : 3;
    }

    /** All texts of a property. */
    public List<String> texts(Node subject, Node property) {
        return Graphs.objects(graph, subject, property).stream().filter(Node::isLiteral).map(Node::getLiteralLexicalForm).toList();
    }

    /** The names of what a property leads to. */
    public List<String> named(Node subject, Node property) {
        return Graphs.objects(graph, subject, property).stream().map(this::of).toList();
    }

    /** The name, leading to the page about the thing. */
    public Link link(Node node) {
        return new Link(of(node), href(node), "");
    }

    /** Links to what a property leads to. */
    public List<Link> links(Node subject, Node property) {
        return Graphs.objects(graph, subject, property).stream().map(this::link).toList();
    }

    /** Where the page about a thing is; empty for what has none and for addresses that are not of the web. */
    public Optional<String> href(Node node) {
        if (!node.isURI()) {
            return node.isBlank() && isRecord(node) ? record(node) : Optional.empty();
        }
        if (node.getURI().startsWith(Namespaces.STANDARD)) {
            return Optional.of(node.getURI().substring(Namespaces.BASE.length() - 1));
        }
        if (isRecord(node)) {
            return record(node);
        }
        boolean web = node.getURI().startsWith("https://") || node.getURI().startsWith("http://");
        return web && !node.getURI().startsWith(Namespaces.BASE) ? Optional.of(node.getURI()) : Optional.empty();
    }

    /** Whether a thing is described in the organisation's records. */
    public boolean isRecord(Node node) {
        return held.filter(each -> each.organisation().graph().contains(node, Node.ANY, Node.ANY)).isPresent();
    }

    private Optional<String> record(Node node) {
        String name = node.isURI() ? node.getURI() : "_:" + node.getBlankNodeLabel();
        return held.map(each -> "/organisations/" + each.slug() + "/record?iri=" + URLEncoder.encode(name, StandardCharsets.UTF_8));
    }
}
