package org.aimsgraph.check.repair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.XSD;

/** Values that stand in, while a search goes on, for what only a person knows. */
final class StandIns {
    /** Texts of the shapes that patterns ask for; a sentence comes first. */
    private static final List<String> TEXTS = List.of("1", "1.0", "EU", "en", "P12M", "https://stand-in.example/page", "somebody@stand-in.example");

    private StandIns() {}

    /** The values among which a condition chooses. */
    static List<Node> named(Plan plan, Node term) {
        Set<Node> named = new LinkedHashSet<>();
        for (Goal goal : plan.goals()) {
            if (goal instanceof ConditionGoal condition) {
                named.addAll(condition.valuesNamedFor(plan, plan.node(term)));
            }
        }
        return List.copyOf(named);
    }

    /** Plans with different stand-ins for a value of a property. */
    static Stream<Plan> of(Plan plan, World world, Node term, Node property) {
        String datatype = demanded(plan, term).or(() -> world.terms().datatype(property)).map(Node::getURI).orElse(XSD.xstring.getURI());
        boolean isTruth = datatype.equals(XSD.xboolean.getURI());
        List<Node> candidates = candidates(plan, world, term, datatype);
        return candidates.stream().map(value -> plan.choose(term, value, !isTruth, isTruth ? candidates : List.of()));
    }

    private static Optional<Node> demanded(Plan plan, Node term) {
        return plan.goals().stream().filter(ValueGoal.class::isInstance).map(ValueGoal.class::cast)
                .filter(test -> plan.node(test.node()).equals(plan.node(term))).flatMap(test -> test.datatype().stream()).findFirst();
    }

    private static List<Node> candidates(Plan plan, World world, Node term, String datatype) {
        RDFDatatype type = TypeMapper.getInstance().getSafeTypeByName(datatype);
        List<String> forms = switch (datatype.substring(datatype.indexOf('#') + 1)) {
            case "date" -> days(plan, world);
            case "dateTime" -> List.of(world.asOf().getLiteralLexicalForm() + "T12:00:00Z");
            case "boolean" -> List.of("true", "false");
            case "duration" -> List.of("P12M", "P1D", "P3Y", "P30Y");
            case "integer", "decimal", "nonNegativeInteger" -> numbers(plan);
            default -> texts(plan, world, term);
        };
        return forms.stream().map(form -> NodeFactory.createLiteralDT(form, type)).toList();
    }

    /** The day of the check, then days near those that are known. */
    private static List<String> days(Plan plan, World world) {
        Set<LocalDate> known = new TreeSet<>(Comparator.reverseOrder());
        known.add(LocalDate.parse(world.asOf().getLiteralLexicalForm()));
        Stream.concat(plan.values().values().stream(), conditions(plan)).filter(node -> node.isLiteral() && XSDDatatype.XSDdate.equals(node.getLiteralDatatype()) && node.getLiteralDatatype().isValid(node.getLiteralLexicalForm()))
                .forEach(node -> known.add(LocalDate.parse(node.getLiteralLexicalForm().substring(0, 10))));
        Set<LocalDate> days = new LinkedHashSet<>(known);
        known.forEach(day -> days.addAll(List.of(day.minusDays(1), day.plusDays(1))));
        return days.stream().map(LocalDate::toString).toList();
    }

    private static Stream<Node> conditions(Plan plan) {
        return plan.goals().stream().filter(ConditionGoal.class::isInstance).map(ConditionGoal.class::cast).map(ConditionGoal::constants).flatMap(Collection::stream);
    }

    private static List<String> numbers(Plan plan) {
        Set<String> numbers = new LinkedHashSet<>(List.of("1"));
        Stream.concat(plan.values().values().stream(), conditions(plan)).filter(node -> node.isLiteral() && node.getLiteralValue() instanceof Number)
                .map(Node::getLiteralLexicalForm).sorted().forEach(numbers::add);
        numbers.addAll(List.of("2", "3", "0"));
        return List.copyOf(numbers);
    }

    /** One sentence after another; other texts only where something is asked of them. */
    private static List<String> texts(Plan plan, World world, Node term) {
        int number = 1;
        while (world.view(plan).contains(Node.ANY, Node.ANY, NodeFactory.createLiteralString(sentence(number)))) {
            number++;
        }
        List<String> texts = new ArrayList<>(List.of(sentence(number)));
        if (plan.goals().stream().anyMatch(goal -> goal.asks(plan, plan.node(term)))) {
            texts.addAll(TEXTS);
        }
        return texts;
    }

    private static String sentence(int number) {
        return "Sentence " + number + ", which stands in for what only a person knows.";
    }
}
