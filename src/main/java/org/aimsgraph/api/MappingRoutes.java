package org.aimsgraph.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import org.aimsgraph.browse.Crosswalks;
import org.aimsgraph.browse.Knowledge;
import org.aimsgraph.browse.Slice;
import org.aimsgraph.crosswalk.CoverageReport;
import org.aimsgraph.crosswalk.CrosswalkReport;
import org.aimsgraph.crosswalk.Pair;
import org.aimsgraph.exchange.CoverageCsv;
import org.aimsgraph.exchange.CoverageJson;
import org.aimsgraph.exchange.CrosswalkCsv;
import org.aimsgraph.exchange.CrosswalkSssom;
import org.aimsgraph.exchange.MappingsJson;
import org.aimsgraph.serve.Routes;

/** How two standards relate, and how far one covers the other. */
final class MappingRoutes implements Routes {
    private static final int MOST_PIVOTS = 3;

    private final Knowledge knowledge;

    MappingRoutes(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        Reading.add(routes, "/api/mappings", this::mappings);
        Reading.add(routes, "/api/coverage", this::coverage);
    }

    /** JSON comes in pages; the forms for other programs come whole. */
    private void mappings(Context context) throws IOException {
        Asked asked = new Asked(context, "from", "to", "inferred", "pivots", "limit", "offset");
        Crosswalks crosswalks = knowledge.crosswalks();
        CrosswalkReport report = crosswalks.crosswalk(asked.needed("from"), asked.needed("to"), pivots(asked));
        Form form = Form.of(context, Form.JSON, Form.CSV, Form.TSV);
        switch (form) {
            case CSV -> form.answer(context, Body.text(out -> CrosswalkCsv.write(report, crosswalks.crosswalk().standards(), out)));
            case TSV -> form.answer(context, Body.text(out -> CrosswalkSssom.write(report, crosswalks.crosswalk(), out)));
            default -> {
                Slice<Pair> page = Paging.of(asked).slice(MappingsJson.pairs(report), context);
                form.answer(context, out -> MappingsJson.write(report, page, out));
            }
        }
    }

    private void coverage(Context context) throws IOException {
        Asked asked = new Asked(context, "from", "to", "inferred", "pivots");
        Crosswalks crosswalks = knowledge.crosswalks();
        CoverageReport report = crosswalks.coverage(asked.needed("from"), asked.needed("to"), pivots(asked));
        Form form = Form.of(context, Form.JSON, Form.CSV);
        form.answer(context, form == Form.JSON ? out -> CoverageJson.write(report, crosswalks.crosswalk().standards(), out)
                : Body.text(out -> CoverageCsv.write(report, crosswalks.crosswalk().standards(), out)));
    }

    private static int pivots(Asked asked) {
        int pivots = asked.number("pivots", 1, MOST_PIVOTS, 1);
        return asked.flag("inferred") ? pivots : 0;
    }
}
