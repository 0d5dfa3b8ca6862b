package org.aimsgraph.web;

import java.util.List;

/**
 * What every page has around what it is about.
 *
 * @param words       the texts of its language
 * @param theme       {@code light} or {@code dark}; empty to follow the machine
 * @param path        the address of the page with its parameters, to return to
 * @param title       what the page is called
 * @param trail       the pages above it, from the top
 * @param navigation  the parts of the whole
 * @param tabs        the pages beside it; none for most
 * @param assets      where style sheets and scripts are
 * @param version     of the program
 */
public record Frame(Words words, String theme, String path, String title, List<Link> trail, List<Link> navigation, List<Link> tabs, StaticFiles assets, String version) {
    /** A text in the page's language. */
    public String t(String key, Object... values) {
        return words.t(key, values);
    }

    /** Whether a part of the whole, or a page beside this one, is where we are. */
    public boolean isHere(Link link) {
        String here = path.replaceFirst("[?#].*", "");
        String there = link.href().orElse("").replaceFirst("[?#].*", "");
        return tabs.contains(link) ? here.equals(there) || below(link, here, there) : there.equals("/") ? here.equals("/") || here.startsWith("/standard/") : here.equals(there) || here.startsWith(there + "/");
    }

    /** The first tab is above the others, so nothing is below it; one record, and the forms of records, are below all records. */
    private boolean below(Link link, String here, String there) {
        return tabs.indexOf(link) > 0 && (here.startsWith(there + "/") || there.equals(here + "s") || there.endsWith("/records") && here.matches("/organisations/[^/]+/(new|change)(/.*)?"));
    }

    Frame withTabs(List<Link> beside) {
        return new Frame(words, theme, path, title, trail, navigation, beside, assets, version);
    }
}
