package org.aimsgraph.cli;

import static org.aimsgraph.problem.Problem.WRONG_USAGE;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Supplier;
import org.aimsgraph.check.Report;
import org.aimsgraph.exchange.HtmlReport;
import org.aimsgraph.exchange.JsonReport;
import org.aimsgraph.exchange.TextReport;
import org.aimsgraph.exchange.TextStyle;
import org.aimsgraph.exchange.TurtleReport;
import org.aimsgraph.exchange.document.CsvFile;
import org.aimsgraph.exchange.document.DocxFile;
import org.aimsgraph.exchange.document.EarlReport;
import org.aimsgraph.exchange.document.JunitReport;
import org.aimsgraph.exchange.document.PdfReport;
import org.aimsgraph.exchange.document.ReportDocument;
import org.aimsgraph.exchange.document.SarifReport;
import org.aimsgraph.exchange.document.XlsxFile;
import org.aimsgraph.graph.Places;
import org.aimsgraph.problem.AimsException;

/** What a check report is written as. */
enum ReportFormat {
    TEXT, JSON, HTML, TURTLE, EARL, SARIF, JUNIT, CSV, XLSX, PDF, DOCX;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A terminal cannot show what is no text. */
    void requireFile(OutputOption output) {
        if ((this == XLSX || this == PDF || this == DOCX) && output.isStandardOutput()) {
            throw new AimsException(WRONG_USAGE, "A %s file is no text for standard output. Name a file with --output.", this);
        }
    }

    /**
     * Writes a report in this format.
     *
     * @param failOn what counts as a failed test
     * @param places where records stand, looked up if this format tells it
     * @param style  colours for text
     */
    void write(Report report, FailOn failOn, Supplier<Places> places, TextStyle style, OutputStream out) throws IOException {
        switch (this) {
            case TEXT -> TextReport.write(report, new PrintWriter(writer(out)), style);
            case JSON -> JsonReport.write(report, out);
            case HTML -> {
                Writer page = writer(out);
                HtmlReport.write(report, page);
                page.flush();
            }
            case TURTLE -> TurtleReport.write(report, out);
            case EARL -> EarlReport.write(report, out);
            case SARIF -> SarifReport.write(report, places.get(), out);
            case JUNIT -> JunitReport.write(report, failOn::counts, out);
            case CSV -> CsvFile.write(ReportDocument.of(report), writer(out));
            case XLSX -> XlsxFile.write(ReportDocument.of(report), out);
            case PDF -> PdfReport.write(report, out);
            case DOCX -> DocxFile.write(ReportDocument.of(report), out);
        }
    }

    private static Writer writer(OutputStream out) {
        return new OutputStreamWriter(out, StandardCharsets.UTF_8);
    }
}
