package org.aimsgraph.exchange;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import org.aimsgraph.check.Report;

/** The check report as one HTML page that loads nothing from elsewhere. The same report gives the same text. */
public final class HtmlReport {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

    /** What a server lets the page do: run the one script that is written in it, and load nothing. */
    public static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-" + hash(script()) + "'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private HtmlReport() {}

    /** Writes the page, which declares itself UTF-8; the writer decides on the bytes and stays open. */
    public static void write(Report report, Writer out) throws IOException {
        StringOutput page = new StringOutput();
        TEMPLATES.render("report/page.jte", new ReportPage(report), page);
        out.write(SafeText.plain(page.toString()));
    }

    private static String script() {
        StringOutput script = new StringOutput();
        TEMPLATES.render("report/script.jte", Map.of(), script);
        return script.toString().replaceFirst("(?s)^.*?<script>", "").replaceFirst("(?s)</script>.*$", "");
    }

    private static String hash(String text) {
        try {
            return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
