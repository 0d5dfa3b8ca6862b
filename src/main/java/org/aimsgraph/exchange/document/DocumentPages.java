package org.aimsgraph.exchange.document;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import org.aimsgraph.exchange.SafeText;

/** A document as one HTML page that loads nothing from elsewhere, and as PDF, from the same template. */
public final class DocumentPages {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

    private DocumentPages() {}

    /** Writes the page, which declares itself UTF-8; the writer decides on the bytes and stays open. */
    public static void writeHtml(Document document, Writer out) throws IOException {
        out.write(render("document/page.jte", document));
    }

    /** Writes PDF; equal documents give equal bytes. Leaves the stream open. */
    public static void writePdf(Document document, OutputStream out) throws IOException {
        PdfFile.write(render("document/print.jte", document), document.day(), out);
    }

    private static String render(String template, Document document) {
        StringOutput page = new StringOutput();
        TEMPLATES.render(template, document, page);
        return SafeText.plain(page.toString());
    }
}
