package org.aimsgraph.exchange;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.aimsgraph.check.Check;
import org.aimsgraph.check.Explanation;
import org.aimsgraph.check.Mode;
import org.aimsgraph.graph.Namespaces;

/** An explanation for a terminal. */
public final class ExplanationText {
    private final PrintWriter out;
    private final TextStyle style;

    private ExplanationText(PrintWriter out, TextStyle style) {
        this.out = out;
        this.style = style;
    }

    public static void write(Explanation explanation, PrintWriter out, TextStyle style) {
        new ExplanationText(out, style).write(explanation);
        out.flush();
    }

    private void write(Explanation explanation) {
        out.println(style.bold(explanation.id() + "  " + explanation.title()) + (explanation.kind().isEmpty() ? "" : "  (" + explanation.kind() + ")"));
        if (!explanation.ancestors().isEmpty()) {
            out.println(explanation.ancestors().stream().map(entry -> entry.number() + " " + entry.title()).collect(Collectors.joining(" › ")));
        }
        section("Contains", explanation.children().stream().map(entry -> entry.number() + "  " + entry.title()).toList());
        if (!explanation.asked().isEmpty()) {
            heading("Asks, in our words");
            explanation.asked().forEach(this::writeAsked);
        }
        section("Evidence must show", explanation.properties().stream().map(property -> "[" + property.tag() + "] " + property.description()).toList());
        section("Evidence can be", explanation.evidence());
        section("Typically goes wrong", explanation.nonconformities());
        section("Good to know", explanation.facts());
    }

    private void writeAsked(Explanation.Asked asked) {
        line(2, style.bold(asked.requirement().id()) + "  " + asked.requirement().statement());
        line(6, String.join("; ", join("who: ", asked.actor()), join("", asked.modality()), join("shown by a ", asked.form())));
        if (!asked.records().isEmpty()) {
            line(6, "records: " + String.join(", ", asked.records()));
        }
        line(6, "decided: " + decided(asked));
        for (Check check : asked.checks()) {
            line(8, style.paint(check.severity(), check.severity().word()) + " " + check.label() + " (" + Namespaces.shorten(check.shape().getURI()) + ")");
        }
    }

    private static String decided(Explanation.Asked asked) {
        String judgement = asked.requirement().judgement().map(text -> " " + text).orElse("");
        return switch (asked.requirement().mode()) {
            case AUTOMATIC -> "by rules.";
            case PART -> "by rules in part; a person judges:" + judgement;
            case MANUAL -> "by a person:" + judgement;
            case PENDING -> "not yet: its rules are not built.";
        };
    }

    private static String join(String lead, List<String> words) {
        return words.isEmpty() ? lead + "not stated" : lead + String.join(", ", words);
    }

    private void section(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            heading(title);
            lines.forEach(text -> line(2, text));
        }
    }

    private void heading(String title) {
        out.println();
        out.println(style.bold(title));
    }

    private void line(int indent, String text) {
        out.println(" ".repeat(indent) + TextLayout.wrap(text, indent + 2).replaceFirst("^ +", ""));
    }
}
