package org.aimsgraph.difference;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A property that says something else, or that begins or ceases to say something.
 *
 * @param path the property; where the value stands in a part without a name of its own, the properties that lead there
 * @param gone what it said before only
 * @param come what it says afterwards only
 */
public record ValueChange(List<Thing> path, List<Thing> gone, List<Thing> come) {
    static final Comparator<ValueChange> ORDER = Comparator.comparing(ValueChange::name).thenComparing(change -> change.path().toString()).thenComparing(change -> change.gone().toString()).thenComparing(change -> change.come().toString());

    /** The names of the properties from the record to the value. */
    public String name() {
        return path.stream().map(Thing::label).collect(Collectors.joining(" / "));
    }
}
