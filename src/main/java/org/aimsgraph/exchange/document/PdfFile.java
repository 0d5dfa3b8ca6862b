package org.aimsgraph.exchange.document;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** A page as PDF/UA: tagged, with bookmarks, page numbers and an embedded font. */
final class PdfFile {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    static {
        XRLog.setLoggingEnabled(false);          // it would log to standard error, which is not ours
    }

    private PdfFile() {}

    /**
     * Writes the page; equal pages give equal bytes. Leaves the stream open.
     *
     * @param page well-formed XHTML that loads nothing
     * @param day  the date of the document
     */
    static void write(String page, LocalDate day, OutputStream out) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder().withHtmlContent(page, null).usePdfUaAccessibility(true).withProducer("AIMS Graph");
        builder.useFont(PdfFile::font, "Liberation Sans");
        builder.useUriResolver((base, uri) -> uri != null && uri.startsWith("#") ? uri : null);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            try (PDDocument pdf = renderer.createPDFKeepOpen()) {
                setDate(pdf, day);
                pdf.save(out);
            }
        }
    }

    private static InputStream font() {
        return PDDocument.class.getResourceAsStream(FONT);
    }

    /** The identifier would follow from the moment of writing too. */
    private static void setDate(PDDocument pdf, LocalDate day) {
        Calendar date = GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC));
        PDDocumentInformation about = pdf.getDocumentInformation();
        about.setCreationDate(date);
        about.setModificationDate(date);
        pdf.setDocumentId(day.toEpochDay());
    }
}
