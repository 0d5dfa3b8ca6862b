package org.aimsgraph.exchange.document;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.aimsgraph.exchange.SafeText;
import org.aimsgraph.exchange.TextLayout;

/** A Statement of Applicability for a terminal: what is decided on each control and why, then what lacks. */
public final class StatementText {
    private static final int INDENT = 10;

    private StatementText() {}

    public static void write(Statement statement, PrintWriter out) {
        Statement.Head head = statement.head();
        line(out, head.label() + " · " + statement.organisation() + " · " + (head.inForce() ? "in force" : "not in force") + " on " + statement.asOf());
        statement.signatures(true).forEach(each -> line(out, "Approved by " + each.name() + each.role().map(role -> ", " + role).orElse("") + each.on().map(day -> ", on " + day).orElse("")));
        out.println();
        for (StatementLine each : statement.lines()) {
            String decision = each.decision().orElse(StatementGaps.NO_DECISION.toLowerCase(Locale.ROOT)) + each.status().map(status -> ", " + status).orElse("");
            line(out, "%-8s  %s: %s".formatted(each.number(), each.title(), decision));
            each.reason().ifPresent(reason -> line(out, " ".repeat(INDENT) + TextLayout.wrap(reason, INDENT)));
            String risks = each.of("risk").stream().map(StatementLine.Link::text).collect(Collectors.joining("; "));
            if (!risks.isEmpty()) {
                line(out, " ".repeat(INDENT) + TextLayout.wrap("Against: " + risks + ".", INDENT));
            }
        }
        List<String> gaps = StatementGaps.of(statement);
        if (!gaps.isEmpty()) {
            out.println();
            out.println("What lacks");
            gaps.forEach(gap -> line(out, "  " + TextLayout.wrap(gap, 2)));
        }
        out.println();
        line(out, statement.count("included") + " controls included, " + statement.count("excluded") + " excluded.");
        out.flush();
    }

    private static void line(PrintWriter out, String text) {
        out.println(SafeText.plain(text));
    }
}
