package org.aimsgraph.exchange.oscal;

import static org.aimsgraph.problem.Problem.WRONG_USAGE;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.aimsgraph.problem.AimsException;

/** The three ways in which OSCAL is written down. */
public enum OscalSyntax {
    JSON, XML, YAML;

    /** The syntax of a name such as {@code yaml}. */
    static OscalSyntax named(String name) {
        return Arrays.stream(values()).filter(syntax -> syntax.name().equals(name.toUpperCase(Locale.ROOT))).findFirst().orElseThrow(() -> new AimsException(WRONG_USAGE,
                "OSCAL is not written in '%s'. Choose one of: %s.", name, Arrays.stream(values()).map(syntax -> syntax.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "))));
    }

    /** Writes a document in UTF-8 and leaves the stream open; the same document gives the same bytes. */
    void write(OscalModel model, ObjectNode document, OutputStream out) throws IOException {
        switch (this) {
            case JSON -> out.write((json(document) + "\n").getBytes(StandardCharsets.UTF_8));
            case YAML -> out.write(YAMLMapper.builder().disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER).disable(YAMLGenerator.Feature.SPLIT_LINES).build().writeValueAsBytes(document));
            case XML -> out.write(OscalLibrary.toXml(model, json(document)).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String json(ObjectNode document) throws IOException {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent);
        return JsonMapper.builder().enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN).build().writer(printer).writeValueAsString(document);
    }
}
