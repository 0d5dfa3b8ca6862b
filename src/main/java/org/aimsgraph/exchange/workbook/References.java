package org.aimsgraph.exchange.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.aimsgraph.form.Code;
import org.aimsgraph.form.Field;
import org.aimsgraph.form.RecordForms;
import org.aimsgraph.form.RecordKind;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.graph.Spelling;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;

/** Finds what a part of a cell refers to: a code, a record, a clause of a standard, a term, an address on the web. */
final class References {
    private static final int MOST_CODES = 12;

    private final RecordForms forms;
    private final Graph library;
    private final Standards standards;
    private final RecordIndex records;
    private final Map<Node, Map<String, Node>> codes = new HashMap<>();

    References(RecordForms forms, Graph library, RecordIndex records) {
        this.forms = forms;
        this.library = library;
        this.standards = new Standards(library);
        this.records = records;
    }

    Node code(Field field, String part) throws ValueFault {
        Map<String, Node> known = codes.computeIfAbsent(field.property(), property -> names(field));
        Node code = known.get(part.toLowerCase(Locale.ROOT));
        if (code != null) {
            return code;
        }
        Optional<Node> own = records.find(part).or(() -> address(part));
        return own.isPresent() ? own.get() : standards.prefixed(part).orElseThrow(() -> unknownCode(field, part));
    }

    private static Map<String, Node> names(Field field) {
        Map<String, Node> names = new HashMap<>();
        for (Code code : field.codes()) {
            List.of(code.label(), code.iri().getLocalName(), Namespaces.shorten(code.iri().getURI()), code.iri().getURI(), code.notation()).forEach(name -> names.put(name.toLowerCase(Locale.ROOT), code.iri()));
        }
        return names;
    }

    private static ValueFault unknownCode(Field field, String part) {
        List<String> notations = field.codes().stream().map(Code::notation).toList();
        String near = Spelling.nearest(part, notations, notation -> notation).map(notation -> " Did you mean " + notation + "?").orElse("");
        String more = notations.size() > MOST_CODES ? " and others of the sheet Codes" : "";
        return new ValueFault("%s is none of the values for %s.%s Allowed: %s%s.", ValueFault.quoted(part), field.label(), near, String.join(", ", notations.subList(0, Math.min(MOST_CODES, notations.size()))), more);
    }

    Node record(String part) throws ValueFault {
        Optional<Node> found = records.find(part).or(() -> address(part));
        return found.isPresent() ? found.get() : standards.prefixed(part).orElseThrow(() -> dangling(part));
    }

    private ValueFault dangling(String part) {
        return new ValueFault("%s is neither the id nor the name of a record.%s", ValueFault.quoted(part), records.hint(part));
    }

    Node provision(String part) throws ValueFault {
        Optional<Node> found = records.find(part).or(() -> standards.numbered(part)).or(() -> address(part).filter(node -> !part.startsWith(Namespaces.BASE)));
        return found.isPresent() ? found.get() : standards.prefixed(part).orElseThrow(() -> new ValueFault("%s is no clause, control or requirement. Write it as A.6.2.4, 6.1.3-8 or iso27001:A.5.1.", ValueFault.quoted(part)));
    }

    Node term(String part) throws ValueFault {
        Optional<Node> found = kind(part).map(RecordKind::type).or(() -> standards.term(part));
        return found.isPresent() ? found.get() : standards.prefixed(part).or(() -> address(part)).orElseThrow(() -> new ValueFault("%s is no kind of record and no term of the vocabulary, such as RiskAssessment.", ValueFault.quoted(part)));
    }

    /** A kind of record by the name of its sheet, or by its label. */
    Optional<RecordKind> kind(String part) {
        return forms.named(part).or(() -> forms.kinds().stream().filter(kind -> kind.label().equalsIgnoreCase(part) || Namespaces.shorten(kind.type().getURI()).equals(part)).findFirst());
    }

    /** A record, a provision or an address; words only where the vocabulary lets the property have words. */
    Node anything(Field field, String part, String language) throws ValueFault {
        if (Tongue.isStated(part)) {
            return Tongue.literal(part, language);
        }
        Optional<Node> found = records.find(part).or(() -> address(part).filter(node -> !part.startsWith(Namespaces.BASE)));
        found = found.isPresent() ? found : standards.prefixed(part);
        if (found.isPresent()) {
            return found.get();
        }
        if (library.contains(field.property(), RDF.type.asNode(), OWL.ObjectProperty.asNode())) {
            return standards.numbered(part).orElseThrow(() -> dangling(part));
        }
        return Tongue.literal(part, language);
    }

    private static Optional<Node> address(String part) {
        return Ids.isAddress(part) ? Optional.of(NodeFactory.createURI(part)) : Optional.empty();
    }
}
