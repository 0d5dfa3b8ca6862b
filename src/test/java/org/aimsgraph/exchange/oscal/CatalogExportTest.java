package org.aimsgraph.exchange.oscal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aimsgraph.Shipped;
import org.aimsgraph.crosswalk.Scope;
import org.aimsgraph.crosswalk.Standards;
import org.aimsgraph.exchange.bridge.Losses;
import org.aimsgraph.graph.Namespaces;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogExportTest {
    private static final Standards STANDARDS = new Standards(Shipped.LIBRARY.graph());

    @ParameterizedTest
    @ValueSource(strings = {"iso42001", "iso27001", "nistairmf", "euaiact", "iso9001", "hs", "iso5339", "iso42005", "iso17021"})
    void aCatalogueIsValidByTheSchemaAndByTheConstraintsOfOscal(String prefix) {
        byte[] written = Oscal.catalogue(prefix, "json", new Losses("oscal-catalog"));
        assertThat(OscalLibrary.fault(OscalModel.CATALOG, Oscal.json(written))).isEmpty();
        assertThat(Oscal.broken(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"iso42001 json", "iso42001 xml", "iso42001 yaml", "iso27001 json", "nistairmf xml", "euaiact json", "euaiact xml", "iso9001 json", "hs json", "iso5338 json", "iso5339 json", "iso22989 json", "iso23894 json", "iso38507 json", "iso42005 json", "iso42006 json", "iso17021 json"})
    void whatIsNotNotedAsLostComesBack(String standardAndSyntax) {
        String prefix = standardAndSyntax.split(" ")[0];
        String syntax = standardAndSyntax.split(" ")[1];
        Losses losses = new Losses("oscal-catalog");
        Graph back = Oscal.read("catalogue." + syntax, Oscal.catalogue(prefix, syntax, losses));
        Set<String> lost = losses.all().stream().map(each -> each.loss().key()).collect(Collectors.toCollection(TreeSet::new));
        Set<String> others = losses.all().stream().filter(each -> each.loss().key().equals("other-statements")).flatMap(each -> each.places().stream()).map(place -> place.substring(0, place.indexOf(' '))).collect(Collectors.toSet());
        Node standard = Oscal.standard(prefix);
        List<Node> subjects = new ArrayList<>(STANDARDS.in(new Scope(standard, standard, prefix)));
        subjects.add(standard);
        List<String> missing = subjects.stream().flatMap(subject -> Shipped.LIBRARY.graph().find(subject, Node.ANY, Node.ANY).toList().stream())
                .filter(triple -> !lost.contains(OscalNames.kebab(Namespaces.localName(triple.getPredicate().getURI()))) && !others.contains(Namespaces.shorten(triple.getPredicate().getURI())))
                .filter(triple -> !back.contains(triple)).map(Object::toString).toList();
        assertThat(missing).isEmpty();
        assertThat(back.find().toList().stream().filter(triple -> !Shipped.LIBRARY.graph().contains(triple)).map(Object::toString).toList()).as("made up on the way").isEmpty();
    }
}
