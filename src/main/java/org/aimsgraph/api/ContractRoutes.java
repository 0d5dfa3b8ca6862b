package org.aimsgraph.api;

import static org.aimsgraph.problem.Problem.UNKNOWN_ID;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import org.aimsgraph.problem.AimsException;
import org.aimsgraph.serve.Routes;

/** What the API says of itself: an index, the OpenAPI document, and a page to read and try it, with nothing from elsewhere. */
final class ContractRoutes implements Routes {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);
    private static final String SWAGGER = "/META-INF/resources/webjars/swagger-ui/5.34.1/";
    private static final Map<String, String> FILES = Map.of("swagger-ui.css", SWAGGER, "swagger-ui-bundle.js", SWAGGER, "start.js", "/aims/docs/");

    @Override
    public void addTo(RoutesConfig routes) {
        Reading.add(routes, "/api", this::index);
        Reading.add(routes, "/api/openapi.json", this::document);
        Reading.add(routes, "/api/docs", this::page);
        Reading.add(routes, "/api/docs/{file}", this::file);
    }

    private void index(Context context) throws IOException {
        new Asked(context);
        Form.json(context, this::writeIndex);
    }

    private void writeIndex(OutputStream out) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(out).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeStringField("title", Contract.shipped().title());
            json.writeStringField("version", Contract.shipped().version());
            json.writeArrayFieldStart("links");
            for (Contract.Address address : Contract.shipped().addresses()) {
                json.writeStartObject();
                json.writeStringField("href", address.path());
                json.writeStringField("title", address.summary());
                json.writeArrayFieldStart("methods");
                for (String method : address.methods()) {
                    json.writeString(method);
                }
                json.writeEndArray();
                json.writeBooleanField("templated", address.templated());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private void document(Context context) throws IOException {
        new Asked(context);
        Form.json(context, out -> out.write(Contract.shipped().json()));
    }

    private void page(Context context) throws IOException {
        new Asked(context);
        StringOutput page = new StringOutput();
        TEMPLATES.render("api/docs.jte", Contract.shipped().addresses().stream().map(address -> Map.of("path", address.path(), "summary", address.summary(), "methods", String.join(", ", address.methods()))).toList(), page);
        Form.of(context, Form.HTML).answer(context, Body.text(out -> out.write(page.toString())));
    }

    private void file(Context context) throws IOException {
        new Asked(context);
        String name = context.pathParam("file");
        if (!FILES.containsKey(name)) {
            throw new AimsException(UNKNOWN_ID, "The page of the API has no file '%s'.", Asked.plain(name));
        }
        try (InputStream stream = ContractRoutes.class.getResourceAsStream(FILES.get(name) + name)) {
            Form.of(context, name.endsWith(".css") ? Form.CSS : Form.JAVASCRIPT).answer(context, stream::transferTo);
        }
    }
}
