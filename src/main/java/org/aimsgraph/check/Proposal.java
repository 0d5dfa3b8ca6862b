package org.aimsgraph.check;

import java.util.List;

/**
 * What to add to the records so that a requirement passes.
 *
 * @param before    the result without the additions
 * @param reached   the verdict with them, once the placeholders are filled in
 * @param additions what to add, record by record
 * @param byHand    what no addition mends: what to change or remove, in the words of the checks
 * @param thenFail  other requirements that the additions take to {@code failed}, because new records have duties of their own
 */
public record Proposal(RequirementResult before, Verdict reached, List<Addition> additions, List<String> byHand, List<String> thenFail) {}
