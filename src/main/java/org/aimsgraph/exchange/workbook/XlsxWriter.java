package org.aimsgraph.exchange.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.aimsgraph.exchange.document.OfficePackage;
import org.aimsgraph.form.Field;
import org.aimsgraph.form.RecordForms;
import org.aimsgraph.form.ValueKind;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.KnowledgeBase;
import org.apache.jena.graph.Node;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes the workbook: a sheet for each kind of record, in the order and the colours of their groups, with the names of the properties in
 * a hidden row, headings with help, and lists to choose from.
 */
final class XlsxWriter {
    static final int KEYS = 0;
    static final int HEADINGS = 1;
    static final int FIRST = 2;
    /** How many rows have lists to choose from. */
    private static final int ROWS = 2_000;
    private static final List<String> COLOURS = List.of("2F6F9F", "7A5195", "BC5090", "C2571A", "8A7A00", "3E7D3A", "00747A", "5B6770");
    private static final String INK = "1B2430";
    private static final String ASKED = "1F5F8B";
    private static final String PALE = "6B7785";
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");
    /** The library makes comments two cells high, too low for a sentence; the last row of a comment is the seventh number of its anchor. */
    private static final Pattern ANCHOR = Pattern.compile("(<x:Anchor>\\d+,0,\\d+,0,\\d+,0,)(\\d+)");
    private static final int COMMENT_ROWS = 10;

    private final KnowledgeBase knowledgeBase;
    private final RecordForms forms;
    private final CodesSheet codes;
    private final Map<Node, Worksheet> sheets = new HashMap<>();

    XlsxWriter(KnowledgeBase knowledgeBase, RecordForms forms) {
        this.knowledgeBase = knowledgeBase;
        this.forms = forms;
        this.codes = new CodesSheet(forms);
    }

