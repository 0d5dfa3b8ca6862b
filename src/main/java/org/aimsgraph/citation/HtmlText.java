package org.aimsgraph.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aimsgraph.citation.Passage.Kind;

/** Reads HTML: what a reader of the page sees, with the lines of the file. */
final class HtmlText {
    private static final Pattern PART = Pattern.compile("<!--(.*?)-->|<(script|style|template)\\b.*?</\\2\\s*>|<(/?)([a-zA-Z][a-zA-Z0-9]*)(?:\"[^\"]*\"|'[^']*'|[^>\"'])*>|<![^>]*>", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTITY = Pattern.compile("&(#x?[0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});");
    private static final Map<String, String> NAMED = Map.ofEntries(Map.entry("amp", "&"), Map.entry("lt", "<"), Map.entry("gt", ">"), Map.entry("quot", "\""), Map.entry("apos", "'"),
            Map.entry("nbsp", " "), Map.entry("ndash", "–"), Map.entry("mdash", "—"), Map.entry("rsquo", "’"), Map.entry("lsquo", "‘"), Map.entry("ldquo", "“"), Map.entry("rdquo", "”"),
            Map.entry("hellip", "…"), Map.entry("sect", "§"), Map.entry("middot", "·"), Map.entry("shy", ""));
    private static final Set<String> BLOCKS = Set.of("p", "div", "section", "article", "main", "header", "footer", "ul", "ol", "dl", "dt", "dd", "br", "hr", "pre", "blockquote", "title", "body", "nav", "aside", "summary", "details", "figcaption", "caption", "option", "td", "th", "tr", "table", "thead", "tbody");

    private final PassageBuilder builder = new PassageBuilder();
    private final List<String> cells = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private List<String> header = List.of();
    private boolean inCell;
    private int line = 1;

    private HtmlText() {}

    static List<Passage> read(String text) {
        HtmlText reader = new HtmlText();
        Matcher part = PART.matcher(text);
        int at = 0;
        while (part.find()) {
            reader.addText(text.substring(at, part.start()));
            if (part.group(4) != null) {
                reader.addTag(part.group(4).toLowerCase(Locale.ROOT), !part.group(3).isEmpty());
            } else if (part.group(1) != null && part.group(1).contains(DocumentReader.SWITCH)) {
                reader.builder.begin(Kind.CODE, 0).add(part.group(1), Place.line(reader.line)).end();
            }
            reader.line += (int) part.group().chars().filter(letter -> letter == '\n').count();
            at = part.end();
        }
        reader.addText(text.substring(at));
        return reader.builder.passages();
    }

    private void addText(String text) {
        String[] parts = text.split("\n", -1);
        for (int index = 0; index < parts.length; index++) {
            line += index > 0 ? 1 : 0;
            String words = decoded(parts[index]);
            if (inCell) {
                int last = cells.size() - 1;
                if (cells.get(last).isBlank()) {
                    places.set(last, Place.line(line));
                }
                cells.set(last, cells.get(last) + (index > 0 ? " " : "") + words);
            } else {
                builder.add(words, Place.line(line));
            }
        }
    }

    private void addTag(String tag, boolean closing) {
        if (tag.equals("td") || tag.equals("th")) {
            inCell = !closing;
            if (inCell) {
                cells.add("");
                places.add(Place.line(line));
            }
        } else if (tag.equals("tr") || tag.equals("table")) {
            endRow();
            header = tag.equals("table") ? List.of() : header;
        } else if (!inCell && tag.matches("h[1-6]")) {
            builder.begin(closing ? Kind.PROSE : Kind.HEADING, tag.charAt(1) - '0');
        } else if (!inCell && tag.equals("li")) {
            builder.begin(closing ? Kind.PROSE : Kind.ITEM, 0);
        } else if (!inCell && BLOCKS.contains(tag)) {
            builder.end();
        }
    }

    private void endRow() {
        inCell = false;
        if (!cells.isEmpty()) {
            header = header.isEmpty() ? List.copyOf(cells) : header;
            builder.row(cells, places, header);
        }
        cells.clear();
        places.clear();
    }

    private static String decoded(String text) {
        return ENTITY.matcher(text).replaceAll(entity -> Matcher.quoteReplacement(character(entity.group(1), entity.group())));
    }

    private static String character(String name, String whole) {
        if (!name.startsWith("#")) {
            return NAMED.getOrDefault(name, whole);
        }
        boolean hex = name.startsWith("#x") || name.startsWith("#X");
        int code = hex ? Integer.parseInt(name.substring(2), 16) : name.matches("#[0-9]+") ? Integer.parseInt(name.substring(1)) : -1;
        return Character.isValidCodePoint(code) ? Character.toString(code) : whole;
    }
}
