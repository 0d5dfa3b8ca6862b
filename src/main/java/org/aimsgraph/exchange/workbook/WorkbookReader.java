package org.aimsgraph.exchange.workbook;

import static org.aimsgraph.problem.Problem.FILE_TOO_LARGE;
import static org.aimsgraph.problem.Problem.NO_DATA;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.aimsgraph.exchange.bridge.Source;
import org.aimsgraph.exchange.bridge.Surroundings;
import org.aimsgraph.form.Field;
import org.aimsgraph.form.RecordForms;
import org.aimsgraph.form.RecordKind;
import org.aimsgraph.graph.Place;
import org.aimsgraph.graph.Places;
import org.aimsgraph.graph.Spelling;
import org.aimsgraph.problem.AimsException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/**
 * Reads the records of a workbook in two goes, first the ids and names of all rows, then the cells, so that rows never have to be held.
 * All mistakes are told together; with one of them nothing is read.
 */
public final class WorkbookReader {
    /** Most rows with records; what a check can look at within the memory of a common machine. */
    static final int MOST_RECORDS = 250_000;

    private final Source source;
    private final RecordForms forms;
    private final Surroundings surroundings;
    private final Mistakes mistakes;
    private final List<String> notes = new ArrayList<>();
    private final Graph graph = GraphMemFactory.createGraphMem2();
    private final Places places = new Places();
    private final Map<KindSheet, Map<Node, Integer>> cellsOf = new HashMap<>();

    private WorkbookReader(Source source, Surroundings surroundings) {
        this.source = source;
        this.forms = new RecordForms(surroundings.library().knowledgeBase());
        this.surroundings = surroundings;
        this.mistakes = new Mistakes(source.name());
    }

    /** The records of an XLSX workbook. */
    public static WorkbookRecords xlsx(Source source, Surroundings surroundings) {
        try (XlsxBook book = XlsxBook.open(source)) {
            return new WorkbookReader(source, surroundings).read(book.sheets());
        }
    }

    /** The records of a table, or of a folder of tables. */
    public static WorkbookRecords csv(Source source, Surroundings surroundings) {
        return new WorkbookReader(source, surroundings).read(CsvBook.sheets(source));
    }

    /** Whether a workbook, whatever it is called, has a sheet that is ours. */
    public static boolean isOurs(Source workbook, RecordForms forms) {
        try (XlsxBook book = XlsxBook.open(workbook)) {
            return book.sheets().stream().anyMatch(sheet -> sheet.name().equals(Sheet.README) || forms.named(sheet.name()).isPresent());
        }
    }

    /** Whether a file is by its name a table of records, such as {@code Risk.csv}, or the one with the settings. */
    public static boolean isTable(String fileName, RecordForms forms) {
        String name = fileName.replaceFirst("(?i)\\.csv$", "");
        return !name.equals(fileName) && (name.equals(Sheet.README) || forms.named(name).isPresent());
    }

    private WorkbookRecords read(List<Sheet> sheets) {
        Ids ids = new Ids(namespace(sheets));
        List<KindSheet> kinds = kindSheets(sheets);
        if (kinds.isEmpty()) {
            mistakes.refuse();
            throw new AimsException(NO_DATA, "%s has no sheet for a kind of record. Begin with a new workbook (aims init), whose sheets are called Risk, AISystem and so on.", source.name());
        }
        RecordIndex index = new RecordIndex(ids);
        surroundings.organisation().ifPresent(organisation -> index.addOutside(organisation.graph()));
        References references = new References(forms, surroundings.library().graph(), index);
        kinds.forEach(sheet -> gather(sheet, index, references));
        index.requireKindsAgree(mistakes);
        Values values = new Values(references);
        kinds.forEach(sheet -> sheet.forEach(row -> add(sheet, row, ids, references, values)));
        mistakes.refuse();
        return new WorkbookRecords(graph, places, ids.namespace(), List.copyOf(notes));
    }

    /** What the workbook states on its first sheet, unless another namespace was asked for. */
    private String namespace(List<Sheet> sheets) {
        String[] stated = {surroundings.namespace()};
        if (stated[0].equals(Surroundings.NOBODYS)) {
            sheets.stream().filter(sheet -> sheet.name().equals(Sheet.README)).forEach(sheet -> sheet.rows().forEach(row -> {
                if (row.text(0).equals(Settings.NAMESPACE) && !row.text(1).isEmpty()) {
                    stated[0] = row.text(1);
                    if (!Settings.isNamespace(stated[0])) {
                        mistakes.add(sheet.place(1, row.number()), ValueFault.quoted(stated[0]) + " is no address that ends in / or #. Write one such as https://example.com/id/.");
                    }
                }
            }));
        }
        return stated[0];
    }

    private List<KindSheet> kindSheets(List<Sheet> sheets) {
        List<KindSheet> found = new ArrayList<>();
        for (Sheet sheet : sheets) {
            if (sheet.name().equals(Sheet.README) || sheet.name().equals(CodesSheet.NAME) || sheet.name().startsWith(KindSheet.PASSED_OVER)) {
                continue;
            }
            Optional<RecordKind> kind = forms.kinds().stream().filter(each -> each.name().equalsIgnoreCase(sheet.name()) || each.label().equalsIgnoreCase(sheet.name())).findFirst();
            kind.ifPresentOrElse(each -> found.add(new KindSheet(sheet, each, mistakes)), () -> mistakes.add(sheet.name(), unknownSheet(sheet.name())));
        }
        return found;
    }

