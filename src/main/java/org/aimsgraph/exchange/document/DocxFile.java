package org.aimsgraph.exchange.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** A document for word processors: headings, tables whose heads repeat on each page, page numbers. Its styles stand in {@code document/styles.xml}. */
public final class DocxFile {
    /** A4 in twentieths of a point, and the margins on each side. */
    private static final int LONG = 16_838;
    private static final int SHORT = 11_906;
    private static final int MARGIN = 850;

    private static final String HEAD = "1B2430";

    private final Document document;
    private final XWPFDocument docx;
    private final int width;

    private DocxFile(Document document, XWPFDocument docx) {
        this.document = document;
        this.docx = docx;
        this.width = (document.wide() ? LONG : SHORT) - 2 * MARGIN;
    }

    /** Writes the document; equal documents give equal bytes. Leaves the stream open. */
    public static void write(Document document, OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument docx = new XWPFDocument()) {
            new DocxFile(document, docx).write();
            docx.write(bytes);
        }
        OfficePackage.write(bytes.toByteArray(), document.day(), out);
    }

    private void write() throws IOException {
        readStyles();
        setPage();
        docx.getProperties().getCoreProperties().setTitle(document.title() + ", " + document.subtitle());
        docx.getProperties().getCoreProperties().setCreator("AIMS Graph");
        paragraph("Subtitle", document.subtitle());
        paragraph("Title", document.title());
        if (!document.lead().isEmpty()) {
            paragraph("Lead", document.lead());
        }
        table(new Table(Table.columns("", 24, "", 90), document.facts().stream().map(fact -> Table.Row.of(Cell.of(fact.name(), Tone.STRONG), fact.value())).toList()), false);
        for (Section section : document.sections()) {
            paragraph("Heading1", section.heading());
            section.paragraphs().forEach(text -> paragraph("Normal", text));
            if (!section.table().columns().isEmpty()) {
                table(section.table(), true);
            }
        }
    }

    private void readStyles() throws IOException {
        try (InputStream styles = DocxFile.class.getResourceAsStream("/document/styles.xml")) {
            docx.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
        } catch (XmlException ours) {
            throw new IOException(ours);
        }
    }

    private void setPage() {
        CTSectPr page = docx.getDocument().getBody().addNewSectPr();
        CTPageSz size = page.addNewPgSz();
        size.setW(BigInteger.valueOf(document.wide() ? LONG : SHORT));
        size.setH(BigInteger.valueOf(document.wide() ? SHORT : LONG));
        size.setOrient(document.wide() ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        CTPageMar margins = page.addNewPgMar();
        BigInteger margin = BigInteger.valueOf(MARGIN);
        margins.setTop(margin);
        margins.setBottom(margin);
        margins.setLeft(margin);
        margins.setRight(margin);
        XWPFParagraph footer = docx.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        footer.setStyle("Footer");
        footer.createRun().setText(document.title() + "    ");
        footer.getCTP().addNewFldSimple().setInstr("PAGE");
        footer.createRun().setText(" / ");
        footer.getCTP().addNewFldSimple().setInstr("NUMPAGES");
    }

    private void paragraph(String style, String text) {
        XWPFParagraph paragraph = docx.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
    }

    private void table(Table content, boolean head) {
        XWPFTable table = docx.createTable(0, 0);
        table.getCTTbl().getTblPr().addNewTblStyle().setVal("Grid");
        CTTblLayoutType layout = table.getCTTbl().getTblPr().addNewTblLayout();
        layout.setType(STTblLayoutType.FIXED);
        table.setWidth(width);
        table.removeRow(0);
        CTTblGrid grid = table.getCTTbl().addNewTblGrid();
        content.columns().forEach(column -> grid.addNewGridCol().setW(BigInteger.valueOf((long) width * content.share(column) / 100)));
        if (head) {
            XWPFTableRow row = table.insertNewTableRow(table.getNumberOfRows());
            row.setRepeatHeader(true);
            for (Table.Column column : content.columns()) {
                XWPFTableCell cell = cell(row, content, column);
                cell.setColor(HEAD);
                fill(cell, Cell.of(column.heading(), Tone.STRONG), "TableHead");
            }
        }
        for (Table.Row each : content.rows()) {
            XWPFTableRow row = table.insertNewTableRow(table.getNumberOfRows());
            row.setCantSplitRow(true);
            write(row, content, each);
        }
        docx.createParagraph().setStyle("Gap");
    }

    private void write(XWPFTableRow row, Table table, Table.Row content) {
        if (content.heading()) {
            XWPFTableCell cell = row.createCell();
            cell.getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.valueOf(table.columns().size()));
            cell.setColor(Tone.NEUTRAL.background());
            fill(cell, content.cells().get(0), "TableGroup");
            return;
        }
        for (int i = 0; i < content.cells().size(); i++) {
            XWPFTableCell cell = cell(row, table, table.columns().get(i));
            Cell said = content.cells().get(i);
            if (!said.tone().background().equals(Tone.PLAIN.background())) {
                cell.setColor(said.tone().background());
            }
            fill(cell, said, "TableText");
        }
    }

    private XWPFTableCell cell(XWPFTableRow row, Table table, Table.Column column) {
        XWPFTableCell cell = row.createCell();
        cell.setWidth(String.valueOf(width * table.share(column) / 100));
        return cell;
    }

    private static void fill(XWPFTableCell cell, Cell said, String style) {
        List<String> lines = said.lines().isEmpty() ? List.of("") : said.lines();
        for (int i = 0; i < lines.size(); i++) {
            XWPFParagraph paragraph = i == 0 ? Optional.ofNullable(cell.getParagraphArray(0)).orElseGet(cell::addParagraph) : cell.addParagraph();
            paragraph.setStyle(style);
            XWPFRun run = paragraph.createRun();
            run.setText(lines.get(i));
            run.setColor(style.equals("TableHead") ? "FFFFFF" : said.tone().ink());
            run.setBold(said.tone() == Tone.STRONG);
        }
    }
}
