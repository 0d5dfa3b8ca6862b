package org.aimsgraph.check;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aimsgraph.graph.Aims;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Organisation;
import org.aimsgraph.graph.ShippedQueries;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * What is done, due and late in an organisation's certification cycle. Each query in {@code queries/calendar/} finds
 * one kind of event. Its rows name the {@code rule}, the {@code title} and the {@code record}; a limit as the day {@code from}
 * with, where time is given, the {@code period} to add to it; and the days {@code planned} and {@code done}.
 *
 * @param organisation whose cycle it is
 * @param asOf         the date for which the states hold
 * @param events       the events by their days
 */
public record CertificationCalendar(Organisation organisation, LocalDate asOf, List<CertificationEvent> events) {
    /** A day without its time zone, which does not matter to a rule that speaks of days. */
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** The calendar of an organisation as of a date. */
    public static CertificationCalendar of(Organisation organisation, LocalDate asOf) {
        Graph data = dated(organisation.graph(), asOf);
        List<CertificationEvent> events = new ArrayList<>();
        for (Query query : ShippedQueries.of("calendar")) {
            try (QueryExec execution = QueryExec.graph(data).query(query).build()) {
                execution.select().forEachRemaining(row -> event(row, data, asOf).ifPresent(events::add));
            }
        }
        return new CertificationCalendar(organisation, asOf, events.stream().distinct().sorted(CertificationEvent.ORDER).toList());
    }

    private static Graph dated(Graph records, LocalDate asOf) {
        Graph date = GraphMemFactory.createGraphMem2();
        date.add(Aims.THIS_CHECK, Aims.AS_OF, NodeFactory.createLiteralDT(asOf.toString(), XSDDatatype.XSDdate));
        return new Union(records, date);
    }

    /** The event of a row; empty where what should be days are none. */
    private static Optional<CertificationEvent> event(Binding row, Graph data, LocalDate asOf) {
        Optional<LocalDate> limit = day(row, "from").map(from -> from.plus(text(row, "period").map(Period::parse).orElse(Period.ZERO)));
        Optional<LocalDate> planned = day(row, "planned");
        Optional<LocalDate> done = day(row, "done");
        if (limit.isEmpty() && planned.isEmpty() && done.isEmpty()) {
            return Optional.empty();
        }
        Node record = row.get("record");
        return Optional.of(CertificationEvent.asOf(asOf, text(row, "rule").orElseThrow(), text(row, "title").orElseThrow(), record, Graphs.label(data, record), limit, planned, done));
    }

    private static Optional<LocalDate> day(Binding row, String name) {
        return Optional.ofNullable(row.get(name)).filter(node -> node.isLiteral() && XSDDatatype.XSDdate.equals(node.getLiteralDatatype()))
                .map(Node::getLiteralLexicalForm).map(DAY::matcher).filter(Matcher::lookingAt).map(found -> LocalDate.parse(found.group()));
    }

    private static Optional<String> text(Binding row, String name) {
        return Optional.ofNullable(row.get(name)).map(Node::getLiteralLexicalForm);
    }

    /** How many events are in a state. */
    public int count(CertificationEvent.State state) {
        return (int) events.stream().filter(event -> event.state() == state).count();
    }
}
