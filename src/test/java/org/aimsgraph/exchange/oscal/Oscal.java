package org.aimsgraph.exchange.oscal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import gov.nist.secauto.metaschema.core.model.validation.IValidationFinding;
import gov.nist.secauto.metaschema.databind.io.DeserializationFeature;
import gov.nist.secauto.metaschema.databind.io.Format;
import gov.nist.secauto.metaschema.databind.io.IBoundLoader;
import gov.nist.secauto.oscal.lib.OscalBindingContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.aimsgraph.Shipped;
import org.aimsgraph.crosswalk.ScopeNames;
import org.aimsgraph.exchange.bridge.Bridges;
import org.aimsgraph.exchange.bridge.Losses;
import org.aimsgraph.exchange.bridge.RecordsExporter;
import org.aimsgraph.exchange.bridge.Source;
import org.aimsgraph.exchange.bridge.StandardExporter;
import org.aimsgraph.exchange.bridge.Surroundings;
import org.aimsgraph.graph.Organisation;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** Exports and imports as a user would ask for them, and the two judges of what is valid: JSON schema and the constraints of OSCAL. */
final class Oscal {
    /** The losses that happened in any export or import of this class, so that a test can compare them with the tables. */
    static final Set<String> NOTED = new TreeSet<>();

    private Oscal() {}

    interface Writing {
        void write(OutputStream out) throws IOException;
    }

    static byte[] bytes(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.write(out);
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
        return out.toByteArray();
    }

    static Node standard(String prefix) {
        return new ScopeNames(Shipped.LIBRARY.graph()).scope(prefix).standard();
    }

    static byte[] catalogue(String prefix, String syntax, Losses losses) {
        StandardExporter exporter = Bridges.named(Bridges.standardExporters(), StandardExporter::format, "oscal-catalog").orElseThrow().in(syntax);
        byte[] written = bytes(out -> exporter.write(Shipped.LIBRARY, standard(prefix), losses, out));
        note("oscal-catalog", losses);
        return written;
    }

    static byte[] records(String format, Organisation organisation, String syntax) {
        LocalDate day = organisation.statedDate().orElse(LocalDate.of(2026, 11, 23));
        RecordsExporter exporter = Bridges.named(Bridges.recordsExporters(), RecordsExporter::format, format).orElseThrow().in(syntax);
        Losses losses = new Losses(format);
        byte[] written = bytes(out -> exporter.write(new RecordsExporter.Subject(Shipped.LIBRARY, organisation, day, () -> Shipped.CHECKER.check(organisation, day)), losses, out));
        note(format, losses);
        return written;
    }

    static Graph read(String name, byte[] bytes) {
        Source source = new Source(name, bytes);
        var importer = Bridges.importerFor(source, Optional.empty());
        Losses losses = new Losses(importer.format());
        Graph graph = importer.read(source, new Surroundings(Shipped.LIBRARY, Optional.empty(), "https://organisation.example/id/"), losses);
        note(importer.format(), losses);
        return graph;
    }

    private static void note(String format, Losses losses) {
        losses.all().forEach(lost -> NOTED.add(format + " " + lost.loss().key()));
    }

    static JsonNode json(byte[] bytes) {
        try {
            return JsonMapper.builder().build().readTree(bytes);
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** What OSCAL's own constraints, which go further than the schema, say against a document. */
    static List<String> broken(byte[] json) {
        return broken(new ByteArrayInputStream(json), URI.create("https://organisation.example/document.json"));
    }

    /** The same of a document whose references stand in files beside it. */
    static List<String> broken(java.nio.file.Path file) throws IOException {
        return broken(java.nio.file.Files.newInputStream(file), file.toUri());
    }

    private static List<String> broken(java.io.InputStream json, URI place) {
        try (json) {
            OscalBindingContext binding = OscalBindingContext.instance();
            IBoundLoader loader = binding.newBoundLoader();
            loader.disableFeature(DeserializationFeature.DESERIALIZE_VALIDATE_CONSTRAINTS);
            var document = loader.loadAsNodeItem(Format.JSON, json, place);
            return binding.validate(document, loader, null).getFindings().stream().filter(finding -> finding.getKind() == IValidationFinding.Kind.FAIL)
                    .map(finding -> finding.getSeverity() + " " + finding.getPath() + " " + finding.getMessage()).toList();
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** The catalog that the library makes of a profile. */
    static JsonNode resolved(java.nio.file.Path profile) throws Exception {
        Object catalog = new gov.nist.secauto.oscal.lib.profile.resolver.ProfileResolver().resolve(profile).getRootAssemblyNodeItem().getValue();
        java.io.StringWriter out = new java.io.StringWriter();
        OscalBindingContext.instance().newSerializer(Format.JSON, gov.nist.secauto.oscal.lib.model.Catalog.class).serialize((gov.nist.secauto.oscal.lib.model.Catalog) catalog, out);
        return JsonMapper.builder().build().readTree(out.toString());
    }

    static Set<String> keys(String format) {
        Set<String> keys = new HashSet<>();
        org.aimsgraph.exchange.bridge.KnownLoss.of(format).keySet().forEach(key -> keys.add(format + " " + key));
        return keys;
    }
}
