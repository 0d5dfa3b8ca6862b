package org.aimsgraph.exchange.workbook;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * How the id of a row and the IRI of its record belong together: the IRI is the namespace and the id. An id may be a full address,
 * or begin with {@code _:} for what has no name of its own outside the workbook.
 *
 * @param namespace what the IRIs of records begin with
 */
record Ids(String namespace) {
    private static final String BLANK = "_:";

    /** The node of an id. */
    Node node(String id) {
        return id.startsWith(BLANK) ? NodeFactory.createBlankNode(id.substring(BLANK.length())) : NodeFactory.createURI(isAddress(id) ? id : namespace + encoded(id));
    }

    /** The id of a record that has none, made from its name; it stays the same while kind and name do. */
    static String made(String kind, String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
        return kind.toLowerCase(Locale.ROOT) + "-" + plain.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
    }

    /** How a record is called in cells. */
    String id(Node node) {
        if (node.isBlank()) {
            return BLANK + node.getBlankNodeLabel();
        }
        return local(node.getURI()).orElse(node.getURI());
    }

    private Optional<String> local(String iri) {
        if (!iri.startsWith(namespace) || iri.length() == namespace.length()) {
            return Optional.empty();
        }
        String rest = iri.substring(namespace.length());
        String id = rest.matches(".*%(?![0-9A-Fa-f]{2}).*") ? rest : URLDecoder.decode(rest.replace("+", "%2B"), StandardCharsets.UTF_8);
        return Optional.of(id).filter(found -> node(found).toString().equals(iri) && isPlain(found));
    }

    /** Whether an id reads back as itself wherever ids stand. */
    private static boolean isPlain(String id) {
        return id.equals(id.strip()) && !id.startsWith("#") && !id.startsWith(BLANK) && !isAddress(id) && !id.matches("(?s).*[;\"\\r\\n].*") && !Tongue.isStated(id);
    }

    static boolean isAddress(String id) {
        return id.matches("(?i)(https?://|urn:|mailto:|tel:)\\S+");
    }

    private static String encoded(String id) {
        StringBuilder encoded = new StringBuilder();
        id.codePoints().forEach(letter -> {
            String one = Character.toString(letter);
            if (letter > 127 ? Character.isLetterOrDigit(letter) : one.matches("[A-Za-z0-9._~-]")) {
                encoded.append(one);
            } else {
                for (byte each : one.getBytes(StandardCharsets.UTF_8)) {
                    encoded.append(String.format("%%%02X", each));
                }
            }
        });
        return encoded.toString();
    }
}
