package org.aimsgraph.exchange.oscal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A mapping collection in XML as JSON; the library has no such model. Which elements are lists is what OSCAL's model says. */
final class MappingXml {
    private static final Map<String, String> LISTS = Map.ofEntries(Map.entry("mapping", "mappings"), Map.entry("map", "maps"), Map.entry("source", "sources"), Map.entry("target", "targets"),
            Map.entry("qualifier", "qualifiers"), Map.entry("prop", "props"), Map.entry("link", "links"), Map.entry("party", "parties"), Map.entry("role", "roles"), Map.entry("revision", "revisions"),
            Map.entry("responsible-party", "responsible-parties"), Map.entry("party-uuid", "party-uuids"), Map.entry("document-id", "document-ids"), Map.entry("resource", "resources"), Map.entry("rlink", "rlinks"),
            Map.entry("unmapped-control", "unmapped-controls"), Map.entry("with-id", "with-ids"), Map.entry("matching", "matching"), Map.entry("email-address", "email-addresses"));
    private static final Set<String> NUMBERS = Set.of("percentage", "target-coverage");
    private static final Set<String> MARKUP = Set.of("remarks", "mapping-description", "description", "title", "text");

    private MappingXml() {}

    static ObjectNode json(Element root) {
        return JsonNodeFactory.instance.objectNode().set(root.getLocalName(), object(root));
    }

    private static ObjectNode object(Element element) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        IntStream.range(0, element.getAttributes().getLength()).mapToObj(element.getAttributes()::item).filter(attribute -> attribute.getNamespaceURI() == null).forEach(attribute -> object.put(attribute.getNodeName(), attribute.getNodeValue()));
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                add(object, child);
            }
        }
        return object;
    }

    private static void add(ObjectNode object, Element child) {
        String name = child.getLocalName();
        if (LISTS.containsKey(name)) {
            ArrayNode list = object.withArray(LISTS.get(name));
            if (isText(child)) {
                list.add(child.getTextContent().strip());
            } else {
                list.add(object(child));
            }
        } else if (NUMBERS.contains(name) && child.getTextContent().strip().matches("\\d+(\\.\\d+)?")) {
            object.put(name, new BigDecimal(child.getTextContent().strip()));
        } else if (MARKUP.contains(name) || isText(child)) {
            object.put(name, text(child));
        } else {
            object.set(name, object(child));
        }
    }

    private static boolean isText(Element element) {
        return element.getAttributes().getLength() == 0 && element.getElementsByTagName("*").getLength() == 0 && !element.getTextContent().isBlank();
    }

    /** The paragraphs of a markup, parted by an empty line. */
    private static String text(Element element) {
        var children = element.getChildNodes();
        String paragraphs = IntStream.range(0, children.getLength()).mapToObj(children::item).filter(Element.class::isInstance).map(node -> node.getTextContent().replaceAll("\\s+", " ").strip()).collect(Collectors.joining("\n\n"));
        return paragraphs.isEmpty() ? element.getTextContent().replaceAll("\\s+", " ").strip() : paragraphs;
    }
}
