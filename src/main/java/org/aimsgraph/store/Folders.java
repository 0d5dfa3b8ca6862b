package org.aimsgraph.store;

import static org.aimsgraph.problem.Problem.WRONG_USAGE;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.aimsgraph.graph.DataFiles;
import org.aimsgraph.graph.KnowledgeBase;
import org.aimsgraph.graph.Organisation;
import org.aimsgraph.graph.OrganisationLoader;
import org.aimsgraph.problem.AimsException;

/** Reads organisations to serve from folders or files, one each. */
public final class Folders {
    private final Function<Path, Organisation> reader;
    private final LocalDate today;

    /** @param today the day for records that state none */
    public Folders(KnowledgeBase knowledgeBase, LocalDate today) {
        this(path -> new OrganisationLoader(knowledgeBase).load(DataFiles.of(List.of(path)).readable()), today);
    }

    /**
     * Folders that may hold more than Turtle.
     *
     * @param reader what reads one of them
     * @param today  the day for records that state none
     */
    public Folders(Function<Path, Organisation> reader, LocalDate today) {
        this.reader = reader;
        this.today = today;
    }

    public List<Held> read(List<Path> paths) {
        Set<String> slugs = new HashSet<>();
        return paths.stream().map(path -> {
            Held held = read(path);
            if (!slugs.add(held.slug())) {
                throw new AimsException(WRONG_USAGE, "Two of the folders would be served as '%s'. Rename one.", held.slug());
            }
            return held;
        }).toList();
    }

    private Held read(Path path) {
        Organisation organisation = reader.apply(path);
        return new Held(slug(path), organisation, organisation.statedDate().orElse(today));
    }

    private static String slug(Path path) {
        String name = path.toAbsolutePath().normalize().getFileName().toString().toLowerCase(Locale.ROOT).replaceFirst("\\.(ttl|nt|xlsx|xlsm|csv)$", "");
        String slug = name.replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return slug.isEmpty() ? "organisation" : slug;
    }
}
