package org.aimsgraph.exchange;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.Writer;
import org.aimsgraph.difference.Difference;
import org.aimsgraph.difference.StatementChange;

/** What changed as one HTML page that loads nothing from elsewhere. */
public final class DifferenceHtml {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

    private DifferenceHtml() {}

    /** Writes what changed between two states; the page declares itself UTF-8, the writer decides on the bytes and stays open. */
    public static void write(Difference difference, Writer out) throws IOException {
        render("report/difference.jte", difference, out);
    }

    /** Writes what two versions of the Statement of Applicability say otherwise. */
    public static void write(StatementChange change, Writer out) throws IOException {
        render("report/versions.jte", change, out);
    }

    private static void render(String template, Object page, Writer out) throws IOException {
        StringOutput html = new StringOutput();
        TEMPLATES.render(template, page, html);
        out.write(html.toString());
    }
}
