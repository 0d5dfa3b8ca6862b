package org.aimsgraph.api;

import io.javalin.http.Context;
import java.io.IOException;
import org.aimsgraph.check.Report;
import org.aimsgraph.check.Verdict;
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

/** A check report in the forms of the command line. */
final class ReportForms {
    /** Of what a server holds, nobody knows in which file it stands. */
    private static final Places NOWHERE = new Places();

    private ReportForms() {}

    /** Says whether the request can be answered before any work is done for it. */
    static Form wanted(Context context) {
        return Form.of(context, Form.JSON, Form.HTML, Form.TURTLE, Form.TEXT, Form.EARL, Form.SARIF, Form.JUNIT, Form.CSV, Form.XLSX, Form.PDF, Form.DOCX);
    }

    static void answer(Context context, Form form, Report report) throws IOException {
        form.answer(context, switch (form) {
            case HTML -> Body.text(out -> HtmlReport.write(report, out));
            case TURTLE -> out -> TurtleReport.write(report, out);
            case TEXT -> Body.text(out -> TextReport.write(report, out, new TextStyle(false)));
            case EARL -> out -> EarlReport.write(report, out);
            case SARIF -> out -> SarifReport.write(report, NOWHERE, out);
            case JUNIT -> out -> JunitReport.write(report, result -> result.verdict() == Verdict.CANT_TELL, out);
            case CSV -> Body.text(out -> CsvFile.write(ReportDocument.of(report), out));
            case XLSX -> out -> XlsxFile.write(ReportDocument.of(report), out);
            case PDF -> out -> PdfReport.write(report, out);
            case DOCX -> out -> DocxFile.write(ReportDocument.of(report), out);
            default -> out -> JsonReport.write(report, out);
        });
    }
}
