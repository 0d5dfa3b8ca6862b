package org.aimsgraph.citation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.aimsgraph.citation.Passage.Kind;

/** Reads the texts of a workbook, row by row; the first row with two texts holds the heads of the columns. */
final class XlsxText {
    private static final int WIDEST = 16_384;

    private final PassageBuilder builder = new PassageBuilder();
    private final List<String> shared = new ArrayList<>();

    private XlsxText() {}

    static List<Passage> read(Path file) throws IOException {
        XlsxText reader = new XlsxText();
        try (OfficeParts parts = OfficeParts.open(file)) {
            try {
                Optional<XMLStreamReader> strings = parts.part("xl/sharedStrings.xml");
                if (strings.isPresent()) {
                    reader.readShared(strings.get());
                }
                for (Map.Entry<String, String> sheet : Workbook.sheets(parts).entrySet()) {
                    reader.readSheet(sheet.getKey(), parts.part(sheet.getValue()).orElseThrow(() -> parts.broken(null)));
                }
            } catch (XMLStreamException | NumberFormatException broken) {
                throw parts.broken(broken);
            }
        }
        return reader.builder.passages();
    }

    private void readShared(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("si")) {
                shared.add(texts(xml, "si"));
            }
        }
    }

    /** The text runs up to the end of an element; how a text is pronounced is left out. */
    private static String texts(XMLStreamReader xml, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean phonetic = false;
        int event = xml.next();
        while (!(event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element))) {
            boolean start = event == XMLStreamConstants.START_ELEMENT;
            if (event != XMLStreamConstants.CHARACTERS && xml.hasName() && xml.getLocalName().equals("rPh")) {
                phonetic = start;
            } else if (start && xml.getLocalName().equals("t") && !phonetic) {
                text.append(xml.getElementText());
            }
            event = xml.next();
        }
        return text.toString();
    }

    private void readSheet(String sheet, XMLStreamReader xml) throws XMLStreamException {
        List<String> header = List.of();
        builder.begin(Kind.HEADING, 1).add(sheet, new Place(1, sheet)).end();
        List<String> cells = new ArrayList<>();
        int row = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            boolean start = event == XMLStreamConstants.START_ELEMENT;
            if (start && xml.getLocalName().equals("row")) {
                String number = xml.getAttributeValue(null, "r");
                row = number == null ? row + 1 : Integer.parseInt(number);
                cells.clear();
            } else if (start && xml.getLocalName().equals("c")) {
                readCell(xml, cells);
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
                header = header.isEmpty() && cells.stream().filter(cell -> !cell.isBlank()).count() > 1 ? List.copyOf(cells) : header;
                builder.row(cells, places(sheet, row, cells.size()), header);
            }
        }
    }

    private void readCell(XMLStreamReader xml, List<String> cells) throws XMLStreamException {
        String name = xml.getAttributeValue(null, "r");
        String type = Optional.ofNullable(xml.getAttributeValue(null, "t")).orElse("n");
        int column = name == null ? cells.size() : column(name);
        while (cells.size() < column && cells.size() < WIDEST) {
            cells.add("");
        }
        cells.add(value(xml, type));
    }

    private String value(XMLStreamReader xml, String type) throws XMLStreamException {
        StringBuilder value = new StringBuilder();
        int event = xml.next();
        while (!(event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c"))) {
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("v")) {
                value.append(xml.getElementText());
            } else if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("is")) {
                value.append(texts(xml, "is"));
            }
            event = xml.next();
        }
        if (type.equals("s")) {
            int index = Integer.parseInt(value.toString().strip());
            return index >= 0 && index < shared.size() ? shared.get(index) : "";
        }
        return value.toString();
    }

    private static List<Place> places(String sheet, int row, int count) {
        List<Place> places = new ArrayList<>();
        for (int column = 0; column < count; column++) {
            places.add(new Place(row, sheet + "!" + letters(column) + row));
        }
        return places;
    }

    private static int column(String cell) {
        int column = 0;
        for (int index = 0; index < cell.length() && Character.isLetter(cell.charAt(index)); index++) {
            column = column * 26 + Character.toUpperCase(cell.charAt(index)) - 'A' + 1;
        }
        return column - 1;
    }

    private static String letters(int column) {
        String letter = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? letter : letters(column / 26 - 1) + letter;
    }
}
