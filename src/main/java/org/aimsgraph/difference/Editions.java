package org.aimsgraph.difference;

import static org.aimsgraph.problem.Problem.UNKNOWN_ID;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.aimsgraph.graph.Aims;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.problem.AimsException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** Compares catalogued standards provision by provision; provisions are the same when they have the same number. A day chooses the provisions and wordings in force on it. */
public final class Editions {
    private final Graph library;
    private final Labels labels;

    /** @param library all catalogues */
    public Editions(Graph library) {
        this.library = library;
        this.labels = new Labels(library, library);
    }

    /** What differs from one standard, named by its prefix, to another or to itself on another day. */
    public EditionDifference between(String from, Optional<LocalDate> fromDay, String to, Optional<LocalDate> toDay) {
        Node one = standard(from);
        Node other = standard(to);
        Map<String, ProvisionChange.Worded> before = provisions(one, fromDay);
        Map<String, ProvisionChange.Worded> after = provisions(other, toDay);
        Set<String> numbers = new LinkedHashSet<>(after.keySet());
        numbers.addAll(before.keySet());
        List<ProvisionChange> changes = new ArrayList<>();
        numbers.forEach(number -> change(number, Optional.ofNullable(before.get(number)), Optional.ofNullable(after.get(number))).ifPresent(changes::add));
        return new EditionDifference(labels.thing(one), fromDay, labels.thing(other), toDay, numbers.size() - changes.size(), changes, one.equals(other) ? noted(one, changes) : List.of());
    }

    private Node standard(String prefix) {
        Map<String, String> standards = new java.util.TreeMap<>(Namespaces.prefixes());
        standards.values().removeIf(namespace -> !namespace.startsWith(Namespaces.STANDARD) || !library.contains(standardOf(namespace), RDF.type.asNode(), Aims.STANDARD));
        if (!standards.containsKey(prefix)) {
            throw new AimsException(UNKNOWN_ID, "There is no standard '%s'. Known are: %s.", prefix, String.join(", ", standards.keySet()));
        }
        return standardOf(standards.get(prefix));
    }

    private static Node standardOf(String namespace) {
        return NodeFactory.createURI(namespace.substring(0, namespace.length() - 1));
    }

    /** The provisions in force on the day, by number, in the order of the standard. */
    private Map<String, ProvisionChange.Worded> provisions(Node standard, Optional<LocalDate> day) {
        Map<String, ProvisionChange.Worded> provisions = new LinkedHashMap<>();
        library.find(Node.ANY, SKOS.inScheme.asNode(), standard).mapWith(Triple::getSubject).toList().stream().filter(node -> library.contains(node, Aims.ORDER_INDEX, Node.ANY) && inForce(node, day))
                .sorted(Comparator.comparingInt(this::place).thenComparing(node -> node.toString()))
                .forEach(node -> provisions.putIfAbsent(number(node), new ProvisionChange.Worded(labels.thing(node), Graphs.text(library, node, DCTerms.title.asNode()).orElse(""), wording(node, day))));
        return provisions;
    }

    private int place(Node provision) {
        return Graphs.text(library, provision, Aims.ORDER_INDEX).map(Integer::valueOf).orElse(Integer.MAX_VALUE);
    }

    private String number(Node provision) {
        return Graphs.text(library, provision, SKOS.notation.asNode()).orElse(Namespaces.localName(provision.getURI()));
    }

    private boolean inForce(Node node, Optional<LocalDate> day) {
        return day.isEmpty() || date(node, Aims.IN_FORCE_FROM).filter(day.get()::isBefore).isEmpty() && date(node, Aims.IN_FORCE_UNTIL).filter(day.get()::isAfter).isEmpty();
    }

    private Optional<LocalDate> date(Node node, Node property) {
        return Graphs.object(library, node, property).flatMap(Times::day);
    }

    /** The catalogued wording of the day, else the text of the provision itself; without a day that which is in force still. */
    private Optional<String> wording(Node provision, Optional<LocalDate> day) {
        return Graphs.objects(library, provision, Aims.HAS_WORDING).stream().filter(wording -> day.isPresent() ? inForce(wording, day) : date(wording, Aims.IN_FORCE_UNTIL).isEmpty())
                .map(wording -> Graphs.text(library, wording, Aims.TEXT)).flatMap(Optional::stream).findFirst().or(() -> Graphs.text(library, provision, Aims.TEXT));
    }

    private static Optional<ProvisionChange> change(String number, Optional<ProvisionChange.Worded> before, Optional<ProvisionChange.Worded> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.of(new ProvisionChange(before.isEmpty() ? ProvisionChange.Kind.ADDED : ProvisionChange.Kind.REMOVED, number, before, after));
        }
        boolean retitled = !before.get().title().equals(after.get().title());
        boolean reworded = !before.get().wording().equals(after.get().wording());
        return retitled || reworded ? Optional.of(new ProvisionChange(retitled ? ProvisionChange.Kind.RETITLED : ProvisionChange.Kind.REWORDED, number, before, after)) : Optional.empty();
    }

    /** What a note calls changed, unless the provision or a part of it is among the changes. */
    private List<String> noted(Node standard, List<ProvisionChange> changes) {
        Set<Node> told = new TreeSet<>(Comparator.comparing(Node::toString));
        changes.forEach(change -> tell(change.after().or(change::before).orElseThrow().provision().node(), told));
        return library.find(Node.ANY, SKOS.changeNote.asNode(), Node.ANY).mapWith(Triple::getSubject).toList().stream().distinct().filter(node -> library.contains(node, SKOS.inScheme.asNode(), standard))
                .filter(node -> !told.contains(node)).sorted(Comparator.comparingInt(this::place)).map(this::number).toList();
    }

    private void tell(Node provision, Set<Node> told) {
        if (told.add(provision)) {
            Graphs.objects(library, provision, SKOS.broader.asNode()).forEach(above -> tell(above, told));
        }
    }
}
