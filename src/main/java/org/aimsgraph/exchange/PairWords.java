package org.aimsgraph.exchange;

import java.util.Locale;
import java.util.stream.Collectors;
import org.aimsgraph.crosswalk.Mappings;
import org.aimsgraph.crosswalk.Pair;
import org.aimsgraph.crosswalk.Step;
import org.aimsgraph.graph.Namespaces;
import org.apache.jena.graph.Node;

/** Pairs of a crosswalk in words. */
public final class PairWords {
    private PairWords() {}

    /** Such as {@code iso27001:A.5.1}; a dash where the other standard has nothing. */
    static String object(Pair pair) {
        return pair.isGap() ? "–" : id(pair.object());
    }

    static String id(Node node) {
        return Namespaces.shorten(node.getURI());
    }

    /** The id without the prefix of its standard. */
    static String local(Node node) {
        return Namespaces.localName(node.getURI());
    }

    /** From where a pair is known: the mapping set, or how it was inferred. */
    static String source(Pair pair) {
        return switch (pair.origin()) {
            case ASSERTED -> Mappings.name(pair.row().orElseThrow().set());
            case INVERTED -> Mappings.name(pair.row().orElseThrow().set()) + ", inverted";
            case COMPOSED -> pair.isCandidate() ? "candidate" : "composed";
            case ROLLED_UP -> pair.isCandidate() ? "rolled up in part" : "rolled up";
        };
    }

    /** Such as {@code iso42001:4.3-1 subset of hs:4.3-1 (0.90); hs:4.3-1 superset of iso27001:4.3 (0.75)}. */
    public static String path(Pair pair) {
        return pair.steps().stream().map(PairWords::step).collect(Collectors.joining("; "));
    }

    static String step(Step step) {
        String end = Namespaces.shorten(step.end().getURI()).equals("sssom:NoTermFound") ? "anything in " + id(step.row().orElseThrow().target()) : id(step.end());
        return id(step.start()) + " " + step.relation().words() + (step.relation().words().equals("related") ? " to " : step.relation().words().equals("no relationship") ? " with " : " ") + end
                + step.row().map(row -> " (" + number(step.confidence()) + ")").orElse("");
    }

    /** A confidence with two digits, or three where two would show none. */
    static String number(double confidence) {
        return String.format(Locale.ROOT, confidence > 0 && confidence < 0.005 ? "%.4f" : "%.2f", confidence);
    }
}
