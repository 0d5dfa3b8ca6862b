package org.aimsgraph.exchange.bridge.modelcard;

import static org.aimsgraph.problem.Problem.SYNTAX_ERROR;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aimsgraph.exchange.bridge.Entry;
import org.aimsgraph.exchange.bridge.Source;
import org.aimsgraph.problem.AimsException;

/**
 * A model card: Markdown with fields in YAML between two lines of three hyphens before it.
 *
 * @param fields   the fields above the text
 * @param title    the first heading of the first level
 * @param sections the text below each other heading, by the heading in the order of the file; the text below the title stands under the empty heading
 */
record ModelCardFile(Entry fields, Optional<String> title, Map<String, String> sections) {
    private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(.*?)\\s*#*");

    static boolean recognises(Source source) {
        return source.extension().equals("md") && source.start().startsWith("---");
    }

    static ModelCardFile read(Source source) {
        List<String> lines = source.text().lines().toList();
        int end = lines.isEmpty() || !lines.get(0).strip().equals("---") ? -1 : lines.subList(1, lines.size()).indexOf("---") + 1;
        if (end < 1) {
            throw new AimsException(SYNTAX_ERROR, "%s, line 1: there are no fields between two lines of '---'. A model card begins with them.", source.name());
        }
        Entry fields = Entry.ofYaml(String.join("\n", lines.subList(1, end)), source.name(), 2);
        if (!fields.value().isObject()) {
            throw new AimsException(SYNTAX_ERROR, "%s, line 2: the fields are no list of names and values. Write them as 'license: mit'.", source.name());
        }
        return text(fields, lines.subList(end + 1, lines.size()));
    }

    private static ModelCardFile text(Entry fields, List<String> lines) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        String heading = "";
        Optional<String> title = Optional.empty();
        boolean code = false;
        for (String line : lines) {
            code ^= line.startsWith("```");
            Matcher matcher = HEADING.matcher(line);
            if (!code && matcher.matches()) {
                if (title.isEmpty() && matcher.group(1).length() == 1) {
                    title = Optional.of(matcher.group(2));
                } else {
                    heading = matcher.group(2);
                }
            } else if (!line.contains("<!--")) {
                sections.computeIfAbsent(heading, key -> new ArrayList<>()).add(line);
            }
        }
        Map<String, String> texts = new LinkedHashMap<>();
        sections.forEach((name, text) -> texts.put(name, String.join("\n", text).strip()));
        texts.values().removeIf(String::isBlank);
        return new ModelCardFile(fields, title, texts);
    }
}
