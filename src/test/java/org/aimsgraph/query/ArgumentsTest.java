package org.aimsgraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.problem.AimsException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

/** What users write becomes the term that they mean, or a sentence that names the right one. */
class ArgumentsTest {
    private static final AskedOf DATA = AskedOf.example("northlight");

    @Test
    void aThingIsNamedByIriShortNameLocalNameOrLabel() {
        Node system = NodeFactory.createURI("https://northlight.example/id/ward-roster");
        for (String text : List.of("https://northlight.example/id/ward-roster", "ward-roster", "Ward Roster", "ward ROSTER")) {
            assertThat(value(thing("AISystem"), text)).as(text).isEqualTo(system);
        }
        for (String text : List.of("iso42001:A.6.2.4", "A.6.2.4", "https://w3id.org/aims-graph/standard/iso-iec-42001-2023/A.6.2.4")) {
            assertThat(value(thing("Control"), text)).as(text).isEqualTo(NodeFactory.createURI(Namespaces.ISO42001 + "A.6.2.4"));
        }
        assertThat(value(thing("Standard"), "iso42001")).isEqualTo(NodeFactory.createURI(Namespaces.STANDARD + "iso-iec-42001-2023"));
    }

    @Test
    void aCodeIsNamedByItsShortNameOrLabelWithinItsList() {
        Node high = NodeFactory.createURI(Namespaces.CODE + "risk-level-very-high");
        for (String text : List.of("very-high", "very high", "risk-level-very-high", "code:risk-level-very-high")) {
            assertThat(value(level(), text)).as(text).isEqualTo(high);
        }
        refuses(level(), "severity-major", "Parameter level: there is no level of risk 'severity-major'.");
        refuses(level(), "hihg", "Did you mean code:risk-level-high?");
    }

    @Test
    void whatDoesNotExistIsToldWithTheNearest() {
        refuses(thing("AISystem"), "ward-rooster", "Parameter thing: there is no AI system 'ward-rooster'. Did you mean https://northlight.example/id/ward-roster?");
        refuses(thing("AISystem"), "zzz", "There are 13, such as");
        refuses(thing("AISystem"), "iso42001:A.6.2.4", "there is no AI system");
        refuses(thing("Waiver"), "any", "The data holds none");
    }

    @Test
    void aNameOfSeveralIsNotGuessed() {
        refuses(thing("Provision"), "Scope", "'Scope' is the name of several:");
    }

    @Test
    void literalsMustFitTheirType() {
        assertThat(value(literal("date"), "2026-11-23").getLiteralLexicalForm()).isEqualTo("2026-11-23");
        for (String text : List.of("2026-02-30", "23.11.2026", "2026-11-23Z", " 2026-11-23", "+10000-01-01", "today", "")) {
            refuses(literal("date"), text, "Parameter as-of: '" + text + "' is not of type date. Write it as 2026-11-23.");
        }
        refuses(literal("boolean"), "yes", "Write true or false.");
        refuses(literal("integer"), "1.5", "Write digits only.");
        refuses(literal("decimal"), "a lot", "Write it as 0.8.");
        refuses(literal("duration"), "12 months", "Write it as P12M.");
        assertThat(value(literal("string"), " any \"text\" { } ").getLiteralLexicalForm()).isEqualTo(" any \"text\" { } ");
    }

    @Test
    void anUndescribedVariableTakesTheTermThatItsTextLooksLike() {
        Parameter any = Parameter.undescribed("x");
        assertThat(value(any, "aims:Risk")).isEqualTo(NodeFactory.createURI(Namespaces.AIMS + "Risk"));
        assertThat(value(any, "<https://example.org/a>")).isEqualTo(NodeFactory.createURI("https://example.org/a"));
        assertThat(value(any, "https://example.org/a b").isLiteral()).isTrue();
        assertThat(value(any, "2026-11-23").getLiteralDatatypeURI()).endsWith("#date");
        assertThat(value(any, "42").getLiteralDatatypeURI()).endsWith("#integer");
        assertThat(value(any, "-0.5").getLiteralDatatypeURI()).endsWith("#decimal");
        assertThat(value(any, "true").getLiteralDatatypeURI()).endsWith("#boolean");
        assertThat(value(any, "nope:x").getLiteralDatatypeURI()).endsWith("#string");
    }

    @Test
    void defaultsHoldUnlessAValueIsGiven() {
        Node one = NodeFactory.createLiteralString("one");
        Node other = NodeFactory.createLiteralString("other");
        Parameter parameter = new Parameter("asOf", "A text.", xsd("string"), true, Optional.empty(), Optional.of(one), false);
        assertThat(new Arguments(DATA.graph()).of(question(parameter), Map.of(), Map.of("asOf", other))).containsEntry("asOf", one);
        assertThat(new Arguments(DATA.graph()).of(question(parameter), Map.of("asOf", "other"), Map.of())).containsEntry("asOf", other);
        assertThat(new Arguments(DATA.graph()).of(question(literal("date")), Map.of(), Map.of("asOf", other))).containsEntry("asOf", other);
        assertThat(new Arguments(DATA.graph()).of(question(thing("AISystem")), Map.of(), Map.of())).isEmpty();
        assertThatThrownBy(() -> new Arguments(DATA.graph()).of(question(literal("date")), Map.of(), Map.of())).isInstanceOf(AimsException.class).hasMessage("The question q needs the parameter as-of: The day.");
    }

    private static void refuses(Parameter parameter, String text, String told) {
        assertThatThrownBy(() -> value(parameter, text)).as(text).isInstanceOf(AimsException.class).hasMessageContaining(told);
    }

    private static Node value(Parameter parameter, String text) {
        return new Arguments(DATA.graph()).of(question(parameter), Map.of(parameter.name(), text), Map.of()).get(parameter.name());
    }

    private static Question question(Parameter parameter) {
        return new Question("q", "", RDFS.Resource.asNode(), "q", "What?", List.of(), List.of(), List.of(parameter), "");
    }

    private static Parameter thing(String type) {
        return new Parameter("thing", "A thing.", NodeFactory.createURI(Namespaces.AIMS + type), false, Optional.empty(), Optional.empty(), true);
    }

    private static Parameter level() {
        return new Parameter("level", "A level.", NodeFactory.createURI("http://www.w3.org/2004/02/skos/core#Concept"), false, Optional.of(NodeFactory.createURI(Namespaces.CODE + "risk-level")), Optional.empty(), true);
    }

    private static Parameter literal(String type) {
        return new Parameter("asOf", "The day.", xsd(type), true, Optional.empty(), Optional.empty(), false);
    }

    private static Node xsd(String type) {
        return NodeFactory.createURI("http://www.w3.org/2001/XMLSchema#" + type);
    }
}
