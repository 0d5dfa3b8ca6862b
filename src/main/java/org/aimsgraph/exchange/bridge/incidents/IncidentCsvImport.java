package org.aimsgraph.exchange.bridge.incidents;

import static org.aimsgraph.problem.Problem.BAD_VALUE;
import static org.aimsgraph.problem.Problem.SYNTAX_ERROR;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.TreeMap;
import org.aimsgraph.exchange.bridge.Importer;
import org.aimsgraph.exchange.bridge.Losses;
import org.aimsgraph.exchange.bridge.NewRecords;
import org.aimsgraph.exchange.bridge.Source;
import org.aimsgraph.exchange.bridge.Surroundings;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Organisation;
import org.aimsgraph.problem.AimsException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;

/**
 * Reads the table of incidents that the AI Incident Database publishes. With an organisation given, only those are read whose
 * title, description or parties name one of its AI systems or suppliers: the others are other people's.
 */
public final class IncidentCsvImport implements Importer {
    private static final CSVFormat TABLE = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setIgnoreEmptyLines(true).get();
    private static final List<String> REQUIRED = List.of("incident_id", "date", "title");
    private static final List<String> PARTIES = List.of("Alleged deployer of AI system", "Alleged developer of AI system", "Alleged harmed or nearly harmed parties");
    private static final List<String> READ = List.of("incident_id", "date", "title", "description");

    @Override
    public String format() {
        return "aiid";
    }

    @Override
    public String description() {
        return "incidents.csv of the AI Incident Database, as incidents";
    }

    @Override
    public boolean recognises(Source source) {
        return source.extension().equals("csv") && source.start().lines().findFirst().filter(header -> header.contains("incident_id") && header.contains("Alleged deployer of AI system")).isPresent();
    }

    @Override
    public Graph read(Source source, Surroundings surroundings, Losses losses) {
        NewRecords incidents = new NewRecords(surroundings.namespace());
        Optional<Graph> organisation = surroundings.organisation().map(Organisation::graph);
        Map<String, Node> systems = organisation.map(graph -> names(graph, "aims:AISystem")).orElse(Map.of());
        Map<String, Node> suppliers = organisation.map(graph -> names(graph, "aims:Supplier")).orElse(Map.of());
        try (CSVParser parser = CSVParser.parse(new StringReader(source.text()), TABLE)) {
            List<String> missing = REQUIRED.stream().filter(column -> !parser.getHeaderNames().contains(column)).toList();
            if (!missing.isEmpty()) {
                throw new AimsException(SYNTAX_ERROR, "%s, line 1: the table lacks the column %s. Name incidents.csv of the AI Incident Database.", source.name(), String.join(", ", missing));
            }
            parser.getHeaderNames().stream().filter(column -> !READ.contains(column) && !PARTIES.contains(column)).sorted().forEach(column -> losses.note("column", column));
            for (CSVRecord row : parser) {
                require(row, parser.getHeaderNames(), source.name() + ", line " + parser.getCurrentLineNumber());
                List<Node> ours = named(row, systems);
                List<Node> others = named(row, suppliers);
                if (organisation.isPresent() && ours.isEmpty() && others.isEmpty()) {
                    losses.note("unrelated", row.get("incident_id"));
                } else {
                    add(row, parser.getHeaderNames(), ours, others, incidents);
                }
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException problem) {
            throw new AimsException(SYNTAX_ERROR, problem, "%s: the table cannot be read (%s). It is CSV with one header line.", source.name(), problem.getMessage());
        }
        return incidents.graph();
    }

    /** The records of a class by their names in small letters. */
    private static Map<String, Node> names(Graph organisation, String type) {
        Map<String, Node> names = new TreeMap<>();
        Graphs.subjects(organisation, RDF.type.asNode(), NewRecords.term(type)).forEach(record -> names.put(Graphs.label(organisation, record).toLowerCase(Locale.ROOT), record));
        return names;
    }

    /** Those of the names that stand in a row as words of their own. */
    private static List<Node> named(CSVRecord row, Map<String, Node> names) {
        String all = String.join(" ", row.values()).toLowerCase(Locale.ROOT);
        return names.entrySet().stream().filter(name -> Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(name.getKey()) + "(?![\\p{L}\\d])").matcher(all).find()).map(Map.Entry::getValue).toList();
    }

    private static void add(CSVRecord row, List<String> columns, List<Node> systems, List<Node> suppliers, NewRecords incidents) {
        String id = row.get("incident_id").strip();
        Node incident = incidents.add("aims:Incident", "AIID " + id);
        incidents.text(incident, "dcterms:title", row.get("title"));
        incidents.text(incident, "dcterms:identifier", "AIID " + id);
        incidents.link(incident, "dcterms:source", NodeFactory.createURI("https://incidentdatabase.ai/cite/" + id));
        incidents.value(incident, "dcterms:date", row.get("date").strip(), XSDDatatype.XSDdate);
        if (columns.contains("description")) {
            incidents.text(incident, "dcterms:description", row.get("description"));
        }
        PARTIES.stream().filter(columns::contains).filter(column -> !row.get(column).matches("|\\[\\]")).forEach(column -> incidents.text(incident, "rdfs:comment", column + ": " + row.get(column).replaceAll("[\\[\\]\"]", "").replaceAll(",(?! )", ", ")));
        systems.forEach(system -> incidents.link(incident, "aims:concernsSystem", system));
        suppliers.forEach(supplier -> incidents.link(incident, "dcterms:references", supplier));
    }

    private static void require(CSVRecord row, List<String> columns, String where) {
        if (row.size() != columns.size()) {
            throw new AimsException(SYNTAX_ERROR, "%s: the row has %d cells, the header %d. Correct the quotes and commas.", where, row.size(), columns.size());
        }
        String id = row.get("incident_id").strip();
        if (!id.matches("\\d+")) {
            throw new AimsException(BAD_VALUE, "%s: the incident_id '%s' is no number. Correct it.", where, id);
        }
        if (!NodeFactory.createLiteralDT(row.get("date").strip(), XSDDatatype.XSDdate).getLiteral().isWellFormed()) {
            throw new AimsException(BAD_VALUE, "%s: '%s' is no date (write 2026-11-25). Correct it.", where, row.get("date"));
        }
        if (row.get("title").isBlank()) {
            throw new AimsException(BAD_VALUE, "%s: the title is empty. Give the incident one.", where);
        }
    }
}
