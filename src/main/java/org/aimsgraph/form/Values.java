package org.aimsgraph.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;

/** Turns what people write into the fields of a form into terms of the data, and back. */
final class Values {
    private static final int MOST_NAMED = 5;
    private static final Pattern ADDRESS = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):\\S+");
    private static final Pattern NOT_IN_ADDRESSES = Pattern.compile("[\\s\\p{Cc}\\p{Cf}<>\"{}|\\\\^`]");
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "urn");

    private final Choices choices;

    Values(Choices choices) {
        this.choices = choices;
    }

    /** @param kept what the record states already, which stays as it is, whatever it is, where the form says the same */
    Value read(Field field, Written written, List<Node> kept) {
        String text = written.text().strip();
        Optional<Node> before = kept.stream().filter(node -> write(field, node).equals(new Written(text, written.qualifier()))).findFirst();
        if (field.kind().isLiteral()) {
            return before.map(Value::of).orElseGet(() -> Literals.read(field.kind(), written));
        }
        if (field.kind() == ValueKind.CODE) {
            return field.codes().stream().filter(code -> code.notation().equals(text)).map(Code::iri).findFirst().or(() -> before).map(Value::of)
                    .orElseGet(() -> Value.wrong(Fault.NO_SUCH_CODE, field.codes().stream().map(Code::label).collect(Collectors.joining(", "))));
        }
        List<Node> named = choices.named(field, text);
        if (named.size() > 1) {
            return before.map(Value::of).orElseGet(() -> Value.wrong(Fault.SEVERAL_RECORDS, named.stream().limit(MOST_NAMED).map(node -> choices.write(field, node)).collect(Collectors.joining("; "))));
        }
        return named.stream().findFirst().or(() -> before).map(Value::of).orElseGet(() -> unlisted(field, text, written.qualifier()));
    }

    private Value unlisted(Field field, String text, String language) {
        Optional<Node> known = Optional.of(NodeFactory.createURI(Namespaces.expand(text).orElse(text))).filter(choices::isKnown);
        return switch (field.kind()) {
            case PROVISION -> known.filter(node -> field.range().isEmpty()).map(Value::of).orElseGet(() -> Value.wrong(Fault.NO_SUCH_PROVISION));
            case TERM -> known.map(Value::of).orElseGet(() -> Value.wrong(Fault.NO_SUCH_TERM));
            case ANYTHING -> field.range().isEmpty() ? known.map(Value::of).orElseGet(() -> anything(text, language)) : noSuchRecord(field);
            default -> noSuchRecord(field);
        };
    }

    private Value noSuchRecord(Field field) {
        return Value.wrong(Fault.NO_SUCH_RECORD, choices.of(field).stream().limit(MOST_NAMED).map(Choice::written).collect(Collectors.joining("; ")));
    }

    /** A record by its name, else an address of the web, else words. */
    private Value anything(String text, String language) {
        List<Node> records = choices.recordsNamed(text);
        if (records.size() == 1) {
            return Value.of(records.get(0));
        }
        if (records.size() > 1) {
            return Value.wrong(Fault.SEVERAL_RECORDS, records.stream().limit(MOST_NAMED).map(Node::getURI).collect(Collectors.joining("; ")));
        }
        Matcher address = ADDRESS.matcher(text);
        return address.matches() ? address(text, address.group(1)) : Literals.text(text, language);
    }

    private static Value address(String text, String scheme) {
        try {
            boolean sound = SCHEMES.contains(scheme) && !NOT_IN_ADDRESSES.matcher(text).find() && !text.startsWith(Namespaces.BASE) && !IRIx.create(text).hasViolations();
            return sound ? Value.of(NodeFactory.createURI(text)) : Value.wrong(Fault.NOT_A_WEB_ADDRESS, scheme + ":");
        } catch (IRIException malformed) {
            return Value.wrong(Fault.NOT_A_WEB_ADDRESS, scheme + ":");
        }
    }

    /** How a value of the data stands in a form. */
    Written write(Field field, Node node) {
        if (field.kind() == ValueKind.CODE) {
            return Written.of(field.codes().stream().filter(code -> code.iri().equals(node)).map(Code::notation).findFirst().orElseGet(() -> Namespaces.shorten(node.toString())));
        }
        return node.isLiteral() ? Literals.write(field.kind(), node) : Written.of(choices.write(field, node));
    }

    /** The values of a property as they stand in a form. */
    List<Written> write(Field field, Graph graph, Node subject) {
        return Graphs.objects(graph, subject, field.property()).stream().map(node -> write(field, node)).toList();
    }
}
