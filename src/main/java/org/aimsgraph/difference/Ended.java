package org.aimsgraph.difference;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * An end that lies between the days of the two states, though nobody changed the record.
 *
 * @param property what ends on the day, such as the validity of a certificate
 * @param last     the last day on which it held
 * @param after    whether it has run out in the later of the two states; otherwise in the earlier
 */
public record Ended(Thing property, LocalDate last, boolean after) {
    static final Comparator<Ended> ORDER = Comparator.comparing((Ended ended) -> ended.property().label()).thenComparing(Ended::last).thenComparing(ended -> ended.property().node().toString());
}
