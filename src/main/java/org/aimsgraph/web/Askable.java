package org.aimsgraph.web;

import static org.aimsgraph.problem.Problem.UNKNOWN_ID;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aimsgraph.problem.AimsException;
import org.aimsgraph.store.Held;
import org.aimsgraph.store.Workspace;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * A dataset that can be asked.
 *
 * @param path below which its endpoint stands, such as {@code /aims}
 * @param name for people; empty for the one without an organisation
 * @param held the organisation in it
 */
record Askable(String path, String name, Optional<Held> held, DatasetGraph data) {
    /** All datasets that a server answers for, those of organisations first. */
    static List<Askable> of(Workspace workspace) {
        Map<String, DatasetGraph> datasets = workspace.datasets();
        List<Askable> all = new ArrayList<>();
        workspace.organisations().forEach(held -> {
            String path = "/organisations/" + held.slug();
            all.add(new Askable(path, held.organisation().label(), Optional.of(held), datasets.get(path)));
        });
        all.add(new Askable("/aims", "", Optional.empty(), datasets.get("/aims")));
        return List.copyOf(all);
    }

    /** The dataset of a path; the first where none is given. */
    static Askable named(String path, List<Askable> all) {
        return path.isEmpty() ? all.get(0) : all.stream().filter(each -> each.path().equals(path)).findFirst()
                .orElseThrow(() -> new AimsException(UNKNOWN_ID, "There is no dataset '%s' here. There is %s.", path.length() > 80 ? path.substring(0, 80) + "…" : path, String.join(", ", all.stream().map(Askable::path).toList())));
    }
}
