package org.aimsgraph.difference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What differs between two catalogued standards, or between one at two dates.
 *
 * @param from    the first standard
 * @param fromDay the day at which it is looked at, where one is given
 * @param to      the second standard
 * @param toDay   the day at which it is looked at, where one is given
 * @param same    how many provisions are the same
 * @param changes the provisions that differ, in the order of the standards
 * @param noted   the numbers of provisions that a note calls changed though the catalogue holds one wording only
 */
public record EditionDifference(Thing from, Optional<LocalDate> fromDay, Thing to, Optional<LocalDate> toDay, int same, List<ProvisionChange> changes, List<String> noted) {
    public int count(ProvisionChange.Kind kind) {
        return (int) changes.stream().filter(change -> change.kind() == kind).count();
    }
}
