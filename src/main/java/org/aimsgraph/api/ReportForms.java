package org.aimsgraph.api;

import io.javalin.http.Context;
import java.io.IOException;
import org.aimsgraph.check.Report;
import org.aimsgraph.exchange.HtmlReport;
import org.aimsgraph.exchange.JsonReport;
import org.aimsgraph.exchange.TextReport;
import org.aimsgraph.exchange.TextStyle;
import org.aimsgraph.exchange.TurtleReport;

/** A check report in the forms of the command line. */
final class ReportForms {
    private ReportForms() {}

    /** Says whether the request can be answered before any work is done for it. */
    static Form wanted(Context context) {
        return Form.of(context, Form.JSON, Form.HTML, Form.TURTLE, Form.TEXT);
    }

    static void answer(Context context, Form form, Report report) throws IOException {
        if (form == Form.HTML) {
            context.header("Content-Security-Policy", HtmlReport.POLICY);
        }
        form.answer(context, switch (form) {
            case HTML -> Body.text(out -> HtmlReport.write(report, out));
            case TURTLE -> out -> TurtleReport.write(report, out);
            case TEXT -> Body.text(out -> TextReport.write(report, out, new TextStyle(false)));
            default -> out -> JsonReport.write(report, out);
        });
    }
}
