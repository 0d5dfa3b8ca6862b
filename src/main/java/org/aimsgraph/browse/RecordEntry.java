package org.aimsgraph.browse;

import java.util.List;

/**
 * A record in a list.
 *
 * @param name  its names
 * @param types its classes
 */
public record RecordEntry(Named name, List<Named> types) {}
