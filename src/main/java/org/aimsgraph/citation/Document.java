package org.aimsgraph.citation;

import java.util.List;

/** A file as its passages, in reading order. */
record Document(String name, List<Passage> passages) {
    /** The last part of the name, as words. */
    String fileName() {
        return name.substring(name.lastIndexOf('/') + 1).replaceAll("[-_.]+", " ");
    }
}
