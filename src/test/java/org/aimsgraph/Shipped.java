package org.aimsgraph;

import java.nio.file.Path;
import java.util.List;
import org.aimsgraph.check.Checker;
import org.aimsgraph.graph.DataFiles;
import org.aimsgraph.graph.KnowledgeBase;
import org.aimsgraph.graph.Library;
import org.aimsgraph.graph.Organisation;
import org.aimsgraph.graph.OrganisationLoader;

/** The shipped knowledge and a compiled checker, made once for all tests that only read them. */
public final class Shipped {
    public static final KnowledgeBase KNOWLEDGE = KnowledgeBase.shipped();
    public static final Library LIBRARY = Library.shipped();
    public static final Checker CHECKER = new Checker(KNOWLEDGE);

    private Shipped() {}

    /** One of the folders under {@code examples/}. */
    public static Organisation example(String name) {
        return new OrganisationLoader(KNOWLEDGE).load(DataFiles.of(List.of(Path.of("examples", name))).readable());
    }
}
