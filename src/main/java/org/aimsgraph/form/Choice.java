package org.aimsgraph.form;

import org.apache.jena.graph.Node;

/**
 * A record or provision that a field can lead to.
 *
 * @param written how it is written into the field: the name of a record, with its short name where several are called so; the short name of a provision
 * @param about   what it is, where the name does not say; else empty
 */
public record Choice(Node node, String written, String about) {}
