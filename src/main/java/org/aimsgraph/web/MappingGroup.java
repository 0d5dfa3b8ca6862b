package org.aimsgraph.web;

import java.util.List;

/** How a provision and its requirements relate to one other standard. */
public record MappingGroup(Link standard, List<Line> lines) {
    /**
     * One row of a mapping set, read from this provision.
     *
     * @param from       the provision or requirement here
     * @param to         the provision there; without address where nothing fits
     * @param notation   of the relation, such as {@code subset-of}; {@code related} where the author states none
     * @param relation   the relation in words
     * @param confidence from 0 to 100; 0 where the author gives none
     * @param why        the author's reason; empty where none is given
     * @param source     who says so
     */
    public record Line(String from, Link to, boolean gap, String notation, String relation, int confidence, String why, String source) {}
}
