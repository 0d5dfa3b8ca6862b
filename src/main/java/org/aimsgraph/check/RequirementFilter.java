package org.aimsgraph.check;

import static org.aimsgraph.problem.Problem.UNKNOWN_ID;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.aimsgraph.problem.AimsException;

/** Which requirements a user means by {@code 6.1.3-8}, {@code 6.1}, {@code A.6}, {@code iso42001:A.6.2.4} or {@code C-03}. */
public final class RequirementFilter {
    private final Checker checker;

    public RequirementFilter(Checker checker) {
        this.checker = checker;
    }

    /** The requirements that any of these ids means; an id that means none is refused. */
    public Set<Requirement> wanted(List<String> ids) {
        Set<Requirement> wanted = new LinkedHashSet<>();
        for (String id : ids) {
            List<Requirement> found = all().filter(requirement -> meant(requirement, plain(id))).toList();
            if (found.isEmpty()) {
                throw new AimsException(UNKNOWN_ID, "ISO/IEC 42001 has no requirement, provision or clause '%s'. Write it as 6.1.3-8, 6.1.3, 6 or A.6.2.4.", id);
            }
            wanted.addAll(found);
        }
        return wanted;
    }

    private Stream<Requirement> all() {
        return Stream.concat(checker.ledger().requirements().stream(), checker.certification().requirements().stream());
    }

    private static String plain(String id) {
        return id.replaceFirst("^(iso42001|iso17021):", "").toUpperCase(Locale.ROOT);
    }

    private static boolean meant(Requirement requirement, String id) {
        return requirement.id().equals(id) || requirement.provision().equals(id) || requirement.provision().startsWith(id + ".");
    }
}
