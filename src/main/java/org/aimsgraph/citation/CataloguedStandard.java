package org.aimsgraph.citation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A standard, framework or law with its provisions by their local names. */
final class CataloguedStandard {
    private final String localName;
    private final String label;
    private final boolean complete;
    private final Map<String, Provision> provisions = new LinkedHashMap<>();

    CataloguedStandard(String localName, String label, boolean complete) {
        this.localName = localName;
        this.label = label;
        this.complete = complete;
    }

    void add(Provision provision) {
        provisions.put(provision.id(), provision);
    }

    /** {@code iso-iec-42001-2023}. */
    String localName() {
        return localName;
    }

    /** {@code ISO/IEC 42001:2023}. */
    String label() {
        return label;
    }

    Collection<Provision> provisions() {
        return provisions.values();
    }

    /** The provision of this id; a point of a law may be named without its subparagraph, and without a sole paragraph. */
    Optional<Provision> find(String id) {
        Provision exact = provisions.get(id);
        return exact != null || !id.contains(".pt_") ? Optional.ofNullable(exact) : provisions.values().stream().filter(provision -> isShortFor(id, provision.id())).findFirst();
    }

    private static boolean isShortFor(String id, String full) {
        String withoutSubparagraph = full.replaceAll("\\.sub_\\w+", "");
        return withoutSubparagraph.equals(id) || withoutSubparagraph.replaceAll("\\.par_\\w+", "").equals(id);
    }

    /** Whether an id that the catalogue lacks is surely none: its nearest existing whole is catalogued with all its parts. */
    boolean excludes(String id) {
        for (Optional<String> above = above(id); above.isPresent(); above = above(above.get())) {
            Provision whole = provisions.get(above.get());
            if (whole != null && whole.partsCatalogued().isPresent()) {
                return whole.partsCatalogued().get();
            }
        }
        return complete;
    }

    /** Whether something above the id exists, so that the number can be meant for this standard at all. */
    boolean reaches(String id) {
        return above(id).filter(whole -> provisions.containsKey(whole) || reaches(whole)).isPresent();
    }

    /** The id of the whole that an id is a part of. */
    static Optional<String> above(String id) {
        int cut = Math.max(id.lastIndexOf('.'), id.lastIndexOf('-'));
        return cut < 0 ? Optional.empty() : Optional.of(id.substring(0, cut));
    }
}
