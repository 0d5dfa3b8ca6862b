package org.aimsgraph.exchange.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aimsgraph.form.Field;
import org.aimsgraph.form.RecordKind;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.graph.Spelling;

/**
 * Which column of a sheet holds what. The hidden row above the headings tells; where it is gone, or where somebody added a column,
 * the heading does. Columns whose heading begins with {@code #} are the person's own.
 */
final class Columns {
    private static final Pattern KEY = Pattern.compile("id|[a-z][\\w-]*:[\\w.-]+(?:@[A-Za-z-]+)?");
    private static final Pattern LANGUAGE = Pattern.compile("(.*?)\\s*(?:\\(([a-z]{2,3}(?:-[A-Za-z0-9]+)?)\\)|@([a-z]{2,3}(?:-[A-Za-z0-9]+)?))");

    private final Sheet sheet;
    private final RecordKind kind;
    private final Map<Integer, Column> known = new LinkedHashMap<>();
    private final Map<Integer, String> unknown = new TreeMap<>();
    private final Set<Integer> told = new HashSet<>();
    private final int headingRow;

    /**
     * Matches the columns of a sheet.
     *
     * @param keys     the hidden row, if there is one
     * @param headings the row with the headings, if there is one
     */
    Columns(Sheet sheet, RecordKind kind, Optional<Row> keys, Optional<Row> headings, Mistakes mistakes) {
        this.sheet = sheet;
        this.kind = kind;
        this.headingRow = headings.or(() -> keys).orElseThrow().number();
        Set<Integer> numbers = new TreeSet<>();
        keys.ifPresent(row -> row.cells().forEach(cell -> numbers.add(cell.column())));
        headings.ifPresent(row -> row.cells().forEach(cell -> numbers.add(cell.column())));
        for (int number : numbers) {
            String key = keys.map(row -> row.text(number)).orElse("");
            String heading = headings.map(row -> row.text(number)).orElse("");
            match(number, key, heading, mistakes);
        }
    }

    private void match(int number, String key, String heading, Mistakes mistakes) {
        if (heading.startsWith("#") || key.isEmpty() && heading.isEmpty()) {
            return;
        }
        Optional<Column> byKey = key.isEmpty() ? Optional.empty() : named(key);
        Optional<Column> byHeading = heading.isEmpty() ? Optional.empty() : named(heading);
        if (byKey.isPresent() && byHeading.isPresent() && !byKey.get().field().map(Field::property).equals(byHeading.get().field().map(Field::property))) {
            mistakes.add(sheet.place(number, headingRow), "the heading says “" + heading + "”, but the hidden row above says " + key + ". Make them agree.");
        }
        byKey.or(() -> byHeading).ifPresentOrElse(column -> known.put(number, column), () -> unknown.put(number, heading.isEmpty() ? key : heading));
    }

    /** The column that a key or a heading names. */
    private Optional<Column> named(String name) {
        String plain = name.replace("*", "").strip();
        if (plain.equalsIgnoreCase(Column.ID.heading())) {
            return Optional.of(Column.ID);
        }
        if (plain.equals(Column.ALSO.key()) || plain.equalsIgnoreCase(Column.ALSO.heading())) {
            return Optional.of(Column.ALSO);
        }
        Matcher language = LANGUAGE.matcher(plain);
        Optional<Column> whole = field(plain).map(field -> Column.of(field, ""));
        return whole.or(() -> language.matches() ? field(language.group(1)).map(field -> Column.of(field, language.group(2) == null ? language.group(3) : language.group(2))) : Optional.empty());
    }

    private Optional<Field> field(String name) {
        return kind.fields().stream().filter(field -> field.label().equalsIgnoreCase(name) || Namespaces.shorten(field.property().getURI()).equals(name)
                || field.property().getURI().equals(name) || field.property().getLocalName().equals(name)).findFirst();
    }

    /** Whether a row holds keys, as the hidden row does. */
    static boolean isKeys(Row row) {
        List<String> texts = row.cells().stream().map(cell -> cell.text().strip()).filter(text -> !text.isEmpty()).toList();
        return texts.stream().allMatch(text -> KEY.matcher(text).matches()) && texts.stream().anyMatch(text -> text.contains(":"));
    }

    /** Whether a row holds the headings under these keys. */
    static boolean isHeadings(Row row, Row keys) {
        return keys.cells().stream().filter(cell -> cell.text().strip().equals(Column.ID.key())).findFirst().map(cell -> row.text(cell.column()).replace("*", "").strip().equalsIgnoreCase(Column.ID.heading())).orElse(true);
    }

    boolean isEmpty() {
        return known.isEmpty();
    }

    /** The columns with an id, a name, further kinds or a property. */
    Map<Integer, Column> known() {
        return known;
    }

    /** The cells of a row in columns that are known; a filled cell in one that is not is a mistake, told once. */
    List<Cell> cells(Row row, Mistakes mistakes) {
        List<Cell> cells = new ArrayList<>();
        for (Cell cell : row.cells()) {
            if (known.containsKey(cell.column())) {
                cells.add(cell);
            } else if (unknown.containsKey(cell.column()) && !cell.isEmpty() && told.add(cell.column())) {
                mistakes.add(sheet.place(cell.column(), headingRow), unknownColumn(unknown.get(cell.column())));
            }
        }
        return cells;
    }

    private String unknownColumn(String heading) {
        List<String> labels = kind.fields().stream().map(Field::label).toList();
        String hint = Spelling.nearest(heading.toLowerCase(Locale.ROOT), labels, label -> label).map(label -> " Did you mean “" + label + "”?").orElse("");
        return kind.label() + " has no column “" + heading + "”." + hint + " Begin the heading with # to keep a column of your own.";
    }

    /** The first column that satisfies this. */
    Optional<Integer> first(Predicate<Column> wanted) {
        return known.entrySet().stream().filter(entry -> wanted.test(entry.getValue())).map(Map.Entry::getKey).findFirst();
    }
}
