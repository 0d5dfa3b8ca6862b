package org.aimsgraph.store;

import java.time.LocalDate;
import org.aimsgraph.graph.Organisation;

/**
 * An organisation that is served.
 *
 * @param slug         its name in addresses: lower-case letters, digits and hyphens
 * @param organisation its records
 * @param asOf         the day its records are looked at
 */
public record Held(String slug, Organisation organisation, LocalDate asOf) {}
