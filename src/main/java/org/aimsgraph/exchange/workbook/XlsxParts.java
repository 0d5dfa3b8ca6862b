package org.aimsgraph.exchange.workbook;

import static org.aimsgraph.problem.Problem.FILE_TOO_LARGE;
import static org.aimsgraph.problem.Problem.SYNTAX_ERROR;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.aimsgraph.exchange.bridge.Source;
import org.aimsgraph.problem.AimsException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The parts of a workbook, which is a zip archive of XML, looked through before the reading library sees them: archives that unpack to
 * gigabytes, entities and cells outside of any sheet are refused, and what the library does not tell (merged cells, hidden columns) is noted.
 */
final class XlsxParts {
    /** Largest size of all parts together, unpacked, and of the texts that all sheets share, which are held in memory. */
    static final long LARGEST = 1L << 30;
    static final long LARGEST_TEXTS = 128L << 20;
    private static final int MOST_PARTS = 10_000;
    private static final int MOST_COLUMNS = 16_384;
    private static final int MOST_ROWS = 1_048_576;

    private final Source source;
    private final XMLInputFactory factory = new InputFactoryImpl();
    private final Map<String, Look> looks = new LinkedHashMap<>();
    private final Map<String, String> parts = new LinkedHashMap<>();
    private final Map<String, String> targets = new LinkedHashMap<>();
    private long unpacked;

    /** What was seen in one sheet. */
    record Look(Set<Integer> hiddenColumns, List<String> merged) {}

    private XlsxParts(Source source) {
        this.source = source;
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    /** What was seen in each sheet, by its name. */
    static Map<String, Look> look(Source source) {
        XlsxParts parts = new XlsxParts(source);
        requireNoOtherFormat(source);
        try (ZipFile zip = ZipFile.builder().setByteArray(source.bytes()).get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            if (zip.getEntry("xl/workbook.xml") == null || entries.size() > MOST_PARTS) {
                throw damaged(source, null);
            }
            for (ZipArchiveEntry entry : entries) {
                try (InputStream stream = zip.getInputStream(entry)) {
                    parts.look(entry.getName(), stream);
                }
            }
        } catch (IOException | XMLStreamException | RuntimeException broken) {
            throw broken instanceof AimsException told ? told : damaged(source, broken);
        }
        Map<String, Look> bySheet = new LinkedHashMap<>();
        parts.parts.forEach((sheet, relation) -> bySheet.put(sheet, parts.looks.getOrDefault(parts.targets.getOrDefault(relation, ""), new Look(Set.of(), List.of()))));
        return bySheet;
    }

    private static void requireNoOtherFormat(Source source) {
        byte[] bytes = source.bytes();
        if (bytes.length > 4 && (bytes[0] & 0xFF) == 0xD0 && (bytes[1] & 0xFF) == 0xCF) {
            throw new AimsException(SYNTAX_ERROR, "%s is an old Excel file (.xls) or locked with a password. Save it as .xlsx, without a password.", source.name());
        }
        if (new String(bytes, 0, Math.min(bytes.length, 120), StandardCharsets.ISO_8859_1).contains("application/vnd.oasis.opendocument")) {
            throw new AimsException(SYNTAX_ERROR, "%s is an OpenDocument file. Save it as .xlsx.", source.name());
        }
    }

    static AimsException damaged(Source source, Exception cause) {
        return new AimsException(SYNTAX_ERROR, cause, "%s is damaged, or no workbook at all. Open it in a spreadsheet program and save it again as .xlsx.", source.name());
    }

    private void look(String name, InputStream stream) throws IOException, XMLStreamException {
        InputStream limited = new Limited(stream, name.endsWith("sharedStrings.xml") ? LARGEST_TEXTS : LARGEST);
        if (!name.endsWith(".xml") && !name.endsWith(".rels")) {
            limited.transferTo(OutputStream.nullOutputStream());
            return;
        }
        Set<Integer> hidden = new HashSet<>();
        List<String> merged = new ArrayList<>();
        XMLStreamReader xml = factory.createXMLStreamReader(limited);
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw new AimsException(SYNTAX_ERROR, "%s declares entities of its own (in %s), which no spreadsheet program does. It is not read.", source.name(), name);
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                element(xml, hidden, merged);
            }
        }
        looks.put(name, new Look(hidden, merged));
    }

    private void element(XMLStreamReader xml, Set<Integer> hidden, List<String> merged) {
        switch (xml.getLocalName()) {
            case "col" -> {
                if (isTrue(xml.getAttributeValue(null, "hidden"))) {
                    int last = Math.min(MOST_COLUMNS, Integer.parseInt(xml.getAttributeValue(null, "max")));
                    for (int column = Integer.parseInt(xml.getAttributeValue(null, "min")); column <= last; column++) {
                        hidden.add(column - 1);
                    }
                }
            }
            case "mergeCell" -> merged.add(String.valueOf(xml.getAttributeValue(null, "ref")));
            case "c" -> requireInside(xml.getAttributeValue(null, "r"));
            case "sheet" -> parts.put(String.valueOf(xml.getAttributeValue(null, "name")), relation(xml));
            case "Relationship" -> {
                String target = String.valueOf(xml.getAttributeValue(null, "Target"));
                targets.putIfAbsent(String.valueOf(xml.getAttributeValue(null, "Id")) + (target.contains("worksheets/") ? "" : " "), target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
            default -> { }
        }
    }

    private static String relation(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("id") && !xml.getAttributePrefix(i).isEmpty()) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** The library makes room for all columns up to the last, so that one cell far outside would take all memory. */
    private void requireInside(String cell) {
        int column = 0;
        int row = 0;
        for (int i = 0; cell != null && i < cell.length(); i++) {
            char letter = cell.charAt(i);
            if (letter >= '0' && letter <= '9') {
                row = row * 10 + letter - '0';
            } else {
                column = column * 26 + Character.toUpperCase(letter) - 'A' + 1;
            }
            if (column > MOST_COLUMNS || column < 0 || row > MOST_ROWS) {
                throw damaged(source, null);
            }
        }
    }

    private static boolean isTrue(String attribute) {
        return "1".equals(attribute) || "true".equals(attribute);
    }

    /** A part that may not unpack to more than a limit, nor all parts together. */
    private final class Limited extends FilterInputStream {
        private final long most;
        private long read;

        Limited(InputStream stream, long most) {
            super(stream);
            this.most = most;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            return counted(super.read(bytes, from, length), false);
        }

        @Override
        public int read() throws IOException {
            return counted(super.read(), true);
        }

        private int counted(int result, boolean one) {
            int more = result < 0 ? 0 : one ? 1 : result;
            read += more;
            unpacked += more;
            if (read > most || unpacked > LARGEST) {
                throw new AimsException(FILE_TOO_LARGE, "%s unpacks to more than %,d MB. Split it.", source.name(), Math.min(most, LARGEST) >> 20);
            }
            return result;
        }
    }
}
