package org.aimsgraph.exchange;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.Writer;
import org.aimsgraph.check.Report;

/** The check report as one HTML page that loads nothing from elsewhere. The same report gives the same text. */
public final class HtmlReport {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

    private HtmlReport() {}

    /** Writes the page, which declares itself UTF-8; the writer decides on the bytes and stays open. */
    public static void write(Report report, Writer out) throws IOException {
        StringOutput page = new StringOutput();
        TEMPLATES.render("report/page.jte", new ReportPage(report), page);
        out.write(SafeText.plain(page.toString()));
    }
}
