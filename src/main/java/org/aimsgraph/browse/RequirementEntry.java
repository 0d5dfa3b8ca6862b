package org.aimsgraph.browse;

import java.util.List;
import java.util.Optional;

/**
 * A requirement in a list.
 *
 * @param name      its names
 * @param standard  the key of its standard
 * @param number    its number, such as {@code 6.1.3-8}
 * @param provision the provision that states it
 * @param statement what it asks, in our words
 * @param records   the classes of record that show it
 * @param mode      who decides it, where a check decides anything of its standard
 * @param judgement what a person must still judge
 * @param checks    the names of the rules that decide it
 */
public record RequirementEntry(Named name, String standard, String number, Named provision, String statement, List<Named> records, Optional<String> mode, Optional<String> judgement, List<String> checks) {}
