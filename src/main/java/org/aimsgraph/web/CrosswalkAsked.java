package org.aimsgraph.web;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What somebody wants to see of a crosswalk.
 *
 * @param from     one standard, by its prefix
 * @param to       the other
 * @param inferred whether to tell what follows, too
 * @param rows     the area of the one to which the pairs are narrowed, by its short name; empty for all
 * @param columns  the area of the other
 * @param relation the relation to which they are narrowed, such as {@code equal}, {@code gap}, {@code open}, {@code disputed}; empty for all
 */
public record CrosswalkAsked(String from, String to, boolean inferred, String rows, String columns, String relation, int page) {
    static CrosswalkAsked of(Context context) {
        return new CrosswalkAsked(part(context, "from"), part(context, "to"), context.queryParam("inferred") != null, query(context, "rows"), query(context, "columns"), query(context, "relation"),
                Integer.parseInt(Optional.ofNullable(context.queryParam("page")).filter(text -> text.matches("[1-9]\\d{0,5}")).orElse("1")));
    }

    private static String part(Context context, String name) {
        return Optional.ofNullable(context.pathParamMap().get(name)).orElseGet(() -> query(context, name));
    }

    private static String query(Context context, String name) {
        return Optional.ofNullable(context.queryParam(name)).orElse("").strip();
    }

    /** The address of these two without any narrowing. */
    public String href() {
        return "/crosswalk/" + encoded(from) + "/" + encoded(to) + (inferred ? "?inferred=yes" : "");
    }

    /** The address of the pairs between two areas. */
    public String at(String row, String column) {
        return with(row, column, "", 1);
    }

    public String related(String wanted) {
        return with(rows, columns, wanted, 1);
    }

    public String onPage(int other) {
        return with(rows, columns, relation, other);
    }

    /** The other way round. */
    public String turned() {
        return new CrosswalkAsked(to, from, inferred, "", "", "", 1).href();
    }

    private String with(String row, String column, String wanted, int number) {
        return href() + (inferred ? "&" : "?") + "rows=" + encoded(row) + "&columns=" + encoded(column) + "&relation=" + encoded(wanted) + (number > 1 ? "&page=" + number : "") + "#pairs";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
