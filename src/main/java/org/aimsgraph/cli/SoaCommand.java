package org.aimsgraph.cli;

import static org.aimsgraph.problem.Problem.WRONG_USAGE;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.aimsgraph.check.Checker;
import org.aimsgraph.check.Report;
import org.aimsgraph.exchange.document.CsvFile;
import org.aimsgraph.exchange.document.DocumentPages;
import org.aimsgraph.exchange.document.DocxFile;
import org.aimsgraph.exchange.document.Statement;
import org.aimsgraph.exchange.document.StatementDocument;
import org.aimsgraph.exchange.document.StatementJson;
import org.aimsgraph.exchange.document.StatementReader;
import org.aimsgraph.exchange.document.StatementText;
import org.aimsgraph.exchange.document.XlsxFile;
import org.aimsgraph.graph.KnowledgeBase;
import org.aimsgraph.graph.Organisation;
import org.aimsgraph.problem.AimsException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code aims soa}: the Statement of Applicability. Its option {@code --version} names a version of the statement, not of the program. */
@Command(name = "soa", versionProvider = Version.class, sortOptions = false,
        description = "Writes the Statement of Applicability as an auditor reads it: each control of Annex A and each own control with decision, reason, state and evidence.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:written", "2:wrong usage", "3:a problem with the input", "70:our own fault"})
final class SoaCommand implements Callable<Integer> {
    /** What the statement is written as. */
    enum Format {
        TEXT, JSON, CSV, XLSX, HTML, PDF, DOCX;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Mixin
    private RecordsOption records;

    @Option(names = "--version", paramLabel = "IRI|N", description = "The version of the statement, such as 2.0, or its IRI (default: the one in force on the day, else the latest).")
    private String version;

    @Option(names = {"-f", "--format"}, description = "One of text, json, csv, xlsx, html, pdf, docx (default: text).")
    private Format format = Format.TEXT;

    @Option(names = "--verdicts", description = "Show beside each control the verdicts on its requirements, in xlsx, html, pdf and docx.")
    private boolean verdicts;

    @Mixin
    private OutputOption output;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help message and exit.")
    private boolean help;

    @Override
    public Integer call() throws IOException {
        if ((format == Format.XLSX || format == Format.PDF || format == Format.DOCX) && output.isStandardOutput()) {
            throw new AimsException(WRONG_USAGE, "A %s file is no text for standard output. Name a file with --output.", format);
        }
        OutputFile target = output.target();
        KnowledgeBase knowledgeBase = KnowledgeBase.shipped();
        Organisation organisation = records.load(knowledgeBase);
        LocalDate day = records.asOf(organisation);
        Statement statement = new StatementReader(knowledgeBase, organisation, day).read(Optional.ofNullable(version));
        Optional<Report> report = verdicts ? Optional.of(new Checker(knowledgeBase).check(organisation, day)) : Optional.empty();
        target.write(out -> write(statement, report, out));
        return 0;
    }

    private void write(Statement statement, Optional<Report> report, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        switch (format) {
            case TEXT -> StatementText.write(statement, new PrintWriter(writer));
            case JSON -> StatementJson.write(statement, out);
            case CSV -> CsvFile.write(StatementDocument.of(statement, report), writer);
            case XLSX -> XlsxFile.write(StatementDocument.of(statement, report), out);
            case HTML -> DocumentPages.writeHtml(StatementDocument.of(statement, report), writer);
            case PDF -> DocumentPages.writePdf(StatementDocument.of(statement, report), out);
            case DOCX -> DocxFile.write(StatementDocument.of(statement, report), out);
        }
        writer.flush();
    }
}
