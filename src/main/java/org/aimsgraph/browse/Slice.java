package org.aimsgraph.browse;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param items  what is on the page
 * @param total  how many there are on all pages
 * @param offset how many stand before the page
 * @param limit  how many fit on it
 */
public record Slice<T>(List<T> items, int total, int offset, int limit) {
    public Slice {
        items = List.copyOf(items);
    }

    /** The page of a list that begins after {@code offset} items. */
    public static <T> Slice<T> of(List<T> all, int offset, int limit) {
        int from = Math.min(offset, all.size());
        return new Slice<>(all.subList(from, Math.min(from + limit, all.size())), all.size(), offset, limit);
    }

    /** The same page with each item turned into another; only what is on the page is worked on. */
    public <R> Slice<R> map(Function<T, R> change) {
        return new Slice<>(items.stream().map(change).toList(), total, offset, limit);
    }
}
