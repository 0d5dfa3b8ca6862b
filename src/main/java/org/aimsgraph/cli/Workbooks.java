package org.aimsgraph.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.aimsgraph.exchange.bridge.Source;
import org.aimsgraph.exchange.bridge.Surroundings;
import org.aimsgraph.exchange.workbook.WorkbookReader;
import org.aimsgraph.exchange.workbook.WorkbookRecords;
import org.aimsgraph.form.RecordForms;
import org.aimsgraph.graph.DataFiles;
import org.aimsgraph.graph.KnowledgeBase;
import org.aimsgraph.graph.Library;
import org.aimsgraph.graph.Places;
import org.apache.jena.graph.Graph;

/** The workbooks and folders of tables among the files that a user names, read as records. */
final class Workbooks {
    private final Map<String, Graph> graphs = new LinkedHashMap<>();
    private final Places places = new Places();
    private final List<String> remarks = new ArrayList<>();

    private Workbooks() {}

    /** Reads them. A folder may hold tables of its own, which are no records; those are named after a kind of record or asked for by name. */
    static Workbooks read(DataFiles files, List<Path> named, KnowledgeBase knowledgeBase) {
        Workbooks workbooks = new Workbooks();
        RecordForms forms = new RecordForms(knowledgeBase);
        List<Path> books = new ArrayList<>(files.sheets().stream().filter(file -> !isTable(file)).toList());
        books.removeIf(book -> !named.contains(book) && workbooks.isForeign(book, forms));
        Map<Path, List<Path>> tables = tables(files, named, forms);
        if (books.isEmpty() && tables.isEmpty()) {
            return workbooks;
        }
        Surroundings surroundings = new Surroundings(new Library(knowledgeBase), Optional.empty(), Surroundings.NOBODYS);
        books.forEach(book -> workbooks.add(book.toString(), WorkbookReader.xlsx(Source.of(book), surroundings)));
        tables.forEach((folder, some) -> {
            if (books.stream().anyMatch(book -> folder.startsWith(folder(book)))) {
                workbooks.remarks.add("Not read, because the workbook beside it is: " + folder);
            } else {
                workbooks.add(folder.toString(), WorkbookReader.csv(new Source(folder.toString(), new byte[0], some.stream().map(Source::of).toList()), surroundings));
            }
        });
        return workbooks;
    }

    private static Map<Path, List<Path>> tables(DataFiles files, List<Path> named, RecordForms forms) {
        Map<Path, List<Path>> byFolder = new TreeMap<>();
        files.sheets().stream().filter(Workbooks::isTable).filter(file -> named.contains(file) || WorkbookReader.isTable(file.getFileName().toString(), forms))
                .forEach(file -> byFolder.computeIfAbsent(folder(file), unseen -> new ArrayList<>()).add(file));
        return byFolder;
    }

    /** A workbook in a folder may be about anything. */
    private boolean isForeign(Path book, RecordForms forms) {
        boolean foreign = !WorkbookReader.isOurs(Source.of(book), forms);
        if (foreign) {
            remarks.add("Not read, because it has no sheet for a kind of record: " + book);
        }
        return foreign;
    }

    private static boolean isTable(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    private static Path folder(Path file) {
        return Optional.ofNullable(file.getParent()).orElse(Path.of(""));
    }

    private void add(String name, WorkbookRecords records) {
        graphs.put(name, records.graph());
        places.addAll(records.places());
        records.notes().forEach(remarks::add);
    }

    /** What each says, by its name. */
    Map<String, Graph> graphs() {
        return graphs;
    }

    /** The cells in which their records stand. */
    Places places() {
        return places;
    }

    /** What people should know of, a sentence each. */
    List<String> remarks() {
        return remarks;
    }
}
