package org.aimsgraph.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.aimsgraph.check.Finding;
import org.aimsgraph.check.Requirement;
import org.aimsgraph.graph.Namespaces;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;

/** The IRIs of one check run and of all that it says. They follow from what they name, so a report on one clause uses the same. */
public record TurtleNames(String namespace) {
    private static final int HASH_LENGTH = 16;

    public static TurtleNames of(String dataHash, LocalDate asOf) {
        String hash = dataHash.substring(dataHash.indexOf(':') + 1);
        return new TurtleNames(Namespaces.BASE + "run/" + hash.substring(0, Math.min(HASH_LENGTH, hash.length())) + "-" + asOf + "/");
    }

    public Node run() {
        return NodeFactory.createURI(namespace.substring(0, namespace.length() - 1));
    }

    public Node engine() {
        return named("engine");
    }

    public Node validation() {
        return named("validation");
    }

    public Node verdict(Requirement requirement) {
        return named("verdict-" + requirement.id());
    }

    public Node outcome(Requirement requirement) {
        return named("outcome-" + requirement.id());
    }

    public Node finding(Finding finding) {
        return named("finding-" + hash(finding));
    }

    /** What tells a finding from all others, the same on every day and for every organisation. */
    public static String hash(Finding finding) {
        String content = String.join("\n", finding.severity().name(), NodeFmtLib.strNT(finding.shape()), NodeFmtLib.strNT(finding.focus()),
                finding.path().orElse(""), finding.value().map(NodeFmtLib::strNT).orElse(""), finding.message());
        return sha256(content).substring(0, HASH_LENGTH);
    }

    public Node derivation() {
        return named("derivation");
    }

    public Node fact(Triple fact) {
        String content = String.join("\n", NodeFmtLib.strNT(fact.getSubject()), NodeFmtLib.strNT(fact.getPredicate()), NodeFmtLib.strNT(fact.getObject()));
        return named("fact-" + sha256(content).substring(0, HASH_LENGTH));
    }

    private Node named(String localName) {
        return NodeFactory.createURI(namespace + localName);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
