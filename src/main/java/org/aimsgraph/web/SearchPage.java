package org.aimsgraph.web;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Search over all that is served. */
public final class SearchPage {
    private static final int MOST = 60;
    private static final int LONGEST = 200;

    private final Site site;
    private final Supplier<SearchIndex> index;

    /** @param index made when somebody searches first */
    SearchPage(Site site, Supplier<SearchIndex> index) {
        this.site = site;
        this.index = index;
    }

    /** What was asked, the kind that is listed, and what was found. */
    public record Model(String query, String kind, SearchIndex.Hits hits) {
        /** The query as part of an address. */
        public String encoded() {
            return URLEncoder.encode(query, StandardCharsets.UTF_8);
        }

        /** How many there are of what is listed. */
        public int listed() {
            return kind.isEmpty() ? hits.total() : hits.counts().getOrDefault(SearchIndex.Kind.valueOf(kind), 0);
        }
    }

    void show(Context context) {
        String asked = Optional.ofNullable(context.queryParam("q")).orElse("").strip();
        String query = asked.substring(0, Math.min(LONGEST, asked.length()));
        Optional<SearchIndex.Kind> kind = Arrays.stream(SearchIndex.Kind.values()).filter(each -> each.name().equalsIgnoreCase(context.queryParam("kind"))).findFirst();
        Frame frame = site.frame(context, words -> query.isEmpty() ? words.t("search.title") : words.t("search.of", query), List.of());
        site.show(context, "web/search.jte", frame, new Model(query, kind.map(Enum::name).orElse(""), index.get().find(query, kind, MOST)));
    }
}
