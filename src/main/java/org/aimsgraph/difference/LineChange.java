package org.aimsgraph.difference;

import java.util.List;
import java.util.Optional;

/**
 * What a Statement of Applicability says otherwise about one control.
 *
 * @param number  the control's number, or for an own control its name
 * @param control the control
 * @param before  the line before, where there was one
 * @param after   the line afterwards, where there is one
 * @param values  what the line says otherwise; of a new line what it says, of a dropped line what it said
 */
public record LineChange(String number, Thing control, Optional<Thing> before, Optional<Thing> after, List<ValueChange> values) {}
