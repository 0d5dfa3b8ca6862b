package org.aimsgraph.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.apache.jena.graph.Node;

/**
 * A repeatable sample: records in the order of the hash of seed, purpose and name. The same seed gives the same sample on
 * any machine, and nobody who keeps the records can choose what is looked at without knowing the seed.
 *
 * @param size how many records of a population are looked at
 * @param seed the word that decides which
 */
public record Sampling(int size, String seed) {
    /** The records to look at, sorted by name; all of them where the population is no larger than the sample. */
    List<Node> of(Collection<Node> population, String purpose) {
        return population.stream().sorted(Comparator.comparing(node -> hash(purpose, node))).limit(size).sorted(Comparator.comparing(Node::toString)).toList();
    }

    private String hash(String purpose, Node node) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest((seed + "\n" + purpose + "\n" + node).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