    /**
     * Writes it; equal records give equal bytes. Leaves the stream open.
     *
     * @param day      the date of the document
     * @param examples whether each sheet begins with a row that shows how it is filled in
     */
    void write(List<FilledSheet> filled, String organisation, String namespace, LocalDate day, boolean examples, OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "AIMS Graph", "1.0")) {
            workbook.setGlobalDefaultFont("Calibri", 10);
            Worksheet readme = workbook.newWorksheet(Sheet.README);
            filled.forEach(sheet -> sheets.put(sheet.kind().type(), workbook.newWorksheet(sheet.kind().name())));
            Worksheet codeSheet = workbook.newWorksheet(CodesSheet.NAME);
            writeReadme(readme, ReadmeSheet.lines(forms, organisation, namespace));
            writeCodes(codeSheet);
            List<String> groups = filled.stream().map(sheet -> sheet.kind().group()).distinct().toList();
            for (FilledSheet sheet : filled) {
                Worksheet target = sheets.get(sheet.kind().type());
                target.setTabColor(COLOURS.get(groups.indexOf(sheet.kind().group()) % COLOURS.size()));
                writeSheet(sheet, target, codeSheet, examples);
            }
        }
        OfficePackage.write(bytes.toByteArray(), day, (name, part) -> name.endsWith(".vml") ? higherComments(part) : part, out);
    }

    private static byte[] higherComments(byte[] drawing) {
        return ANCHOR.matcher(new String(drawing, StandardCharsets.UTF_8)).replaceAll(match -> match.group(1) + (Integer.parseInt(match.group(2)) + COMMENT_ROWS)).getBytes(StandardCharsets.UTF_8);
    }

    private void writeReadme(Worksheet sheet, List<ReadmeSheet.Line> lines) {
        sheet.width(0, 32);
        sheet.width(1, 44);
        sheet.width(2, 90);
        for (int row = 0; row < lines.size(); row++) {
            ReadmeSheet.Line line = lines.get(row);
            for (int column = 0; column < line.cells().size(); column++) {
                sheet.value(row, column, line.cells().get(column));
            }
            switch (line.look()) {
                case TITLE -> sheet.style(row, 0).bold().fontSize(16).set();
                case HEAD -> sheet.style(row, 0).bold().fontSize(12).fontColor(ASKED).set();
                case SETTING -> sheet.style(row, 0).bold().set();
                case SHEET -> {
                    sheet.hyperlink(row, 0, HyperLink.internal("'" + line.cells().get(0) + "'!A2", line.cells().get(0)));
                    sheet.value(row, 0, line.cells().get(0));
                    sheet.style(row, 0).underlined().fontColor("1155CC").set();
                    sheet.style(row, 2).wrapText(true).verticalAlignment("top").set();
                }
                case ADVICE -> { }
            }
        }
        sheet.freezePane(0, 1);
    }

    private void writeCodes(Worksheet sheet) {
        double[] widths = {30, 40, 90, 40};
        for (int column = 0; column < CodesSheet.HEADINGS.size(); column++) {
            sheet.width(column, widths[column]);
            sheet.value(0, column, CodesSheet.HEADINGS.get(column));
            sheet.style(0, column).bold().fontColor("FFFFFF").fillColor(INK).set();
            for (int row = 0; row < codes.rows().size(); row++) {
                sheet.value(row + 1, column, codes.rows().get(row).get(column));
            }
        }
        sheet.freezePane(1, 1);
        sheet.setAutoFilter(0, 0, codes.rows().size(), CodesSheet.HEADINGS.size() - 1);
    }

    private void writeSheet(FilledSheet filled, Worksheet sheet, Worksheet codeSheet, boolean examples) {
        for (int number = 0; number < filled.columns().size(); number++) {
            Column column = filled.columns().get(number);
            boolean asked = column.field().map(Field::required).orElse(false);
            sheet.width(number, width(column));
            sheet.value(KEYS, number, column.key());
            sheet.value(HEADINGS, number, column.heading());
            sheet.style(HEADINGS, number).bold().fontColor("FFFFFF").fillColor(asked ? ASKED : INK).wrapText(true).verticalAlignment("top").set();
            sheet.comment(HEADINGS, number, Help.of(column, forms));
            sheet.style(number).format(column.field().map(Field::kind).filter(kind -> kind == ValueKind.DATE).isPresent() ? "yyyy-mm-dd" : isNumber(column) ? "General" : "@").set();
            choices(column, number, sheet, codeSheet);
        }
        sheet.hideRow(KEYS);
        sheet.rowHeight(HEADINGS, 30);
        sheet.freezePane(2, FIRST);
        int row = FIRST;
        if (examples) {
            writeExample(filled, sheet, row++);
        }
        for (List<Cell> cells : filled.rows()) {
            for (Cell cell : cells) {
                write(cell, row, sheet);
            }
            row++;
        }
        sheet.setAutoFilter(HEADINGS, 0, Math.max(row - 1, FIRST), filled.columns().size() - 1);
    }

    private static boolean isNumber(Column column) {
        return column.field().map(Field::kind).filter(kind -> kind == ValueKind.NUMBER || kind == ValueKind.WHOLE_NUMBER).isPresent();
    }

    private static double width(Column column) {
        ValueKind kind = column.field().map(Field::kind).orElse(ValueKind.CODE);
        return column.isName() ? 36 : kind == ValueKind.TEXT ? 30 : kind == ValueKind.DATE || kind == ValueKind.YES_NO ? 13 : 22;
    }

    private static void writeExample(FilledSheet filled, Worksheet sheet, int row) {
        for (int number = 0; number < filled.columns().size(); number++) {
            String example = number == 0 ? KindSheet.PASSED_OVER + " example" : filled.columns().get(number).isName() ? filled.kind().example() : filled.columns().get(number).field().map(Field::example).orElse("");
            if (!example.isEmpty()) {
                sheet.value(row, number, safe(example));
            }
            sheet.style(row, number).italic().fontColor(PALE).wrapText(true).verticalAlignment("top").set();
        }
    }

    private static void write(Cell cell, int row, Worksheet sheet) {
        switch (cell.kind()) {
            case DATE -> {
                sheet.value(row, cell.column(), LocalDate.parse(cell.text().substring(0, 10)));
                sheet.style(row, cell.column()).format("yyyy-mm-dd").verticalAlignment("top").horizontalAlignment("left").set();
            }
            case NUMBER -> {
                sheet.value(row, cell.column(), new BigDecimal(cell.text()));
                sheet.style(row, cell.column()).verticalAlignment("top").horizontalAlignment("left").set();
            }
            case TEXT, YES_NO, ERROR -> {
                sheet.value(row, cell.column(), safe(cell.text()));
                sheet.style(row, cell.column()).format("@").verticalAlignment("top").wrapText(cell.text().indexOf('\n') >= 0 || cell.text().length() > 40).set();
            }
        }
    }

    /** What XML cannot hold is written the way Excel does it. */
    private static String safe(String text) {
        return CONTROL.matcher(ESCAPE.matcher(text).replaceAll("_x005F_")).replaceAll(match -> String.format("_x%04X_", (int) match.group().charAt(0)));
    }

    /** The list to choose from: codes, yes and no, or the ids of the one sheet that the column refers to. Other entries are possible, since names and several values are. */
    private void choices(Column column, int number, Worksheet sheet, Worksheet codeSheet) {
        Optional<Range> list = column.field().flatMap(field -> switch (field.kind()) {
            case CODE -> Optional.of(codeSheet.range(codes.start(field.codes()) + 1, 0, codes.start(field.codes()) + field.codes().size(), 0));
            case YES_NO -> Optional.of(codeSheet.range(1, 0, CodesSheet.YES_NO.size(), 0));
            case RECORD -> only(field).map(target -> target.range(FIRST, 0, FIRST + ROWS, 0));
            default -> Optional.<Range>empty();
        });
        list.ifPresent(range -> sheet.range(FIRST, number, FIRST + ROWS, number).validateWithList(range).allowBlank(true)
                .errorStyle(DataValidationErrorStyle.WARNING).showErrorMessage(column.field().filter(field -> field.kind() != ValueKind.RECORD && !field.many()).isPresent())
                .errorTitle("Not in the list").error("Choose from the list, or look up the sheet Codes."));
    }

    private Optional<Worksheet> only(Field field) {
        List<Node> kinds = field.range().stream().flatMap(type -> Graphs.subclasses(knowledgeBase.knowledge(), type).stream()).distinct().filter(type -> forms.of(type).isPresent()).toList();
        return kinds.size() == 1 ? Optional.of(sheets.get(kinds.get(0))) : Optional.empty();
    }
}
