package org.aimsgraph.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aimsgraph.store.Held;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * What is overdue and what comes next.
 *
 * @param late   what should have been done, the oldest first
 * @param coming what is due or runs out in the next months, the nearest first
 */
public record Due(List<Item> late, List<Item> coming) {
    private static final int MONTHS = 3;
    private static final PageQuery QUERY = new PageQuery("due");

    /** One thing by its kind such as {@code audit}. */
    public record Item(String day, String kind, Link record, Link owner) {}

    static Due of(Held held, Names names, Words words) {
        Map<Node, PageQuery.Row> rows = new LinkedHashMap<>();
        QUERY.of(held.organisation().graph(), Map.of("asOf", date(held.asOf()), "until", date(held.asOf().plusMonths(MONTHS)))).forEach(row -> rows.putIfAbsent(row.node("record").orElseThrow(), row));
        return new Due(rows.values().stream().filter(row -> day(row).isBefore(held.asOf())).map(row -> item(row, names, words)).toList(),
                rows.values().stream().filter(row -> !day(row).isBefore(held.asOf())).map(row -> item(row, names, words)).toList());
    }

    private static Node date(LocalDate day) {
        return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
    }

    private static LocalDate day(PageQuery.Row row) {
        return LocalDate.parse(row.text("day").substring(0, 10));
    }

    private static Item item(PageQuery.Row row, Names names, Words words) {
        return new Item(words.day(day(row)), row.text("kind"), row.link("record", names), row.link("owner", names));
    }
}
