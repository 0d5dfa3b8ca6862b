package org.aimsgraph.exchange.bridge.ciso;

import java.util.Locale;
import java.util.Optional;
import org.aimsgraph.graph.Namespaces;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The names that CISO Assistant gives to libraries, frameworks and their parts, all in small letters. Ours begin with
 * {@code urn:aims-graph:risk:}; a name of another packager is itself the address of the thing.
 */
final class Urns {
    private static final String OURS = "urn:aims-graph:risk:";

    private Urns() {}

    static String library(String id) {
        return OURS + "library:" + id.toLowerCase(Locale.ROOT);
    }

    static String framework(Node standard) {
        return standard.getURI().startsWith(Namespaces.STANDARD) ? OURS + "framework:" + path(standard) : standard.getURI();
    }

    static String node(Node provision) {
        return provision.getURI().startsWith(Namespaces.STANDARD) ? OURS + "req_node:" + path(provision).replace('/', ':') : provision.getURI();
    }

    static String mappingSet(String id) {
        return OURS + "req_mapping_set:" + id.toLowerCase(Locale.ROOT);
    }

    private static String path(Node node) {
        return node.getURI().substring(Namespaces.STANDARD.length()).toLowerCase(Locale.ROOT);
    }

    /** Whether a name is one of ours of a type such as {@code framework}. */
    static Optional<String> ours(String urn, String type) {
        String start = OURS + type + ":";
        return urn.toLowerCase(Locale.ROOT).startsWith(start) ? Optional.of(urn.substring(start.length()).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    /** Whether a text can be the name of something in a library. */
    static boolean isName(String urn) {
        return urn.matches("urn:[A-Za-z0-9._-]+:[A-Za-z0-9._-]+:[A-Za-z0-9._-]+:\\S+");
    }

    static Node standardOf(String framework) {
        return NodeFactory.createURI(ours(framework, "framework").map(id -> Namespaces.STANDARD + id).orElse(framework));
    }
}
