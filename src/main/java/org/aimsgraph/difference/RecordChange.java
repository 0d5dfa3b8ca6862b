package org.aimsgraph.difference;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One record that is not the same in both states.
 *
 * @param kind   in what way
 * @param type   the class that it is told under
 * @param before the record in the first state, where it is there
 * @param after  the record in the second state, where it is there; of a revision another record than before
 * @param values the properties that say something else; none for what was added or removed as a whole
 * @param ended  what ran out between the two days
 */
public record RecordChange(Kind kind, Thing type, Optional<Thing> before, Optional<Thing> after, List<ValueChange> values, List<Ended> ended) {
    /** Groups by class, in each what was added, removed, revised and changed, by name. */
    static final Comparator<RecordChange> ORDER = Comparator.comparing((RecordChange change) -> change.type(), Thing.ORDER).thenComparing(RecordChange::kind)
            .thenComparing(RecordChange::shown, Thing.ORDER).thenComparing(change -> change.before().map(thing -> thing.node().toString()).orElse(""));

    /** In what way two states of a record differ. */
    public enum Kind {
        /** There in the second state only. */
        ADDED,
        /** There in the first state only. */
        REMOVED,
        /** Another record for the same thing, linked by {@code prov:wasRevisionOf}. */
        REVISED,
        /** There in both, and not the same. */
        CHANGED;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** The record by which the change is told: as it is afterwards, else as it was. */
    public Thing shown() {
        return after.or(() -> before).orElseThrow();
    }
}
