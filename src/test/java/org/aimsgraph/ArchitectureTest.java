package org.aimsgraph;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The table of packages in docs/architecture.md holds. */
@AnalyzeClasses(packages = "org.aimsgraph", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule PACKAGES_DO_NOT_GO_ROUND = slices().matching("org.aimsgraph.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule PROBLEM_USES_NOTHING = noClasses().that().resideInAPackage("..problem..")
            .should().dependOnClassesThat().resideInAnyPackage("..graph..", "..check..", "..crosswalk..", "..citation..", "..exchange..", "..cli..");

    @ArchTest
    static final ArchRule GRAPH_USES_PROBLEM_ONLY = noClasses().that().resideInAPackage("org.aimsgraph.graph..")
            .should().dependOnClassesThat().resideInAnyPackage("..check..", "..crosswalk..", "..citation..", "..exchange..", "..cli..");

    @ArchTest
    static final ArchRule CHECK_USES_GRAPH_ONLY = noClasses().that().resideInAPackage("org.aimsgraph.check..")
            .should().dependOnClassesThat().resideInAnyPackage("..crosswalk..", "..citation..", "..exchange..", "..cli..");

    @ArchTest
    static final ArchRule CROSSWALK_USES_GRAPH_ONLY = noClasses().that().resideInAPackage("org.aimsgraph.crosswalk..")
            .should().dependOnClassesThat().resideInAnyPackage("..check..", "org.aimsgraph.query..", "..exchange..", "..cli..");

    @ArchTest
    static final ArchRule CITATION_USES_GRAPH_ONLY = noClasses().that().resideInAPackage("org.aimsgraph.citation..")
            .should().dependOnClassesThat().resideInAnyPackage("..check..", "..crosswalk..", "org.aimsgraph.query..", "..exchange..", "..cli..");

    @ArchTest
    static final ArchRule QUERY_USES_GRAPH_ONLY = noClasses().that().resideInAPackage("org.aimsgraph.query..")
            .should().dependOnClassesThat().resideInAnyPackage("..check..", "..exchange..", "..cli..");

    @ArchTest
    static final ArchRule FORM_USES_GRAPH_ONLY = noClasses().that().resideInAPackage("org.aimsgraph.form..")
            .should().dependOnClassesThat().resideInAnyPackage("..check..", "..crosswalk..", "..citation..", "org.aimsgraph.query..", "..exchange..", "..cli..");

    @ArchTest
    static final ArchRule DIFFERENCE_USES_GRAPH_AND_CHECK_ONLY = noClasses().that().resideInAPackage("org.aimsgraph.difference..")
            .should().dependOnClassesThat().resideInAnyPackage("..crosswalk..", "..citation..", "org.aimsgraph.query..", "..store..", "..browse..", "..exchange..", "..cli..");

    @ArchTest
    static final ArchRule EXCHANGE_KNOWS_NO_EDGE = noClasses().that().resideInAPackage("org.aimsgraph.exchange..")
            .should().dependOnClassesThat().resideInAPackage("..cli..");

    @ArchTest
    static final ArchRule FEATURES_KNOW_NO_SERVER = noClasses().that().resideInAnyPackage("org.aimsgraph.graph..", "org.aimsgraph.check..", "org.aimsgraph.crosswalk..", "org.aimsgraph.citation..", "org.aimsgraph.difference..", "org.aimsgraph.form..", "org.aimsgraph.query..", "org.aimsgraph.exchange..", "org.aimsgraph.store..", "org.aimsgraph.browse..")
            .should().dependOnClassesThat().resideInAnyPackage("org.aimsgraph.api..", "org.aimsgraph.web..", "org.aimsgraph.sparql..", "org.aimsgraph.linkeddata..", "org.aimsgraph.serve..", "io.javalin..", "org.eclipse.jetty..", "org.apache.jena.fuseki..");

    @ArchTest
    static final ArchRule THE_SPARQL_SERVICE_STANDS_ALONE = noClasses().that().resideInAPackage("org.aimsgraph.sparql..")
            .should().dependOnClassesThat().resideInAnyPackage("org.aimsgraph.api..", "org.aimsgraph.web..", "org.aimsgraph.linkeddata..", "org.aimsgraph.serve..", "org.aimsgraph.cli..");

    @ArchTest
    static final ArchRule EDGES_DO_NOT_KNOW_ONE_ANOTHER = noClasses().that().resideInAPackage("org.aimsgraph.linkeddata..")
            .should().dependOnClassesThat().resideInAnyPackage("org.aimsgraph.api..", "org.aimsgraph.web..", "org.aimsgraph.sparql..", "org.aimsgraph.cli..");

    @ArchTest
    static final ArchRule THE_API_KNOWS_NO_OTHER_EDGE = noClasses().that().resideInAPackage("org.aimsgraph.api..")
            .should().dependOnClassesThat().resideInAnyPackage("org.aimsgraph.linkeddata..", "org.aimsgraph.web..", "org.aimsgraph.sparql..", "org.aimsgraph.cli..");

    @ArchTest
    static final ArchRule THE_API_HANDLES_NO_GRAPHS = noClasses().that().resideInAPackage("org.aimsgraph.api..")
            .should().dependOnClassesThat().resideInAnyPackage("org.apache.jena.graph..", "org.apache.jena.rdf..", "org.apache.jena.query..", "org.apache.jena.sparql..", "org.apache.jena.riot..");

    @ArchTest
    static final ArchRule BROWSE_USES_FEATURES_ONLY = noClasses().that().resideInAPackage("org.aimsgraph.browse..")
            .should().dependOnClassesThat().resideInAnyPackage("org.aimsgraph.exchange..", "org.aimsgraph.cli..");

    @ArchTest
    static final ArchRule PAGES_KNOW_NO_OTHER_EDGE = noClasses().that().resideInAPackage("org.aimsgraph.web..")
            .should().dependOnClassesThat().resideInAnyPackage("org.aimsgraph.api..", "org.aimsgraph.linkeddata..", "org.aimsgraph.sparql..", "org.aimsgraph.cli..");

    @ArchTest
    static final ArchRule FUSEKI_IN_SPARQL_ONLY = noClasses().that().resideOutsideOfPackage("org.aimsgraph.sparql..")
            .should().dependOnClassesThat().resideInAPackage("org.apache.jena.fuseki..");

    @ArchTest
    static final ArchRule TOPBRAID_VALIDATES_IN_CHECK_ONLY = noClasses().that().resideOutsideOfPackage("org.aimsgraph.check..")
            .should().dependOnClassesThat().resideInAPackage("org.topbraid..");

    @ArchTest
    static final ArchRule DOCUMENTS_ARE_MADE_IN_EXCHANGE_ONLY = noClasses().that().resideOutsideOfPackage("org.aimsgraph.exchange..")
            .should().dependOnClassesThat().resideInAnyPackage("com.openhtmltopdf..", "org.apache.pdfbox..", "org.apache.poi..", "org.dhatim..");

    @ArchTest
    static final ArchRule THE_OSCAL_LIBRARY_HAS_ONE_HOME = noClasses().that().haveSimpleNameNotEndingWith("OscalLibrary")
            .should().dependOnClassesThat().resideInAnyPackage("gov.nist.secauto..", "org.json..");

    @ArchTest
    static final ArchRule ONLY_THE_COMMAND_LINE_KNOWS_PICOCLI = noClasses().that().resideOutsideOfPackage("org.aimsgraph.cli..")
            .should().dependOnClassesThat().resideInAPackage("picocli..");

    @ArchTest
    static final ArchRule FEATURES_DO_NOT_PRINT_OR_EXIT = noClasses().that().resideOutsideOfPackage("org.aimsgraph.cli..")
            .should().accessField(System.class, "out").orShould().accessField(System.class, "err").orShould().callMethod(System.class, "exit", int.class);

    @ArchTest
    static final ArchRule NOTHING_BUT_THE_EDGE_READS_THE_CLOCK = noClasses().that().resideOutsideOfPackage("org.aimsgraph.cli..")
            .should().callMethod(java.time.LocalDate.class, "now").orShould().callMethod(java.time.Instant.class, "now").orShould().callMethod(System.class, "currentTimeMillis");
}
