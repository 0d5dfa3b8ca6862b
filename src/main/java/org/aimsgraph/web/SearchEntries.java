package org.aimsgraph.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aimsgraph.graph.Aims;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.query.Questions;
import org.aimsgraph.store.Held;
import org.aimsgraph.store.Workspace;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Gathers all that can be searched for: standards, questions, and the records of each organisation. */
final class SearchEntries {
    private final List<SearchIndex.Entry> entries = new ArrayList<>();
    private final Workspace workspace;

    private SearchEntries(Workspace workspace) {
        this.workspace = workspace;
    }

    static List<SearchIndex.Entry> of(Workspace workspace, Catalogue catalogue, Questions questions) {
        SearchEntries gathered = new SearchEntries(workspace);
        catalogue.standards().forEach(standard -> catalogue.tops(standard).forEach(top -> gathered.provision(top, catalogue)));
        questions.all().forEach(question -> gathered.entries.add(SearchIndex.Entry.of(SearchIndex.Kind.QUESTION, "", question.label(), "", question.question() + " " + String.join(" ", question.keywords()), "/questions/" + question.name(), 3)));
        workspace.organisations().forEach(gathered::records);
        return gathered.entries;
    }

    private void provision(Node provision, Catalogue catalogue) {
        Graph graph = workspace.library().graph();
        Names names = new Names(graph, Optional.empty(), Words.LANGUAGES.get(0));
        String place = names.of(catalogue.standardOf(provision));
        int weight = provision.getURI().startsWith(Namespaces.ISO42001) ? 6 : 2;
        String notation = Namespaces.localName(provision.getURI());
        entries.add(SearchIndex.Entry.of(SearchIndex.Kind.PROVISION, catalogue.number(provision), Graphs.text(graph, provision, DCTerms.title.asNode()).orElse(""), place,
                notation + " " + Graphs.text(graph, provision, Aims.TEXT).orElse(""), names.href(provision).orElse("/"), weight));
        for (Node requirement : catalogue.requirements(provision)) {
            entries.add(SearchIndex.Entry.of(SearchIndex.Kind.REQUIREMENT, Namespaces.localName(requirement.getURI()), Graphs.text(graph, requirement, DCTerms.description.asNode()).orElse(""), place, "", names.href(requirement).orElse("/"), 1));
        }
        catalogue.children(provision).forEach(child -> provision(child, catalogue));
    }

    /** Everything that has a class of ours and a name; what a record says in words is searched too. */
    private void records(Held held) {
        Graph records = held.organisation().graph();
        Names names = new Names(records, Optional.of(held), Words.LANGUAGES.get(0));
        Names classes = new Names(workspace.library().graph(), Optional.empty(), Words.LANGUAGES.get(0));
        Set<Node> seen = new HashSet<>();
        records.find(Node.ANY, RDF.type.asNode(), Node.ANY).forEachRemaining(triple -> {
            Node record = triple.getSubject();
            if (record.isURI() && records.contains(record, RDFS.label.asNode(), Node.ANY) && seen.add(record)) {
                boolean system = triple.getObject().equals(Aims.AI_SYSTEM);
                StringBuilder text = new StringBuilder();
                records.find(record, Node.ANY, Node.ANY).filterKeep(each -> each.getObject().isLiteral()).forEachRemaining(each -> text.append(each.getObject().getLiteralLexicalForm()).append(' '));
                entries.add(SearchIndex.Entry.of(system ? SearchIndex.Kind.SYSTEM : SearchIndex.Kind.RECORD, "", names.of(record), held.organisation().label() + " · " + classes.of(triple.getObject()), text.toString(), names.href(record).orElse("/"), system ? 6 : 1));
            }
        });
    }
}
