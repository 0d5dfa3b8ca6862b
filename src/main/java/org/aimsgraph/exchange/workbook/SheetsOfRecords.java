package org.aimsgraph.exchange.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.aimsgraph.exchange.bridge.Losses;
import org.aimsgraph.form.Field;
import org.aimsgraph.form.RecordForms;
import org.aimsgraph.form.RecordKind;
import org.aimsgraph.form.ValueKind;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Library;
import org.aimsgraph.graph.Namespaces;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.vocabulary.RDF;

/**
 * Spreads records over the sheets of their kinds. A record of several kinds stands on the sheet of the first, which names the others,
 * and on those of the others where only they have a column for what it says.
 */
final class SheetsOfRecords {
    private final Graph records;
    private final RecordForms forms;
    private final Losses losses;
    private final Ids ids;
    private final CellWriter writer;
    private final Map<Node, Map<Node, List<Node>>> written = new HashMap<>();
    private final Map<Node, List<RecordKind>> kindsOf = new HashMap<>();
    private final Map<Node, List<Node>> onSheet = new LinkedHashMap<>();

    private SheetsOfRecords(Graph records, RecordForms forms, Library library, String namespace, Losses losses) {
        this.records = records;
        this.forms = forms;
        this.losses = losses;
        this.ids = new Ids(namespace);
        RecordIndex index = new RecordIndex(ids);
        index.addOutside(records);
        this.writer = new CellWriter(new Values(new References(forms, library.graph(), index)), index, ids);
    }

    /** The sheets of all kinds, in their order, also those without a row. */
    static List<FilledSheet> of(Graph records, RecordForms forms, Library library, String namespace, Losses losses) {
        SheetsOfRecords sheets = new SheetsOfRecords(records, forms, library, namespace, losses);
        sheets.spread();
        return forms.kinds().stream().map(sheets::sheet).toList();
    }

    private void spread() {
        Map<Node, List<Triple>> bySubject = new HashMap<>();
        records.find().forEachRemaining(triple -> bySubject.computeIfAbsent(triple.getSubject(), unseen -> new ArrayList<>()).add(triple));
        List<Node> subjects = new ArrayList<>(bySubject.keySet());
        subjects.sort(Comparator.comparing(ids::id, NaturalOrder.OF_IDS));
        for (Node subject : subjects) {
            List<Node> types = Graphs.objects(records, subject, RDF.type.asNode());
            List<RecordKind> kinds = forms.kinds().stream().filter(kind -> types.contains(kind.type())).toList();
            types.stream().filter(type -> kinds.stream().noneMatch(kind -> kind.type().equals(type))).forEach(type -> losses.note("kind", ids.id(subject) + " (" + Namespaces.shorten(type.toString()) + ")"));
            if (kinds.isEmpty()) {
                losses.note("record", ids.id(subject));
                continue;
            }
            kindsOf.put(subject, kinds);
            place(subject, kinds, bySubject.get(subject));
        }
    }

    private void place(Node subject, List<RecordKind> kinds, List<Triple> triples) {
        Set<Node> used = new HashSet<>(Set.of(kinds.get(0).type()));
        triples.sort(Comparator.comparing(triple -> NodeFmtLib.strNT(triple.getObject())));
        for (Triple triple : triples) {
            if (!triple.getPredicate().equals(RDF.type.asNode())) {
                Optional<RecordKind> kind = kinds.stream().filter(each -> each.field(triple.getPredicate()).isPresent()).findFirst();
                kind.ifPresentOrElse(each -> {
                    used.add(each.type());
                    written.computeIfAbsent(subject, unseen -> new TreeMap<>(Comparator.comparing(Node::getURI))).computeIfAbsent(triple.getPredicate(), unseen -> new ArrayList<>()).add(triple.getObject());
                }, () -> losses.note("property", ids.id(subject) + " " + Namespaces.shorten(triple.getPredicate().getURI())));
            }
        }
        kinds.stream().filter(kind -> used.contains(kind.type())).forEach(kind -> onSheet.computeIfAbsent(kind.type(), unseen -> new ArrayList<>()).add(subject));
    }

    private FilledSheet sheet(RecordKind kind) {
        List<Node> subjects = onSheet.getOrDefault(kind.type(), List.of());
        List<Column> columns = Column.of(kind, field -> language(field, subjects));
        return new FilledSheet(kind, columns, subjects.stream().map(subject -> row(kind, columns, subject)).toList());
    }

    /** The language of most texts of a column. */
    private String language(Field field, List<Node> subjects) {
        if (field.kind() != ValueKind.TEXT) {
            return "";
        }
        Map<String, Integer> counts = new TreeMap<>();
        subjects.forEach(subject -> written.getOrDefault(subject, Map.of()).getOrDefault(field.property(), List.of()).stream().filter(Node::isLiteral).forEach(text -> counts.merge(text.getLiteralLanguage(), 1, Integer::sum)));
        return counts.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()))).map(Map.Entry::getKey).orElse("");
    }

    private List<Cell> row(RecordKind kind, List<Column> columns, Node subject) {
        List<RecordKind> kinds = kindsOf.get(subject);
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(0, ids.id(subject)));
        for (int number = 1; number < columns.size(); number++) {
            Column column = columns.get(number);
            if (column.field().isPresent() && kinds.stream().filter(each -> each.field(column.field().get().property()).isPresent()).findFirst().orElseThrow().equals(kind)) {
                cell(number, column, subject).ifPresent(cells::add);
            } else if (column.equals(Column.ALSO) && kinds.size() > 1 && kinds.get(0).equals(kind)) {
                cells.add(Cell.text(number, String.join("; ", kinds.stream().skip(1).map(RecordKind::name).toList())));
            }
        }
        return cells;
    }

    private Optional<Cell> cell(int number, Column column, Node subject) {
        Field field = column.field().orElseThrow();
        List<Node> nodes = written.getOrDefault(subject, Map.of()).getOrDefault(field.property(), List.of());
        List<Node> refused = new ArrayList<>();
        Optional<Cell> cell = nodes.isEmpty() ? Optional.empty() : writer.cell(number, field, nodes, column.language(), refused);
        refused.forEach(node -> losses.note("value", ids.id(subject) + " " + column.key()));
        return cell;
    }
}
