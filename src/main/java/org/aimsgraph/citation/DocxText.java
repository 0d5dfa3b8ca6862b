package org.aimsgraph.citation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.aimsgraph.citation.Passage.Kind;

/** Reads the text of a Word document: its paragraphs are counted as Word counts them, those in tables too. */
final class DocxText {
    private static final Pattern HEADING = Pattern.compile("(?i)(?:heading|titre|berschrift|titolo|.*heading)\\s*([1-6])");

    private final PassageBuilder builder = new PassageBuilder();
    private final StringBuilder text = new StringBuilder();
    private final List<String> cells = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private List<String> header = List.of();
    private String style = "";
    private boolean listed;
    private int paragraph;
    private int tables;

    private DocxText() {}

    static List<Passage> read(Path file) throws IOException {
        DocxText reader = new DocxText();
        try (OfficeParts parts = OfficeParts.open(file)) {
            XMLStreamReader xml = parts.part("word/document.xml").orElseThrow(() -> parts.broken(null));
            try {
                while (xml.hasNext()) {
                    reader.read(xml, xml.next());
                }
            } catch (XMLStreamException broken) {
                throw parts.broken(broken);
            }
        }
        return reader.builder.passages();
    }

    private void read(XMLStreamReader xml, int event) throws XMLStreamException {
        if (event == XMLStreamConstants.START_ELEMENT) {
            start(xml, xml.getLocalName());
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            end(xml.getLocalName());
        }
    }

    private void start(XMLStreamReader xml, String name) throws XMLStreamException {
        switch (name) {
            case "p" -> {
                paragraph++;
                text.setLength(0);
                style = "";
                listed = false;
            }
            case "pStyle" -> style = value(xml);
            case "numPr" -> listed = true;
            case "t" -> text.append(xml.getElementText());
            case "tab", "br", "cr" -> text.append(' ');
            case "noBreakHyphen" -> text.append('-');
            case "tbl" -> tables++;
            case "tc" -> {
                if (tables == 1) {
                    cells.add("");
                    places.add(place(paragraph + 1));
                }
            }
            default -> { }
        }
    }

    private void end(String name) {
        switch (name) {
            case "p" -> endParagraph();
            case "tr" -> {
                if (tables == 1) {
                    header = header.isEmpty() ? List.copyOf(cells) : header;
                    builder.row(cells, places, header);
                    cells.clear();
                    places.clear();
                }
            }
            case "tbl" -> {
                tables--;
                header = tables == 0 ? List.of() : header;
            }
            default -> { }
        }
    }

    private void endParagraph() {
        Matcher heading = HEADING.matcher(style);
        if (tables > 0 && !cells.isEmpty()) {
            int last = cells.size() - 1;
            cells.set(last, (cells.get(last) + " " + text).strip());
        } else if (heading.matches() || style.equalsIgnoreCase("title")) {
            builder.begin(Kind.HEADING, heading.matches() ? Integer.parseInt(heading.group(1)) : 1).add(text.toString(), place(paragraph)).end();
        } else {
            builder.begin(listed ? Kind.ITEM : Kind.PROSE, 0).add(text.toString(), place(paragraph)).end();
        }
        text.setLength(0);
    }

    private static Place place(int number) {
        return new Place(number, "paragraph " + number);
    }

    private static String value(XMLStreamReader xml) {
        for (int index = 0; index < xml.getAttributeCount(); index++) {
            if (xml.getAttributeLocalName(index).equals("val")) {
                return xml.getAttributeValue(index);
            }
        }
        return "";
    }
}
