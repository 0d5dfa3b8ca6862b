package org.aimsgraph.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.commonmark.node.Heading;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Every problem that the program names, as documented; problem documents point to its headings. */
public final class ProblemsPage {
    private static final String DOCUMENT = "/aims/docs/problems.md";

    private final Site site;

    ProblemsPage(Site site) {
        this.site = site;
    }

    /** The document below its title, as HTML. */
    public record Model(String html) {}

    void show(Context context) throws IOException {
        site.show(context, "web/problems.jte", site.frame(context, words -> words.t("problems.title"), List.of()), new Model(html()));
    }

    private static String html() throws IOException {
        try (InputStream stream = ProblemsPage.class.getResourceAsStream(DOCUMENT)) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8).replaceFirst("^# .*\\R", "");
            HtmlRenderer renderer = HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true)
                    .attributeProviderFactory(made -> (node, tag, attributes) -> {
                        if (node instanceof Heading && node.getFirstChild() instanceof Text name) {
                            attributes.putAll(Map.of("id", name.getLiteral()));
                        }
                    }).build();
            return renderer.render(Parser.builder().build().parse(text));
        }
    }
}