    private String unknownSheet(String name) {
        String hint = Spelling.nearest(name, forms.kinds().stream().map(RecordKind::name).toList(), kind -> kind).map(kind -> " Did you mean " + kind + "?").orElse("");
        return "no kind of record is called so." + hint + " Begin the name with # to keep a sheet of your own.";
    }

    private void gather(KindSheet sheet, RecordIndex index, References references) {
        noteHidden(sheet);
        int[] hidden = {0};
        Optional<Integer> also = sheet.columns() == null ? Optional.empty() : sheet.columns().first(Column.ALSO::equals);
        sheet.forEach(row -> {
            hidden[0] += row.hidden() ? 1 : 0;
            String id = sheet.id(row);
            if (id.isEmpty()) {
                mistakes.add(sheet.sheet().place(row.cells().get(0).column(), row.number()), "the row has neither an id nor a name. Give it one, or empty it.");
                return;
            }
            Set<String> kinds = new LinkedHashSet<>();
            also.map(row::text).ifPresent(text -> TextParts.parts(text).forEach(part -> references.kind(part).map(RecordKind::name).ifPresent(kinds::add)));
            List<String> names = sheet.columns().known().entrySet().stream().filter(entry -> entry.getValue().isName()).flatMap(entry -> TextParts.texts(row.text(entry.getKey())).stream())
                    .map(text -> Tongue.literal(text, "").getLiteralLexicalForm()).toList();
            index.add(id, sheet.kind(), sheet.sheet().place(sheet.columns().first(Column.ID::equals).orElse(0), row.number()), names, kinds, mistakes);
            if (index.size() > MOST_RECORDS) {
                throw new AimsException(FILE_TOO_LARGE, "%s has more than %,d records. Split it by organisation, or give the records as Turtle.", source.name(), MOST_RECORDS);
            }
        });
        if (hidden[0] > 0) {
            notes.add(sheet.sheet().name() + ": " + (hidden[0] == 1 ? "one hidden row was" : hidden[0] + " hidden rows were") + " read.");
        }
    }

    private void noteHidden(KindSheet sheet) {
        for (String range : sheet.sheet().merged()) {
            if (Integer.parseInt("0" + range.replaceAll(".*?(\\d+)$", "$1").replaceAll("\\D", "")) > sheet.lastHeading()) {
                mistakes.add(sheet.sheet().name() + "!" + range, "these cells are merged, so that it cannot be told to which rows the value belongs. Unmerge them and fill in each.");
            }
        }
        if (sheet.sheet().hidden()) {
            notes.add(sheet.sheet().name() + ": the sheet is hidden; it was read.");
        }
        if (sheet.columns() != null) {
            List<String> hidden = sheet.columns().known().keySet().stream().filter(sheet.sheet().hiddenColumns()::contains).map(Cell::letters).toList();
            if (!hidden.isEmpty()) {
                notes.add(sheet.sheet().name() + ": the hidden " + (hidden.size() == 1 ? "column " : "columns ") + String.join(", ", hidden) + (hidden.size() == 1 ? " was" : " were") + " read.");
            }
        }
    }

    private void add(KindSheet sheet, Row row, Ids ids, References references, Values values) {
        String id = sheet.id(row);
        if (id.isEmpty()) {
            return;
        }
        Node record = ids.node(id);
        graph.add(record, RDF.type.asNode(), sheet.kind().type());
        note(sheet, row, record);
        for (Cell cell : sheet.columns().cells(row, mistakes)) {
            Column column = sheet.columns().known().get(cell.column());
            try {
                if (column.equals(Column.ALSO)) {
                    addKinds(record, cell, references);
                } else if (column.field().isPresent()) {
                    Field field = column.field().get();
                    values.of(field, cell, column.language()).forEach(value -> graph.add(record, field.property(), value));
                }
            } catch (ValueFault fault) {
                mistakes.add(sheet.sheet().place(cell.column(), row.number()), fault.getMessage());
            }
        }
    }

    private void addKinds(Node record, Cell cell, References references) throws ValueFault {
        for (String part : TextParts.parts(cell.text())) {
            RecordKind kind = references.kind(part).orElseThrow(() -> new ValueFault("%s is no kind of record. Write the name of a sheet, such as Role.", ValueFault.quoted(part)));
            graph.add(record, RDF.type.asNode(), kind.type());
        }
    }

    private void note(KindSheet sheet, Row row, Node record) {
        int number = row.number();
        Sheet where = sheet.sheet();
        Map<Node, Integer> cells = cellsOf.computeIfAbsent(sheet, WorkbookReader::cells);
        places.addRecord(record, place(where, sheet.columns().first(Column.ID::equals).orElse(0), number));
        places.addCells(record, property -> Optional.ofNullable(cells.get(property)).map(column -> place(where, column, number)));
    }

    private static Map<Node, Integer> cells(KindSheet sheet) {
        Map<Node, Integer> cells = new HashMap<>();
        sheet.columns().known().forEach((number, column) -> column.field().ifPresent(field -> cells.putIfAbsent(field.property(), number)));
        return cells;
    }

    private static Place place(Sheet sheet, int column, int row) {
        return new Place(sheet.file(), OptionalInt.empty(), Optional.of(sheet.place(column, row)));
    }
}
