package org.aimsgraph.citation;

import java.util.List;
import java.util.Optional;
import org.aimsgraph.citation.Citation.Form;
import org.aimsgraph.citation.Grounds.Evidence;
import org.aimsgraph.graph.Namespaces;

/** Finds numbers of provisions that do not exist. */
final class IdentifierRule {
    private final Catalogue catalogue;
    private final Columns columns;

    IdentifierRule(Catalogue catalogue, Columns columns) {
        this.catalogue = catalogue;
        this.columns = columns;
    }

    /** What is wrong with a citation, if its number exists in none of the standards it can be of. */
    Optional<Fault> judge(Citation citation, Grounds grounds) {
        if (citation.form() == Form.NAME) {
            return judgeName(citation, grounds);
        }
        if (grounds.standards().isEmpty() || isTooVague(citation, grounds) || !grounds.standards().stream().allMatch(standard -> isAbsent(citation, standard))) {
            return Optional.empty();
        }
        CataloguedStandard standard = grounds.standards().get(0);
        return Optional.of(collision(citation, grounds).orElseGet(() -> unknown(citation, standard.label() + " has no " + shown(citation.id()), standard)));
    }

    private Optional<Fault> judgeName(Citation citation, Grounds grounds) {
        String iri = Namespaces.STANDARD + citation.standard().orElseThrow() + "/" + citation.id();
        int dash = citation.id().indexOf('-');
        boolean range = dash > 0 && grounds.standards().stream().anyMatch(standard -> standard.find(citation.id().substring(0, dash)).isPresent() && standard.find(citation.id().substring(dash + 1)).isPresent());
        if (catalogue.defines(iri) || range) {
            return Optional.empty();
        }
        if (grounds.standards().isEmpty()) {
            return Optional.of(new Fault(CitationRule.UNKNOWN_IDENTIFIER, citation, "No standard is catalogued as " + citation.standard().get() + "."));
        }
        CataloguedStandard standard = grounds.standards().get(0);
        return Optional.of(unknown(citation, "The catalogue of " + standard.label() + " has no " + citation.id(), standard));
    }

    private static Fault unknown(Citation citation, String what, CataloguedStandard standard) {
        return nearest(citation.id(), standard).map(near -> new Fault(CitationRule.UNKNOWN_IDENTIFIER, citation, what + "; the nearest is " + near.named() + ".").meaning(near))
                .orElseGet(() -> new Fault(CitationRule.UNKNOWN_IDENTIFIER, citation, what + "."));
    }

    private static boolean isAbsent(Citation citation, CataloguedStandard standard) {
        return citation.ids().stream().noneMatch(id -> standard.find(id).isPresent()) && citation.ids().stream().allMatch(standard::excludes);
    }

    /** Numbers that are too common to be held against a text that names the standard only far away. */
    private static boolean isTooVague(Citation citation, Grounds grounds) {
        boolean oneDot = citation.id().indexOf('.') == citation.id().lastIndexOf('.');
        CataloguedStandard standard = grounds.standards().get(0);
        return switch (citation.form()) {
            case ANNEX -> !grounds.within(Evidence.SENTENCE);
            case LETTER -> oneDot && !grounds.within(Evidence.NEAR) && !citation.written().startsWith("Annex");
            case CLAUSE, CELL -> !grounds.within(Evidence.NEAR) && !(grounds.within(Evidence.DOCUMENT) && standard.reaches(citation.id()));
            case STRUCTURE -> CataloguedStandard.above(citation.id()).filter(whole -> standard.provisions().stream().anyMatch(provision -> provision.id().matches(whole.replace(".", "\\.") + "\\.\\d+"))).isEmpty();
            default -> false;
        };
    }

    /** Whether another standard has a control of this number, so that it was probably taken from there. */
    private Optional<Fault> collision(Citation citation, Grounds grounds) {
        if (citation.form() != Form.LETTER) {
            return Optional.empty();
        }
        return catalogue.standards().stream().filter(standard -> !grounds.standards().contains(standard) && grounds.standards().get(0).reaches(citation.id()))
                .map(standard -> standard.find(citation.id())).flatMap(Optional::stream).filter(other -> other.control() && isNotTitledOtherwise(citation, other)).findFirst()
                .map(other -> new Fault(CitationRule.EDITION_COLLISION, citation, grounds.standards().get(0).label() + " has no " + shown(citation.id()) + "; " + other.standard().label() + " has: " + other.named() + ".").meaning(other));
    }

    /** A title beside that is not the other standard's either means that the number was made up. */
    private boolean isNotTitledOtherwise(Citation citation, Provision other) {
        return TitleBeside.of(citation, columns).filter(title -> title.set() && Words.likeness(title.words(), other.words()) < TitleRule.LIKE).isEmpty();
    }

    /** The part of the same whole whose number is next. */
    private static Optional<Provision> nearest(String id, CataloguedStandard standard) {
        Optional<String> whole = CataloguedStandard.above(id);
        while (whole.isPresent() && standard.find(whole.get()).isEmpty()) {
            whole = CataloguedStandard.above(whole.get());
        }
        Optional<String> within = whole;
        boolean requirement = id.matches(".*\\d-\\d+");
        List<Provision> parts = standard.provisions().stream().filter(part -> requirement || !part.id().matches(".*\\d-\\d+"))
                .filter(part -> within.isPresent() ? CataloguedStandard.above(part.id()).equals(within) : isLike(part.id(), id)).toList();
        return parts.stream().reduce((one, later) -> distance(later.id(), id, within.orElse("")) <= distance(one.id(), id, within.orElse("")) ? later : one)
                .or(() -> within.flatMap(standard::find));
    }

    /** Whether both are clauses, annexes of a kind or articles. */
    private static boolean isLike(String one, String other) {
        String form = other.contains("_") ? other.substring(0, other.indexOf('_') + 1) + "\\w+" : Character.isDigit(other.charAt(0)) ? "\\d+" : "[A-Z]";
        return one.matches(form);
    }

    /** How far two numbers are apart; those without figures, such as Annex XV, are near the last of their kind. */
    private static int distance(String one, String other, String whole) {
        return Math.abs(next(one, whole) - next(other, whole));
    }

    /** The number behind the whole's: 2 in A.6.2.9 behind A.6. */
    private static int next(String id, String whole) {
        String rest = id.startsWith(whole) ? id.substring(whole.length()) : id;
        String digits = rest.replaceFirst("^\\D*", "").replaceFirst("\\D.*$", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    /** A number as people write it. */
    static String shown(String id) {
        String law = id.replaceAll("^art_", "Article ").replaceAll("^anx_", "Annex ").replaceAll("\\.(?:par|pt|sub)_(\\w+)", "($1)");
        return id.length() == 1 && Character.isLetter(id.charAt(0)) ? "Annex " + id : law.matches("[A-Z]{3,}-.*") ? law.replaceFirst("-", " ") : law;
    }
}
