package org.aimsgraph.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aimsgraph.browse.Knowledge;
import org.aimsgraph.browse.StandardEntry;
import org.aimsgraph.citation.CitationFinding;
import org.aimsgraph.citation.CitationReport;
import org.aimsgraph.problem.AimsException;
import org.aimsgraph.serve.ServerOptions;
import org.apache.jena.graph.NodeFactory;

/** Finds wrong citations of standards in a text that is pasted or sent as a file; nothing of it is kept. */
public final class CitePage {
    private static final Set<String> PACKED = Set.of("docx", "xlsx");

    private final Site site;
    private final Knowledge knowledge;
    private final ServerOptions options;

    CitePage(Site site, Knowledge knowledge, ServerOptions options) {
        this.site = site;
        this.knowledge = knowledge;
        this.options = options;
    }

    /**
     * The form and what was found.
     *
     * @param standards those that numbers may mean, by their keys
     * @param standard  the one that was chosen; empty to find out
     * @param text      what was pasted, to be mended there
     * @param refusal   why nothing was looked at; empty where something was
     */
    public record Model(List<Link> standards, String standard, String text, String refusal, Optional<Result> result) {}

    /**
     * What was found in the text.
     *
     * @param citations how many citations were read
     * @param lines     the text with marks; none where the file holds no lines
     */
    public record Result(int citations, List<Wrong> wrong, List<MarkedText.Line> lines) {}

    /**
     * A wrong citation.
     *
     * @param place where it stands, in a file without lines; else empty
     * @param claim what holds where nothing is wrong
     * @param right the provision or standard that is spoken of
     */
    public record Wrong(int line, String place, String cited, String claim, String message, Optional<Link> right) {}

    void show(Context context) {
        show(context, "", "", "", Optional.empty());
    }

    void check(Context context) throws IOException {
        String standard = "";
        String text = "";
        try {
            Sent sent = Sent.of(context, options.largestBody(), "md");
            standard = Optional.ofNullable(context.formParam("standard")).orElse("");
            text = sent.pasted() ? new String(sent.bytes(), StandardCharsets.UTF_8) : "";
            Optional<StandardEntry> chosen = Optional.of(standard).filter(key -> !key.isEmpty()).map(knowledge.catalogue()::standard);
            CitationReport report = knowledge.judging().run(() -> knowledge.citations().check(sent.bytes(), "document" + (sent.ending().isEmpty() ? "" : "." + sent.ending()), chosen));
            show(context, standard, text, "", Optional.of(result(report, sent, site.names(context))));
        } catch (AimsException refused) {
            context.status(refused.problem().httpStatus());
            show(context, standard, text, refused.getMessage(), Optional.empty());
        }
    }

    private static Result result(CitationReport report, Sent sent, Names names) {
        List<Wrong> wrong = new ArrayList<>();
        for (CitationFinding finding : report.findings()) {
            wrong.add(new Wrong(finding.place().line(), finding.place().name(), finding.cited(), finding.rule().title(), finding.message(), finding.right().map(NodeFactory::createURI).map(names::link)));
        }
        return new Result(report.citations(), wrong, PACKED.contains(sent.ending()) ? List.of() : MarkedText.of(new String(sent.bytes(), StandardCharsets.UTF_8), report.findings()));
    }

    private void show(Context context, String standard, String text, String refusal, Optional<Result> result) {
        List<Link> standards = knowledge.catalogue().standards().stream().filter(each -> each.provisions() > 0).map(each -> Link.to(each.key(), each.name().label())).toList();
        site.show(context, "web/cite.jte", site.frame(context, words -> words.t("cite.title"), List.of()), new Model(standards, standard, text, refusal, result));
    }
}
