package org.aimsgraph.cli;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.query.Parameter;
import org.apache.jena.graph.Node;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;

/** The command-line option of a question's parameter. */
final class ParameterOption {
    private ParameterOption() {}

    /** @param given where the text that a user writes is put, by parameter */
    static OptionSpec of(Parameter parameter, Map<String, String> given) {
        return OptionSpec.builder("--" + parameter.option()).type(String.class)
                .paramLabel(parameter.anything() ? "VALUE" : Namespaces.localName(parameter.scheme().orElse(parameter.type()).getURI()).toUpperCase(Locale.ROOT))
                .description((parameter.description() + byDefault(parameter)).replace("%", "%%"))
                .setter(new ISetter() {
                    @Override
                    public <T> T set(T value) {
                        if (value != null) {
                            given.put(parameter.name(), value.toString());
                        }
                        return null;
                    }
                }).build();
    }

    private static String byDefault(Parameter parameter) {
        Optional<String> value = parameter.name().equals(Parameter.AS_OF) ? Optional.of("the date that the records state, else today")
                : parameter.defaultValue().map(ParameterOption::text);
        return value.map(text -> " (default: " + text + ")").orElse(parameter.optional() ? "" : " (needed)");
    }

    private static String text(Node node) {
        return node.isURI() ? Namespaces.shorten(node.getURI()) : node.getLiteralLexicalForm();
    }
}
