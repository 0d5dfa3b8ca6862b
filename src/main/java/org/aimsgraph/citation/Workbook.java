package org.aimsgraph.citation;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The sheets of a workbook. */
final class Workbook {
    private Workbook() {}

    /** Name of each sheet to its part, in the order of the workbook. */
    static Map<String, String> sheets(OfficeParts parts) throws IOException, XMLStreamException {
        Map<String, String> targets = new LinkedHashMap<>();
        XMLStreamReader relations = parts.part("xl/_rels/workbook.xml.rels").orElseThrow(() -> parts.broken(null));
        while (relations.hasNext()) {
            if (relations.next() == XMLStreamConstants.START_ELEMENT && relations.getLocalName().equals("Relationship")) {
                String target = relations.getAttributeValue(null, "Target");
                targets.put(relations.getAttributeValue(null, "Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        }
        Map<String, String> sheets = new LinkedHashMap<>();
        XMLStreamReader workbook = parts.part("xl/workbook.xml").orElseThrow(() -> parts.broken(null));
        while (workbook.hasNext()) {
            if (workbook.next() == XMLStreamConstants.START_ELEMENT && workbook.getLocalName().equals("sheet")) {
                String part = targets.get(attribute(workbook, "id"));
                if (part != null && part.contains("/worksheets/")) {
                    sheets.put(workbook.getAttributeValue(null, "name"), part);
                }
            }
        }
        return sheets;
    }

    private static String attribute(XMLStreamReader xml, String localName) {
        for (int index = 0; index < xml.getAttributeCount(); index++) {
            if (xml.getAttributeLocalName(index).equals(localName) && !xml.getAttributePrefix(index).isEmpty()) {
                return xml.getAttributeValue(index);
            }
        }
        return "";
    }
}
