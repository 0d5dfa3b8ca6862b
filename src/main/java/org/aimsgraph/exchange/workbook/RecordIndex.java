package org.aimsgraph.exchange.workbook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aimsgraph.form.RecordKind;
import org.aimsgraph.graph.Spelling;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;

/** The records of a workbook by id and by name, gathered before any cell is read, because cells refer to rows further down. */
final class RecordIndex {
    private final Ids ids;
    private final Map<String, Node> byId = new LinkedHashMap<>();
    private final Map<String, Set<Node>> byName = new HashMap<>();
    private final Map<Node, List<Entry>> rows = new LinkedHashMap<>();

    RecordIndex(Ids ids) {
        this.ids = ids;
    }

    /** A row that describes a record. */
    private record Entry(RecordKind kind, String place, Set<String> also) {}

    /** Records that exist outside the workbook and may be referred to. */
    void addOutside(Graph records) {
        records.find().forEachRemaining(triple -> byId.put(ids.id(triple.getSubject()), triple.getSubject()));
        records.find(Node.ANY, RDFS.label.asNode(), Node.ANY).filterKeep(triple -> triple.getObject().isLiteral()).forEachRemaining(triple -> addName(triple.getObject().getLiteralLexicalForm(), triple.getSubject()));
    }

    /**
     * Notes a row.
     *
     * @param also the further kinds that it names
     */
    void add(String id, RecordKind kind, String place, List<String> names, Collection<String> also, Mistakes mistakes) {
        Node node = ids.node(id);
        byId.put(id, node);
        names.forEach(name -> addName(name, node));
        List<Entry> earlier = rows.computeIfAbsent(node, unseen -> new ArrayList<>(1));
        earlier.stream().filter(entry -> entry.kind().equals(kind)).findFirst()
                .ifPresent(entry -> mistakes.add(place, "the id “" + id + "” stands at " + entry.place() + " already. Give one of them another id."));
        earlier.add(new Entry(kind, place, Set.copyOf(also)));
    }

    private void addName(String name, Node node) {
        byName.computeIfAbsent(name.toLowerCase(Locale.ROOT), unseen -> new LinkedHashSet<>(1)).add(node);
    }

    /** An id on two sheets means one record of both kinds only if one of its rows says so; else two records got the same id. */
    void requireKindsAgree(Mistakes mistakes) {
        rows.forEach((node, entries) -> {
            Set<String> stated = new HashSet<>();
            entries.forEach(entry -> stated.addAll(entry.also()));
            Entry first = entries.get(0);
            entries.stream().skip(1).filter(entry -> !entry.kind().equals(first.kind()) && !stated.contains(entry.kind().name()) && !stated.contains(first.kind().name()))
                    .forEach(entry -> mistakes.add(entry.place(), "the id “" + ids.id(node) + "” stands at " + first.place() + " already. Give one another id, or write " + entry.kind().name() + " into “also a” there if both are one."));
        });
    }

    int size() {
        return rows.size();
    }

    boolean holds(String id) {
        return byId.containsKey(id);
    }

    /** The record that a cell means, by its id or else by its name; empty where there is none, refused where there are several. */
    Optional<Node> find(String text) throws ValueFault {
        if (byId.containsKey(text)) {
            return Optional.of(byId.get(text));
        }
        Set<Node> named = byName.getOrDefault(text.toLowerCase(Locale.ROOT), Set.of());
        if (named.size() > 1) {
            throw new ValueFault("%s is the name of %d records: %s. Write the id.", ValueFault.quoted(text), named.size(), String.join(", ", named.stream().map(ids::id).sorted().limit(5).toList()));
        }
        return named.stream().findFirst();
    }

    /** The id that a misspelt one was meant to be. */
    String hint(String text) {
        return byId.size() > 20_000 ? "" : Spelling.nearest(text, byId.keySet(), id -> id).map(id -> " Did you mean " + id + "?").orElse("");
    }
}
