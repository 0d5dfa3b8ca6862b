package org.aimsgraph.api;

import static org.aimsgraph.problem.Problem.BROKEN_INSTALLATION;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aimsgraph.problem.AimsException;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The OpenAPI document of the API, which is kept by hand in {@code aims/openapi.yaml}. */
final class Contract {
    private static final String RESOURCE = "/aims/openapi.yaml";
    private static final int MOST_ALIASES = 10_000;

    private final Map<?, ?> document;
    private final byte[] json;

    private Contract() {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(MOST_ALIASES);
        try (InputStream stream = Contract.class.getResourceAsStream(RESOURCE)) {
            Map<?, ?> read = new Yaml(new SafeConstructor(options)).load(stream);
            read.remove("x-refusals");              // holds what others refer to while the document is read
            this.document = read;
            this.json = json(read);
        } catch (IOException problem) {
            throw new AimsException(BROKEN_INSTALLATION, problem, "The installation is damaged: %s cannot be read. Build it again with: mvn package", RESOURCE);
        }
    }

    /** The contract, read when it is first asked for. */
    static Contract shipped() {
        return Shipped.CONTRACT;
    }

    private static final class Shipped {
        static final Contract CONTRACT = new Contract();
    }

    /**
     * An address of the API.
     *
     * @param path    the address, with {@code {…}} where something is to be put in
     * @param summary what is to be had there
     * @param methods how it can be asked
     */
    record Address(String path, String summary, List<String> methods) {
        public boolean templated() {
            return path.contains("{");
        }
    }

    String title() {
        return (String) ((Map<?, ?>) document.get("info")).get("title");
    }

    String version() {
        return (String) ((Map<?, ?>) document.get("info")).get("version");
    }

    /** All addresses, in the order of the document. */
    List<Address> addresses() {
        List<Address> addresses = new ArrayList<>();
        ((Map<?, ?>) document.get("paths")).forEach((path, item) -> {
            Map<?, ?> methods = (Map<?, ?>) item;
            Map<?, ?> first = (Map<?, ?>) methods.values().iterator().next();
            addresses.add(new Address((String) path, (String) first.get("summary"), methods.keySet().stream().map(method -> method.toString().toUpperCase(Locale.ROOT)).toList()));
        });
        return addresses;
    }

    /** The document as JSON in UTF-8. */
    byte[] json() {
        return json.clone();
    }

    private static byte[] json(Map<?, ?> document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(bytes)) {
            write(document, json);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(Object value, JsonGenerator json) throws IOException {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName(entry.getKey().toString());
                write(entry.getValue(), json);
            }
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object each : list) {
                write(each, json);
            }
            json.writeEndArray();
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else {
            json.writeString(value.toString());
        }
    }
}
