package org.aimsgraph.exchange.bridge;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.aimsgraph.graph.Tables;

/**
 * Something that a bridge cannot carry. All of them stand in {@code ontology/bridges/<format>.tsv}, so that people can read
 * what they would lose before they lose it.
 *
 * @param format    the format of the bridge, such as {@code sssom}
 * @param key       what the bridge calls it
 * @param direction {@code import} or {@code export}
 * @param what      what is left out, as the subject of a sentence
 * @param why       the reason, and where the thing can be had instead if anywhere
 */
public record KnownLoss(String format, String key, String direction, String what, String why) {
    private static final String FOLDER = "aims/ontology/bridges/";

    /** The losses of one format, by key. */
    public static Map<String, KnownLoss> of(String format) {
        return rows(FOLDER + format + ".tsv").stream().collect(Collectors.toMap(KnownLoss::key, loss -> loss, (one, other) -> one, TreeMap::new));
    }

    /** The losses of all bridges. */
    public static List<KnownLoss> all() {
        return Tables.below(FOLDER).stream().flatMap(resource -> rows(resource).stream()).toList();
    }

    private static List<KnownLoss> rows(String resource) {
        String format = resource.substring(FOLDER.length(), resource.length() - ".tsv".length());
        return Tables.read(resource).stream().map(row -> new KnownLoss(format, row.get(0), row.get(1), row.get(2), row.get(3))).toList();
    }
}
