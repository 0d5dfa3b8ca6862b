package org.aimsgraph.api;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.aimsgraph.browse.Slice;

/** Which page of a list is asked for: {@code limit} and {@code offset}. */
record Paging(int offset, int limit) {
    static final int MOST = 500;
    private static final int USUAL = 50;

    static Paging of(Asked asked) {
        return new Paging(asked.number("offset", 0, Integer.MAX_VALUE / 2, 0), asked.number("limit", 1, MOST, USUAL));
    }

    /** The page of a list, with links to its neighbours in the header {@code Link}. */
    <T> Slice<T> slice(List<T> all, Context context) {
        Slice<T> page = Slice.of(all, offset, limit);
        List<String> links = new ArrayList<>();
        int last = all.isEmpty() ? 0 : (all.size() - 1) / limit * limit;
        links.add(link(context, 0, "first"));
        if (offset > 0) {
            links.add(link(context, Math.max(0, Math.min(offset, all.size()) - limit), "prev"));
        }
        if (offset + limit < all.size()) {
            links.add(link(context, offset + limit, "next"));
        }
        links.add(link(context, last, "last"));
        context.header("Link", String.join(", ", links));
        return page;
    }

    private String link(Context context, int at, String relation) {
        StringBuilder query = new StringBuilder();
        context.queryParamMap().forEach((name, values) -> values.forEach(value -> {
            if (!name.equals("limit") && !name.equals("offset")) {
                query.append(encoded(name)).append('=').append(encoded(value)).append('&');
            }
        }));
        return "<" + context.req().getRequestURI() + "?" + query + "limit=" + limit + "&offset=" + at + ">; rel=\"" + relation + "\"";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
