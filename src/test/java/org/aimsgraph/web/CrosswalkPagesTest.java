package org.aimsgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.aimsgraph.browse.Knowledge;
import org.aimsgraph.check.Reports;
import org.aimsgraph.crosswalk.CoverageReport;
import org.aimsgraph.crosswalk.CrosswalkReport;
import org.aimsgraph.serve.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the pages about crosswalks count is what the crosswalk says. */
class CrosswalkPagesTest {
    private static final Pattern SHOWN = Pattern.compile("Pairs <span class=\"soft small\">(\\d+)</span>");

    private static RunningServer server;
    private static Knowledge knowledge;

    @BeforeAll
    static void start() {
        server = new RunningServer(workspace -> {
            knowledge = new Knowledge(workspace, new Reports(workspace.knowledgeBase()));
            return List.of(new WebPages(workspace, knowledge, List.of(), Clock.systemUTC()));
        }, "empty");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String page(String path) {
        HttpResponse<String> response = server.get(path, "Accept", "text/html");
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return response.body();
    }

    private static int shown(String path) {
        var found = SHOWN.matcher(page(path));
        assertThat(found.find()).as(path).isTrue();
        return Integer.parseInt(found.group(1));
    }

    @ParameterizedTest
    @CsvSource({"iso42001,iso27001", "iso42001,euaiact", "nistairmf,iso42001", "iso9001,hs"})
    void allPairsAreThereAndTheNarrowedOnesAddUp(String from, String to) {
        CrosswalkReport report = knowledge.crosswalks().crosswalk(from, to, 0);
        String path = "/crosswalk/" + from + "/" + to;
        assertThat(shown(path)).isEqualTo(report.stated().size());
        int byRelation = List.of("equal", "subset-of", "superset-of", "intersects-with", "related", "gap").stream().mapToInt(relation -> shown(path + "?relation=" + relation)).sum();
        long none = report.stated().stream().filter(pair -> !pair.isGap() && pair.relation().is(org.aimsgraph.crosswalk.SetRelation.NO_RELATIONSHIP)).count();
        assertThat(byRelation + none).isEqualTo(report.stated().size());
    }

    @Test
    void theCellsOfTheHeatMapHoldTheirPairs() {
        String html = page("/crosswalk/iso42001/iso27001");
        Map<String, Integer> cells = Pattern.compile("<a href=\"(/crosswalk/[^\"]*rows=[^\"]*)#pairs\" aria-label=\"[^\"]*\">(\\d+)</a>").matcher(html).results()
                .collect(java.util.stream.Collectors.toMap(match -> match.group(1).replace("&amp;", "&"), match -> Integer.valueOf(match.group(2))));
        assertThat(cells).hasSizeGreaterThan(10);
        cells.entrySet().stream().limit(8).forEach(cell -> assertThat(shown(cell.getKey())).as(cell.getKey()).isEqualTo(cell.getValue()));
        long related = knowledge.crosswalks().crosswalk("iso42001", "iso27001", 0).stated().stream().filter(pair -> !pair.isGap()).count();
        assertThat((long) cells.values().stream().mapToInt(Integer::intValue).sum()).as("no pair stands outside the areas").isEqualTo(related);
    }

    @Test
    void bothDirectionsOfCoverageAreTold() {
        CoverageReport there = knowledge.crosswalks().coverage("iso42001", "nistairmf", 0);
        CoverageReport back = knowledge.crosswalks().coverage("nistairmf", "iso42001", 0);
        Words words = new Words(java.util.Locale.UK);
        assertThat(page("/crosswalk/iso42001/nistairmf")).contains(CoverageBar.of(there.counts()).words(words), CoverageBar.of(back.counts()).words(words));
    }

    @Test
    void whatFollowsNamesThePathItTook() {
        assertThat(page("/crosswalk/iso42001/iso27001?inferred=yes&relation=open")).contains("Over which provisions", "least sure");
        assertThat(page("/crosswalk/iso42001/iso27001")).doesNotContain("Over which provisions");
    }

    @ParameterizedTest
    @CsvSource({"/crosswalk/iso42001/iso42001,400,one standard", "/crosswalk/iso42001/iso27002,404,iso27001", "/crosswalk/%3Cscript%3E/iso27001,404,No mapping set relates", "/crosswalk/iso22989/hs,404,follows over other standards"})
    void whatCannotBeComparedIsToldInASentence(String path, int status, String part) {
        HttpResponse<String> response = server.get(path, "Accept", "text/html");
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.body()).contains(part).doesNotContain("<script>");
    }

    @Test
    void theFormLeadsToThePageOfTheTwo() {
        HttpResponse<String> response = server.get("/crosswalk?from=iso42001&to=iso9001&inferred=yes", "Accept", "text/html");
        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.headers().firstValue("Location")).hasValueSatisfying(place -> assertThat(place).endsWith("/crosswalk/iso42001/iso9001?inferred=yes"));
    }
}
