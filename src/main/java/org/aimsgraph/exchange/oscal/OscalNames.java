package org.aimsgraph.exchange.oscal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.aimsgraph.graph.Namespaces;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** How things of ours are called in OSCAL. A name depends on the IRI alone, so that an export of tomorrow names the same things alike. */
final class OscalNames {
    /** The namespace of the properties that OSCAL does not define. */
    static final String NAMESPACE = Namespaces.BASE + "oscal";
    /** The namespace for names that are addresses (RFC 9562, section 6.6). */
    private static final UUID ADDRESSES = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    private static final Pattern IRI = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`\\p{Cntrl}]+");

    private OscalNames() {}

    /** The UUID of version 5 that an IRI has (RFC 9562, section 5.5). */
    static String uuid(String iri) {
        try {
            MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
            sha1.update(ByteBuffer.allocate(16).putLong(ADDRESSES.getMostSignificantBits()).putLong(ADDRESSES.getLeastSignificantBits()).array());
            ByteBuffer hash = ByteBuffer.wrap(sha1.digest(iri.getBytes(StandardCharsets.UTF_8)));
            return new UUID(hash.getLong() & 0xffffffffffff0fffL | 0x5000L, hash.getLong() & 0x3fffffffffffffffL | 0x8000000000000000L).toString();
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java has SHA-1", absent);
        }
    }

    /**
     * The id of a provision, requirement or control: a token in small letters that begins with its standard and edition, such as
     * {@code iso-iec-42001-2023_a.6.2.4}, because profiles and mappings put controls of several standards side by side.
     */
    static String token(Node node) {
        String iri = node.getURI();
        String local = iri.startsWith(Namespaces.STANDARD) ? iri.substring(Namespaces.STANDARD.length()).replace('/', '_') : Namespaces.localName(iri);
        String token = local.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}.\\-_]", "-");
        return token.matches("[\\p{L}_].*") ? token : "_" + token;
    }

    /** What the file of a standard's catalogue is called beside a profile that draws on it. */
    static String catalogueFile(Node standard) {
        return Namespaces.localName(standard.getURI()) + "_catalog.json";
    }

    /** The node of a provision by its number or id, in which a file of strangers may have anything. */
    static Node below(Node standard, String number) {
        return NodeFactory.createURI(standard.getURI() + "/" + number.replaceAll("[^\\p{L}\\p{N}.\\-_()]", "-"));
    }

    /** The node of an address that a file gives; empty where it could not be written in Turtle. */
    static Optional<Node> iri(String text) {
        return Optional.of(text).filter(address -> IRI.matcher(address).matches()).map(NodeFactory::createURI);
    }

    /** Such as {@code sub-clause} for {@code SubClause}. */
    static String kebab(String camelCase) {
        return camelCase.replaceAll("([a-z0-9])([A-Z])", "$1-$2").replaceAll("([A-Z])([A-Z][a-z])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    /** A title as part of an address: small letters and digits, parted by hyphens. */
    static String slug(String title) {
        String slug = title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? "unnamed" : slug;
    }
}
