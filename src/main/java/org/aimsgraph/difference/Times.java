package org.aimsgraph.difference;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aimsgraph.graph.Aims;
import org.aimsgraph.graph.Graphs;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/** What each date property tells about time, as {@code ontology/valid-time.ttl} says. */
public final class Times {
    private static final Pattern DAY = Pattern.compile("-?\\d{4,}-\\d{2}-\\d{2}");

    private final Set<Node> beginnings;
    private final Set<Node> events;
    private final Set<Node> ends;

    /** @param knowledge vocabulary, with what each date property tells */
    public Times(Graph knowledge) {
        this.beginnings = of(knowledge, Aims.BEGINNING_DATE);
        this.events = of(knowledge, Aims.EVENT_DATE);
        this.ends = of(knowledge, Aims.END_DATE);
    }

    private static Set<Node> of(Graph knowledge, Node kind) {
        return Set.copyOf(Graphs.subjects(knowledge, RDF.type.asNode(), kind));
    }

    /** Whether a property gives the day on which its record came about. */
    public boolean isBeginning(Node property) {
        return beginnings.contains(property);
    }

    /** Whether a property gives a day on which something happened, so that it says nothing before. */
    public boolean isPast(Node property) {
        return beginnings.contains(property) || events.contains(property);
    }

    /** Whether a property gives the last day of something. */
    public boolean isEnd(Node property) {
        return ends.contains(property);
    }

    /** The day of a date or time without its time zone; empty for what is neither. */
    public static Optional<LocalDate> day(Node value) {
        if (!value.isLiteral() || !value.getLiteralDatatypeURI().matches("http://www\\.w3\\.org/2001/XMLSchema#date(Time)?")) {
            return Optional.empty();
        }
        Matcher day = DAY.matcher(value.getLiteralLexicalForm());
        return day.lookingAt() && value.isLiteral() && value.getLiteralDatatype().isValid(value.getLiteralLexicalForm()) ? Optional.of(LocalDate.parse(day.group())) : Optional.empty();
    }
}
