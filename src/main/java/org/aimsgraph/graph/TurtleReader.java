package org.aimsgraph.graph;

import static org.aimsgraph.problem.Problem.BAD_VALUE;
import static org.aimsgraph.problem.Problem.FILE_NOT_READABLE;
import static org.aimsgraph.problem.Problem.SYNTAX_ERROR;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.aimsgraph.problem.AimsException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.util.Context;

/**
 * Reads Turtle, N-Triples and the other languages of RDF strictly: a date that is no date or an address that is no IRI is refused, not stored.
 * Nothing is added to the target unless the whole text is good.
 */
public final class TurtleReader {
    /** Relative addresses would take the folder of the machine into the data; this base makes them visible. */
    static final String NO_BASE = "https://relative.invalid/";
    private static final int MOST_FAULTS = 10;

    private TurtleReader() {}

    /** Adds the triples of a file. */
    public static void read(Path file, Graph target) {
        Lang lang = file.toString().endsWith(".nt") ? Lang.NTRIPLES : Lang.TURTLE;
        try {
            read(Files.readAllBytes(file), lang, file.toString(), target);
        } catch (IOException problem) {
            throw new AimsException(FILE_NOT_READABLE, problem, "'%s' cannot be read. Check its permissions.", file);
        }
    }

    /** Adds the triples of a text; {@code name} is what messages call it. */
    public static void read(InputStream text, String name, Graph target) {
        try {
            read(text.readAllBytes(), Lang.TURTLE, name, target);
        } catch (IOException problem) {
            throw new AimsException(FILE_NOT_READABLE, problem, "'%s' cannot be read to its end.", name);
        }
    }

    private static void read(byte[] bytes, Lang lang, String name, Graph target) {
        parse(bytes, lang, new Context(), name).find().forEachRemaining(target::add);
    }

    /**
     * The triples and prefixes of a text in any language of RDF.
     *
     * @param settings what the parser of the language is told, such as where JSON-LD gets its contexts
     */
    public static Graph parse(byte[] bytes, Lang lang, Context settings, String name) {
        requireText(bytes, name);
        Faults faults = new Faults(name);
        Graph parsed = GraphMemFactory.createGraphMem2();
        try {
            RDFParser.source(new BufferedInputStream(new ByteArrayInputStream(bytes))).lang(lang).base(NO_BASE).checking(true).context(settings)
                    .errorHandler(faults).parse(StreamRDFLib.graph(parsed));
        } catch (RiotException alreadyInFaults) {
            faults.addIfNone(alreadyInFaults);
        } catch (StackOverflowError tooDeep) {
            throw new AimsException(SYNTAX_ERROR, "%s: brackets are nested too deeply to be read. Flatten them.", name);
        }
        faults.refuse();
        requireFullIris(parsed, name);
        return parsed;
    }

    private static void requireText(byte[] bytes, String name) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
        } catch (CharacterCodingException notText) {
            throw new AimsException(SYNTAX_ERROR, "%s is not text in UTF-8. Save it as Turtle in UTF-8.", name);
        }
        for (byte one : bytes) {
            if (one == 0) {
                throw new AimsException(SYNTAX_ERROR, "%s holds binary data, not Turtle. Name a Turtle file.", name);
            }
        }
    }

    private static void requireFullIris(Graph parsed, String name) {
        parsed.find().forEachRemaining(triple -> {
            for (var node : List.of(triple.getSubject(), triple.getPredicate(), triple.getObject())) {
                if (node.isURI() && node.getURI().startsWith(NO_BASE)) {
                    throw new AimsException(BAD_VALUE, "%s: <%s> is not a full address. Write it out, or declare @base.", name, node.getURI().substring(NO_BASE.length()));
                }
            }
        });
    }

    /** Gathers what the parser objects to: the first syntax error ends the text, bad values are all told at once. */
    private static final class Faults implements ErrorHandler {
        private final String name;
        private final List<String> values = new ArrayList<>();
        private String syntax;

        Faults(String name) {
            this.name = name;
        }

        @Override
        public void warning(String message, long line, long column) {
            values.add(at(line, column) + plain(message));
        }

        @Override
        public void error(String message, long line, long column) {
            fatal(message, line, column);
        }

        @Override
        public void fatal(String message, long line, long column) {
            syntax = at(line, column) + plain(message);
            throw new RiotException(syntax);
        }

        void addIfNone(RiotException exception) {
            if (syntax == null) {
                syntax = name + ": " + plain(String.valueOf(exception.getMessage()));
            }
        }

        void refuse() {
            if (syntax != null) {
                throw new AimsException(SYNTAX_ERROR, "%s", syntax + " Mend the line; nothing was read.");
            }
            if (!values.isEmpty()) {
                String more = values.size() > MOST_FAULTS ? "\n… and " + (values.size() - MOST_FAULTS) + " more." : "";
                throw new AimsException(BAD_VALUE, "%s", String.join("\n", values.subList(0, Math.min(MOST_FAULTS, values.size()))) + more);
            }
        }

        private String at(long line, long column) {
            return line < 0 ? name + ": " : name + ", line " + line + ", column " + column + ": ";
        }

        private static String plain(String message) {
            String told = message.replace("\n", " ").strip();
            if (told.startsWith("Lexical form")) {
                int end = told.indexOf("' not valid for datatype ");
                if (end > 0) {
                    String value = told.substring(told.indexOf('\'') + 1, end);
                    return badLexicalForm(value, told.substring(end + "' not valid for datatype ".length()));
                }
            }
            if (told.startsWith("Bad IRI: ")) {
                return told.replaceFirst("^Bad IRI: (<.*>) Code: \\S+ in \\w+: (.*?)\\.?$", "$1 is no well-formed IRI: $2.");
            }
            if (told.startsWith("Out of place: [")) {
                return told.replaceFirst("^Out of place: \\[(?:\\w+:)?(.*)\\]$", "'$1' is out of place.");
            }
            return told.endsWith(".") ? told : told + ".";
        }

        private static String badLexicalForm(String value, String datatype) {
            String type = datatype.replace("http://www.w3.org/2001/XMLSchema#", "").replaceAll("^XSD ", "").strip();
            return switch (type) {
                case "date" -> "'" + value + "' is not a date. Write it as 2026-03-10.";
                case "boolean" -> "'" + value + "' is not a yes or no. Write true or false.";
                case "duration" -> "'" + value + "' is not a duration. Write P12M for twelve months.";
                default -> "'" + value + "' is not a value of the type " + type + ".";
            };
        }
    }
}
