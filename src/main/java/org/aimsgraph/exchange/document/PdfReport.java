package org.aimsgraph.exchange.document;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.OutputStream;
import org.aimsgraph.check.Report;
import org.aimsgraph.exchange.ReportPage;
import org.aimsgraph.exchange.SafeText;

/** The check report as PDF, from the parts of which its page is made. */
public final class PdfReport {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

    private PdfReport() {}

    /** Writes the report; the same report gives the same bytes. Leaves the stream open. */
    public static void write(Report report, OutputStream out) throws IOException {
        PdfFile.write(page(report), report.asOf(), out);
    }

    static String page(Report report) {
        StringOutput page = new StringOutput();
        TEMPLATES.render("report/print.jte", new ReportPage(report), page);
        return SafeText.plain(page.toString());
    }
}
