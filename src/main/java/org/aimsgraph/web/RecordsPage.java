package org.aimsgraph.web;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.store.Held;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;

/** All records of an organisation, by kind. */
public final class RecordsPage {
    private static final int PAGE = 50;

    private final Organisations organisations;

    RecordsPage(Organisations organisations) {
        this.organisations = organisations;
    }

    /** What the page shows: the kinds there are, and the records of one or all of them. */
    public record Model(String home, List<Kind> kinds, String kind, String words, List<Entry> records, int total, int page, int pages) {
        /** What people call the kind that is shown. */
        public String label() {
            return kinds.stream().filter(each -> each.name().equals(kind)).map(Kind::label).findFirst().orElse("");
        }

        /** The address of another page of the same list. */
        public String at(int other) {
            return home + "/records?kind=" + kind + "&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&page=" + other;
        }
    }

    /** A kind of record. */
    public record Kind(String name, String label, int count) {}

    /** A record with its kind. */
    public record Entry(Link link, String kind) {}

    void show(Context context) {
        Held held = organisations.of(context);
        Names names = organisations.names(context, held);
        Graph records = held.organisation().graph();
        Map<String, List<Node>> byKind = new TreeMap<>();
        records.find(Node.ANY, RDF.type.asNode(), Node.ANY).filterKeep(triple -> triple.getObject().isURI()).forEachRemaining(triple -> byKind.computeIfAbsent(triple.getObject().getURI(), key -> new ArrayList<>()).add(triple.getSubject()));
        String kind = Optional.ofNullable(context.queryParam("kind")).orElse("");
        String words = Optional.ofNullable(context.queryParam("q")).orElse("").strip();
        List<Entry> fitting = byKind.entrySet().stream().filter(entry -> kind.isEmpty() || Namespaces.localName(entry.getKey()).equals(kind))
                .flatMap(entry -> entry.getValue().stream().map(node -> new Entry(names.link(node), label(entry.getKey(), names))))
                .filter(entry -> entry.link().text().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT))).sorted(Comparator.comparing((Entry entry) -> entry.link().text()).thenComparing(entry -> entry.link().href().orElse(""))).toList();
        int pages = Math.max(1, (fitting.size() + PAGE - 1) / PAGE);
        String asked = Optional.ofNullable(context.queryParam("page")).filter(text -> text.matches("\\d{1,6}")).orElse("1");
        int page = Math.max(1, Math.min(pages, Integer.parseInt(asked)));
        List<Kind> kinds = byKind.entrySet().stream().map(entry -> new Kind(Namespaces.localName(entry.getKey()), label(entry.getKey(), names), entry.getValue().size())).sorted(Comparator.comparing(Kind::label)).toList();
        String known = kinds.stream().map(Kind::name).filter(kind::equals).findFirst().orElse("");
        organisations.show(context, "web/records.jte", organisations.frame(context, held, text -> text.t("tab.records")),
                new Model("/organisations/" + held.slug(), kinds, known, words, fitting.subList((page - 1) * PAGE, Math.min(page * PAGE, fitting.size())), fitting.size(), page, pages));
    }

    private static String label(String type, Names names) {
        return names.of(NodeFactory.createURI(type));
    }
}
