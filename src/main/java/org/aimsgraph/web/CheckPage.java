package org.aimsgraph.web;

import static org.aimsgraph.problem.Problem.BAD_ARGUMENT;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aimsgraph.browse.Knowledge;
import org.aimsgraph.check.Report;
import org.aimsgraph.exchange.HtmlReport;
import org.aimsgraph.graph.Organisation;
import org.aimsgraph.graph.OrganisationLoader;
import org.aimsgraph.problem.AimsException;
import org.aimsgraph.serve.ServerOptions;

/** Checks an organisation's records that are pasted or sent as a file, and answers with the report; nothing of them is kept. */
public final class CheckPage {
    /** The report stands alone: it may use the one script that is written in it, and load nothing. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-" + hashOfTheReportsScript() + "'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final Site site;
    private final Knowledge knowledge;
    private final SentRecords records;
    private final ServerOptions options;
    private final Clock clock;

    CheckPage(Site site, Knowledge knowledge, ServerOptions options, Clock clock) {
        this.site = site;
        this.knowledge = knowledge;
        this.records = new SentRecords(new OrganisationLoader(site.workspace().knowledgeBase()));
        this.options = options;
        this.clock = clock;
    }

    /** The form, with what was sent where it was refused. */
    public record Model(String text, String asOf, String refusal) {}

    void show(Context context) {
        show(context, new Model("", "", ""));
    }

    void check(Context context) throws IOException {
        String text = "";
        String asOf = "";
        try {
            Sent sent = Sent.of(context, options.largestBody(), "ttl");
            text = sent.pasted() ? new String(sent.bytes(), StandardCharsets.UTF_8) : "";
            asOf = Optional.ofNullable(context.formParam("as-of")).orElse("").strip();
            Optional<LocalDate> day = day(asOf);
            Report report = knowledge.judging().run(() -> {
                Organisation organisation = records.read(sent);
                return knowledge.reports().fresh(organisation, day.or(organisation::statedDate).orElseGet(() -> LocalDate.now(clock)));
            });
            StringWriter page = new StringWriter();
            HtmlReport.write(report, page);
            context.contentType("text/html; charset=utf-8").header("Cache-Control", "no-store").header("Content-Security-Policy", POLICY).result(page.toString());
        } catch (AimsException refused) {
            context.status(refused.problem().httpStatus());
            show(context, new Model(text, asOf, refused.getMessage()));
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            throw new AimsException(BAD_ARGUMENT, noDay, "The day is not written as a day. Write it as 2026-11-23.");
        }
    }

    private void show(Context context, Model model) {
        site.show(context, "web/check.jte", site.frame(context, words -> words.t("check.title"), List.of()), model);
    }

    private static String hashOfTheReportsScript() {
        StringOutput script = new StringOutput();
        TemplateEngine.createPrecompiled(ContentType.Html).render("report/script.jte", Map.of(), script);
        String text = script.toString().replaceFirst("(?s)^.*?<script>", "").replaceFirst("(?s)</script>.*$", "");
        try {
            return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
