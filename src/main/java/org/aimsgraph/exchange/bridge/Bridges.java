package org.aimsgraph.exchange.bridge;

import static org.aimsgraph.problem.Problem.UNSUPPORTED_FILE_TYPE;
import static org.aimsgraph.problem.Problem.WRONG_USAGE;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aimsgraph.exchange.bridge.ciso.CisoFrameworkExport;
import org.aimsgraph.exchange.bridge.ciso.CisoFrameworkImport;
import org.aimsgraph.exchange.bridge.ciso.CisoMappingExport;
import org.aimsgraph.exchange.bridge.ciso.CisoMappingImport;
import org.aimsgraph.exchange.bridge.cyclonedx.CycloneDxExport;
import org.aimsgraph.exchange.bridge.cyclonedx.CycloneDxImport;
import org.aimsgraph.exchange.bridge.incidents.IncidentCsvImport;
import org.aimsgraph.exchange.bridge.jsonld.JsonLdExport;
import org.aimsgraph.exchange.bridge.jsonld.JsonLdImport;
import org.aimsgraph.exchange.bridge.modelcard.ModelCardImport;
import org.aimsgraph.exchange.bridge.spdx.SpdxImport;
import org.aimsgraph.exchange.bridge.sssom.SssomJsonExport;
import org.aimsgraph.exchange.bridge.sssom.SssomJsonImport;
import org.aimsgraph.exchange.bridge.sssom.SssomRdfExport;
import org.aimsgraph.exchange.bridge.sssom.SssomRdfImport;
import org.aimsgraph.exchange.bridge.sssom.SssomTsvExport;
import org.aimsgraph.exchange.bridge.sssom.SssomTsvImport;
import org.aimsgraph.exchange.bridge.vocabularies.AiroExport;
import org.aimsgraph.exchange.bridge.vocabularies.VocabularyImport;
import org.aimsgraph.exchange.oscal.OscalBridges;
import org.aimsgraph.problem.AimsException;

/** All bridges to foreign formats. */
public final class Bridges {
    private static final List<Importer> IMPORTERS = all(List.of(
            new SssomTsvImport(), new SssomJsonImport(), new SssomRdfImport(),
            new CisoFrameworkImport(), new CisoMappingImport(),
            new CycloneDxImport(), new SpdxImport(), new ModelCardImport(), new IncidentCsvImport(),
            new VocabularyImport("airo", "https://w3id.org/airo#AISystem", "AI systems in the terms of AIRO or AICat (RDF), as an inventory"),
            new VocabularyImport("dpv", "https://w3id.org/dpv/ai#AISystem", "AI systems in the terms of DPV (RDF), as an inventory"),
            new JsonLdImport()),
            OscalBridges.importers());

    private static final List<RecordsExporter> RECORDS_EXPORTERS = all(List.of(
            new JsonLdExport(), new CycloneDxExport(), new AiroExport()),
            OscalBridges.recordsExporters());

    private static final List<StandardExporter> STANDARD_EXPORTERS = all(List.of(
            new CisoFrameworkExport()),
            OscalBridges.standardExporters());

    private static final List<MappingSetExporter> MAPPING_SET_EXPORTERS = List.of(
            new SssomTsvExport(), new SssomJsonExport(), new SssomRdfExport(), new CisoMappingExport());

    private Bridges() {}

    @SafeVarargs
    private static <T> List<T> all(List<? extends T>... groups) {
        return Arrays.stream(groups).<T>flatMap(List::stream).toList();
    }

    public static List<Importer> importers() {
        return IMPORTERS;
    }

    public static List<RecordsExporter> recordsExporters() {
        return RECORDS_EXPORTERS;
    }

    public static List<StandardExporter> standardExporters() {
        return STANDARD_EXPORTERS;
    }

    public static List<MappingSetExporter> mappingSetExporters() {
        return MAPPING_SET_EXPORTERS;
    }

    /** The importer with a name, else the one that recognises the file. */
    public static Importer importerFor(Source source, Optional<String> format) {
        if (format.isPresent()) {
            return named(IMPORTERS, Importer::format, format.get()).orElseThrow(() -> new AimsException(WRONG_USAGE, "Nothing called '%s' is imported. Choose one of: %s.", format.get(), names(IMPORTERS, Importer::format)));
        }
        return IMPORTERS.stream().filter(importer -> importer.recognises(source)).findFirst().orElseThrow(() -> new AimsException(UNSUPPORTED_FILE_TYPE,
                "%s is in no format that is recognised. Name it with --format, one of: %s.", source.name(), names(IMPORTERS, Importer::format)));
    }

    /** The one of these with a name. */
    public static <T> Optional<T> named(List<T> bridges, Function<T, String> name, String wanted) {
        return bridges.stream().filter(bridge -> name.apply(bridge).equals(wanted)).findFirst();
    }

    /** The names of these, for a message. */
    public static <T> String names(List<T> bridges, Function<T, String> name) {
        return bridges.stream().map(name).sorted().collect(Collectors.joining(", "));
    }
}
