package org.aimsgraph.citation;

import static org.aimsgraph.problem.Problem.FILE_NOT_READABLE;
import static org.aimsgraph.problem.Problem.SYNTAX_ERROR;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.aimsgraph.problem.AimsException;

/** Reads a file of any kind that citations stand in as its passages. */
final class DocumentReader {
    /** What switches the search off and on within a text: {@code aims-cite: off} and {@code aims-cite: on}. */
    static final String SWITCH = "aims-cite:";

    private static final Set<String> MARKDOWN = Set.of("md", "markdown", "txt", "text", "rst", "adoc");
    private static final Set<String> CODE = Set.of("ttl", "nt", "trig", "nq", "rq");

    private DocumentReader() {}

    static Document read(Path file) {
        try {
            return new Document(file.toString().replace('\\', '/'), switchedOn(passages(file, DocumentFiles.extension(file))));
        } catch (CharacterCodingException wrong) {
            throw new AimsException(SYNTAX_ERROR, wrong, "'%s' is not text in UTF-8. Save it in that encoding.", file);
        } catch (IOException problem) {
            throw new AimsException(FILE_NOT_READABLE, problem, "'%s' cannot be read (%s). Check its permissions.", file, problem.getMessage());
        }
    }

    /** A text that comes without a file, as Markdown. */
    static Document read(String text, String name) {
        return new Document(name, switchedOn(MarkdownText.read(text)));
    }

    private static List<Passage> passages(Path file, String extension) throws IOException {
        return switch (extension) {
            case "docx" -> DocxText.read(file);
            case "xlsx" -> XlsxText.read(file);
            case "csv", "tsv" -> CsvText.read(text(file));
            case "html", "htm", "xhtml" -> HtmlText.read(text(file));
            case "json", "jsonld", "yaml", "yml" -> TreeText.read(text(file));
            default -> CODE.contains(extension) ? CodeText.read(text(file)) : MarkdownText.read(text(file));
        };
    }

    static boolean reads(String extension) {
        return MARKDOWN.contains(extension) || CODE.contains(extension)
                || Set.of("docx", "xlsx", "csv", "tsv", "html", "htm", "xhtml", "json", "jsonld", "yaml", "yml").contains(extension);
    }

    private static String text(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static List<Passage> switchedOn(List<Passage> passages) {
        List<Passage> kept = new ArrayList<>();
        boolean on = true;
        for (Passage passage : passages) {
            boolean switches = passage.text().contains(SWITCH);
            on = switches ? passage.text().contains(SWITCH + " on") : on;
            if (on && !switches) {
                kept.add(passage);
            }
        }
        return kept;
    }
}
