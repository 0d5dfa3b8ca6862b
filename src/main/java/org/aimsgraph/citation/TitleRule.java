package org.aimsgraph.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.aimsgraph.citation.Citation.Form;

/**
 * Finds numbers with the title of another provision beside them; and, in columns and series of headings that hold
 * titles, words that are nothing like the title. Holds what it saw of one document.
 */
final class TitleRule {
    private static final Pattern GENERIC = Pattern.compile(Forms.alternatives("generic"), Pattern.CASE_INSENSITIVE);
    private static final double UNLIKE = 0.34;
    static final double LIKE = 0.6;
    private static final int LONGEST = 14;

    private record Suspect(Fault fault, String group) {}

    private final Catalogue catalogue;
    private final Columns columns;
    private final Map<String, Integer> titled = new HashMap<>();
    private final List<Suspect> suspects = new ArrayList<>();

    TitleRule(Catalogue catalogue, Columns columns) {
        this.catalogue = catalogue;
        this.columns = columns;
    }

    /** What is wrong with the words beside a number that exists; {@code listed}: the numbers right before it in a list. */
    Optional<Fault> judge(Citation citation, Grounds grounds, Set<String> listed) {
        List<Provision> cited = grounds.standards().stream().flatMap(standard -> citation.ids().stream().map(standard::find)).flatMap(Optional::stream).toList();
        Optional<TitleBeside> beside = cited.isEmpty() || citation.form() == Form.LAW && citation.id().contains(".") || citation.form() == Form.FUNCTION ? Optional.empty() : TitleBeside.of(citation, columns);
        if (beside.isEmpty()) {
            return Optional.empty();
        }
        TitleBeside title = beside.get();
        if (cited.stream().anyMatch(provision -> provision.title().isEmpty())) {
            return Optional.empty();
        }
        if (cited.stream().anyMatch(provision -> Words.startsWith(title.words(), provision.words()))) {
            titled.merge(title.group(), 1, Integer::sum);
            return Optional.empty();
        }
        List<Provision> together = new ArrayList<>(cited);
        listed.forEach(id -> grounds.standards().forEach(standard -> standard.find(id).ifPresent(together::add)));
        Optional<Provision> other = otherwiseTitled(title, together);
        if (other.isPresent()) {
            titled.merge(title.group(), 1, Integer::sum);
            return Optional.of(mismatch(citation, cited.get(0), title, other.get()));
        }
        suspect(citation, cited, title);
        return Optional.empty();
    }

    /** The provision of another number whose title the words are or begin with. */
    private Optional<Provision> otherwiseTitled(TitleBeside title, List<Provision> cited) {
        int least = title.whole() ? 1 : title.set() ? 2 : 3;
        for (int length = Math.min(LONGEST, title.words().size()); length >= least; length--) {
            List<String> words = title.words().subList(0, length);
            List<Provision> bearers = catalogue.titled(words).stream().filter(provision -> !GENERIC.matcher(provision.title()).matches()).toList();
            boolean single = length == 1 && title.words().size() > 1;
            if (bearers.isEmpty() || single) {
                continue;
            }
            if (bearers.stream().anyMatch(provision -> cited.stream().anyMatch(each -> fits(each, provision)))) {
                return Optional.empty();
            }
            List<CataloguedStandard> standards = cited.stream().map(Provision::standard).toList();
            char form = cited.get(0).id().charAt(0);
            Optional<Provision> same = bearers.stream().filter(provision -> standards.contains(provision.standard())).min(Comparator.comparing(provision -> provision.id().charAt(0) != form));
            boolean long3 = length >= 3;
            return same.or(() -> bearers.stream().filter(provision -> long3 && cited.stream().noneMatch(each -> Words.contains(words, each.words())))
                    .min(Comparator.comparing(provision -> !provision.id().equals(cited.get(0).id()))));
        }
        return Optional.empty();
    }

    /** Whether a title may stand at a number: its own, part of its own, or that of its whole or part. */
    private boolean fits(Provision cited, Provision titled) {
        return Words.contains(cited.words(), titled.words()) || catalogue.related(cited, titled);
    }

    private static Fault mismatch(Citation citation, Provision cited, TitleBeside title, Provision other) {
        boolean elsewhere = !other.standard().equals(cited.standard());
        String where = elsewhere ? " of " + other.standard().label() : "";
        String message = cited.shown() + " of " + cited.standard().label() + (cited.title().isEmpty() ? " has no title" : " is " + quoted(cited.title())) + "; " + quoted(other.title()) + " is " + other.shown() + where + ".";
        return new Fault(elsewhere ? CitationRule.EDITION_COLLISION : CitationRule.WRONG_TITLE, citation, message).meaning(other);
    }

    private void suspect(Citation citation, List<Provision> cited, TitleBeside title) {
        if (title.group().isEmpty() || title.words().size() < 2 || title.words().size() > LONGEST) {
            return;
        }
        Provision meant = cited.get(0);
        List<String> expected = expected(meant);
        double likeness = cited.stream().mapToDouble(each -> Words.likeness(title.words(), expected(each))).max().orElse(1);
        if (likeness >= LIKE) {
            titled.merge(title.group(), 1, Integer::sum);
        } else if (likeness < UNLIKE && isSure(meant) && expected.size() > 1) {
            String said = GENERIC.matcher(meant.title()).matches() ? " belongs to " + quoted(whole(meant).map(Provision::title).orElse("")) : " is " + quoted(meant.title());
            suspects.add(new Suspect(new Fault(CitationRule.WRONG_TITLE, citation, meant.shown() + " of " + meant.standard().label() + said + ", not " + quoted(title.text()) + ".").meaning(meant), title.group()));
        }
    }

    /** A heading that many provisions share is known by its whole: the objective of an area by the area. */
    private List<String> expected(Provision provision) {
        if (!GENERIC.matcher(provision.title()).matches()) {
            return provision.words();
        }
        List<String> words = new ArrayList<>(provision.words());
        whole(provision).ifPresent(whole -> words.addAll(whole.words()));
        return words;
    }

    private boolean isSure(Provision provision) {
        return !provision.title().isEmpty() && (provision.sure() || GENERIC.matcher(provision.title()).matches() && whole(provision).filter(Provision::sure).isPresent());
    }

    private static Optional<Provision> whole(Provision provision) {
        return CataloguedStandard.above(provision.id()).flatMap(provision.standard()::find);
    }

    /** What turns out wrong when all of the document is seen: words unlike the title where the others of the group are titles. */
    List<Fault> unlikeTitles() {
        return suspects.stream().filter(suspect -> isOfTitles(suspect.group())).map(Suspect::fault).toList();
    }

    private boolean isOfTitles(String group) {
        long others = suspects.stream().filter(suspect -> suspect.group().equals(group)).count();
        return group.startsWith("column") || titled.getOrDefault(group, 0) >= Math.max(2, others);
    }

    private static String quoted(String title) {
        return "“" + title + "”";
    }
}
