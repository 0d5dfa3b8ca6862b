package org.aimsgraph.exchange.oscal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aimsgraph.exchange.bridge.Losses;
import org.aimsgraph.exchange.bridge.RecordsExporter;
import org.aimsgraph.graph.Aims;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;

/**
 * Writes the Statement of Applicability in force as an OSCAL profile. What is said of an included control is added to the control, so that
 * it stands in the resolved catalog. An excluded control is not there to add to: its properties stand in the metadata, grouped by control.
 */
record ProfileExport(OscalSyntax syntax) implements RecordsExporter {
    private static final Node VERSION = NodeFactory.createURI(Namespaces.AIMS + "versionNumber");
    private static final Set<Node> IN_FIELDS = Set.of(RDF.type.asNode(), Aims.HAS_LINE);

    @Override
    public String format() {
        return "oscal-profile";
    }

    @Override
    public String description() {
        return "OSCAL 1.1.3 profile: the Statement of Applicability in force";
    }

    @Override
    public RecordsExporter in(String other) {
        return new ProfileExport(OscalSyntax.named(other));
    }

    @Override
    public void write(Subject subject, Losses losses, OutputStream out) throws IOException {
        Applicable applicable = Applicable.of(subject, losses);
        Node statement = applicable.statement();
        String title = Graphs.label(applicable.graph(), statement);
        OscalDocument document = new OscalDocument(OscalModel.PROFILE, statement, title, Graphs.text(applicable.graph(), statement, VERSION).orElse(subject.asOf().toString()), subject.asOf());
        document.canonical(statement);
        ArrayNode props = document.metadata().putArray("props");
        CarriedProperties.write(subject.organisation().graph(), statement, IN_FIELDS, title, losses, props);
        ArrayNode imports = document.body().putArray("imports");
        ArrayNode alters = OscalDocument.array();
        applicable.lines().forEach((standard, lines) -> {
            String name = Graphs.label(applicable.graph(), standard);
            imports.add(selection(document.file(OscalNames.catalogueFile(standard), "Catalogue of " + name, standard), applicable, lines));
            lines.forEach((control, ofControl) -> {
                ArrayNode said = OscalDocument.array();
                for (int each = 0; each < ofControl.size(); each++) {
                    say(applicable, ofControl.get(each), OscalNames.token(control) + (each == 0 ? "" : "_" + (each + 1)), losses, said);
                }
                if (applicable.excludes(ofControl)) {
                    props.addAll(said);
                } else {
                    ObjectNode alter = alters.addObject().put("control-id", OscalNames.token(control));
                    alter.putArray("adds").addObject().put("position", "ending").set("props", said);
                }
            });
        });
        document.body().putObject("merge").put("as-is", true);
        if (!alters.isEmpty()) {
            document.body().putObject("modify").set("alters", alters);
        }
        syntax.write(OscalModel.PROFILE, document.document(), out);
    }

    private static ObjectNode selection(String href, Applicable applicable, Map<Node, List<Node>> lines) {
        ObjectNode selection = OscalDocument.object().put("href", href);
        ArrayNode included = OscalDocument.array();
        ArrayNode excluded = OscalDocument.array();
        lines.forEach((control, ofControl) -> (applicable.excludes(ofControl) ? excluded : included).add(OscalNames.token(control)));
        if (included.isEmpty()) {
            selection.putObject("include-all");
        } else {
            selection.putArray("include-controls").addObject().set("with-ids", included);
        }
        if (!excluded.isEmpty()) {
            selection.putArray("exclude-controls").addObject().set("with-ids", excluded);
        }
        return selection;
    }

    /** The properties of one line share a group, because a control may by mistake have two lines. */
    private static void say(Applicable applicable, Node line, String group, Losses losses, ArrayNode props) {
        ArrayNode own = OscalDocument.array();
        if (line.isURI()) {
            own.add(CarriedProperties.property("record", line.getURI()));
        }
        CarriedProperties.write(applicable.graph(), line, IN_FIELDS, Graphs.label(applicable.graph(), line), losses, own);
        own.forEach(prop -> props.add(((ObjectNode) prop).put("group", group)));
    }
}
