package org.aimsgraph.exchange.bridge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What one run of a bridge could not carry: each known loss with the places where it happened. */
public final class Losses {
    private final Map<String, KnownLoss> known;
    private final Map<String, List<String>> places = new TreeMap<>();

    /** @param format the bridge, whose known losses stand in {@code ontology/bridges/<format>.tsv} */
    public Losses(String format) {
        this.known = KnownLoss.of(format);
    }

    /**
     * Notes that something was left out.
     *
     * @param key   the loss, as the table of the bridge names it
     * @param place where it stands in what is read, in words, such as {@code control A.5.1}
     */
    public void note(String key, String place) {
        if (!known.containsKey(key)) {
            throw new IllegalStateException("The table of losses does not know '" + key + "'");
        }
        places.computeIfAbsent(key, unseen -> new ArrayList<>()).add(place);
    }

    /** Whether the table of the bridge has a loss of this key. */
    public boolean knows(String key) {
        return known.containsKey(key);
    }

    /** What was lost, in the order of the keys; empty where all was carried. */
    public List<Lost> all() {
        return places.entrySet().stream().map(entry -> new Lost(known.get(entry.getKey()), List.copyOf(entry.getValue()))).toList();
    }

    /** A loss and the places where it happened, in the order in which they were met. */
    public record Lost(KnownLoss loss, List<String> places) {
        private static final int SHOWN = 3;

        /** One sentence for people. */
        public String sentence() {
            String shown = String.join(", ", places.subList(0, Math.min(SHOWN, places.size())));
            String more = places.size() > SHOWN ? " and " + (places.size() - SHOWN) + " more" : "";
            return loss.what() + ": " + shown + more + ". " + loss.why();
        }
    }
}
