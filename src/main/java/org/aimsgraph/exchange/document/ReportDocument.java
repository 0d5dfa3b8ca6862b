package org.aimsgraph.exchange.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aimsgraph.check.Finding;
import org.aimsgraph.check.Mode;
import org.aimsgraph.check.Readiness;
import org.aimsgraph.check.Report;
import org.aimsgraph.check.RequirementResult;
import org.aimsgraph.check.Verdict;
import org.aimsgraph.exchange.ReportArea;
import org.aimsgraph.exchange.ReportPage;
import org.aimsgraph.exchange.ReportWords;
import org.aimsgraph.exchange.document.Table.Row;
import org.apache.jena.graph.Node;

/** The check report as a document: for workbooks, word processors and tables. */
public final class ReportDocument {
    private final Report report;
    private final ReportPage page;

    private ReportDocument(Report report) {
        this.report = report;
        this.page = new ReportPage(report);
    }

    public static Document of(Report report) {
        return new ReportDocument(report).document();
    }

    private Document document() {
        String edition = ReportWords.edition(report.standard());
        List<Section> sections = new ArrayList<>(List.of(summary(), readiness(), areas(), tasks(), absent(), judgement(), ledger("Requirements", "All requirements", List.of(ReportWords.counted(report.requirements().size(), "requirement", "requirements") + " in the order of the standard, in our own words."), byArea())));
        if (!report.certification().isEmpty()) {
            sections.add(ledger("Certification", "Rules of the certification cycle", List.of("These come from ISO/IEC 17021-1, bind the certification body and its client, and do not count above."), report.certification().stream().map(ReportDocument::row).toList()));
        }
        return new Document(report.organisation().label(), "Check against " + edition + ", AI management systems", page.headline(), facts(edition), sections, ReportRegister.of(report), report.asOf(), false);
    }

    private List<Document.Fact> facts(String edition) {
        Report.Provenance provenance = report.provenance().get();
        return List.of(Document.Fact.of("Standard", edition), Document.Fact.of("As of", ReportWords.day(report.asOf())), Document.Fact.of("Organisation", text(report.organisation().node())),
                Document.Fact.of("Records", provenance.data()), Document.Fact.of("Rules", provenance.shapes()), Document.Fact.of("Knowledge", provenance.catalogue()), Document.Fact.of("Engine", provenance.engine()),
                Document.Fact.of("What it is", "A pass speaks for the records that were given, not for what was left out of them. This report is no certificate and no audit. What requirements ask is told in our own words; for the text buy the standard."));
    }

    private Section summary() {
        List<Row> rows = Arrays.stream(Verdict.values()).map(verdict -> Row.of(Cell.of(ReportWords.of(verdict), Tone.of(verdict)), Cell.of(String.valueOf(page.count(verdict))), Cell.of(sentence(ReportWords.meaning(verdict))))).toList();
        return new Section("Summary", "Summary", List.of("Of %s, rules decide %d alone and a necessary part of %d more, whose rest a person judges. %d only a person can judge. For %d the rules are not built yet.".formatted(
                ReportWords.counted(report.requirements().size(), "requirement", "requirements"), page.count(Mode.AUTOMATIC), page.count(Mode.PART), page.count(Mode.MANUAL), page.count(Mode.PENDING))),
                new Table(Table.columns("Verdict", 18, "Requirements", 14, "What it means", 70), rows));
    }

    private Section readiness() {
        return new Section("Readiness", "Readiness for the certification audit", List.of("A stage counts as ready only when nothing blocks it and nothing is left undecided."),
                new Table(Table.columns("Stage", 12, "State", 18, "Blocked by", 70, "Undecided", 40), List.of(stage("Stage 1", report.readiness().stage1()), stage("Stage 2", report.readiness().stage2()))));
    }

    private static Row stage(String name, Readiness.Stage stage) {
        Cell state = stage.ready() ? Cell.of("Ready", Tone.GOOD) : stage.blocking().isEmpty() ? Cell.of("Not shown ready", Tone.NEUTRAL) : Cell.of("Not ready", Tone.BAD);
        return Row.of(Cell.of(name, Tone.STRONG), state, Cell.of(String.join(", ", stage.blocking())), Cell.of(String.join(", ", stage.undecided())));
    }

    private Section areas() {
        List<Row> rows = page.areas().stream().map(area -> new Row(Stream.concat(Stream.of(Cell.of(area.id(), Tone.STRONG), Cell.of(area.title())),
                Arrays.stream(Verdict.values()).map(verdict -> area.count(verdict) == 0 ? Cell.of("") : Cell.of(String.valueOf(area.count(verdict)), Tone.of(verdict)))).toList(), false)).toList();
        List<Table.Column> columns = Stream.concat(Table.columns("Area", 8, "Title", 44).stream(), Arrays.stream(Verdict.values()).map(verdict -> new Table.Column(ReportWords.of(verdict), 12))).toList();
        return new Section("Areas", "Clauses and control areas", List.of(), new Table(columns, rows));
    }

    private Section tasks() {
        TreeSet<Finding> findings = new TreeSet<>(Finding.ORDER);
        findings.addAll(report.findings());
        List<Row> rows = findings.stream().map(finding -> Row.of(Cell.of(ReportWords.of(finding.severity()), Tone.of(finding.severity())), Cell.of(broken(finding)), Cell.of(finding.message()),
                Cell.of(List.of(finding.focusLabel(), page.name(finding.focus()))), Cell.of(Stream.of(finding.path(), page.shown(finding)).flatMap(Optional::stream).toList()))).toList();
        String lead = rows.isEmpty() ? "The rules found nothing wrong in the records that are there." : "Violations first, then what an auditor expects, then advice." + page.namespace().map(beginning -> " Short names of records stand for addresses that begin with " + beginning + ".").orElse("");
        return new Section("What to do", "What to do", List.of(lead), new Table(rows.isEmpty() ? List.of() : Table.columns("Weight", 15, "Requirements", 22, "What to do", 48, "Record", 40, "Property and value", 34), rows));
    }

    private String broken(Finding finding) {
        return report.requirements().stream().filter(result -> result.findings().contains(finding)).map(result -> result.requirement().id()).collect(Collectors.joining(", "));
    }

    private Section absent() {
        int untold = page.count(Verdict.CANT_TELL);
        String lead = untold == 0 ? "No requirement waits for a record." : "For " + ReportWords.counted(untold, "requirement", "requirements") + " the records are absent, so nothing can be told either way. Either the organisation does not do this yet, or it was not recorded.";
        List<Row> rows = page.absent().stream().map(kind -> Row.of(Cell.of(kind.label()), Cell.of(kind.term(), Tone.MUTED), Cell.of(String.join(", ", kind.requirements())))).toList();
        return new Section("Absent records", "Nothing to tell by", List.of(lead), new Table(rows.isEmpty() ? List.of() : Table.columns("Kind of record", 40, "Term", 34, "Requirements that wait for it", 60), rows));
    }

    private Section judgement() {
        List<Row> rows = new ArrayList<>();
        for (ReportArea area : page.leftToJudge()) {
            rows.add(Row.heading(area.name()));
            area.results().forEach(result -> rows.add(Row.of(Cell.of(result.requirement().id(), Tone.STRONG), Cell.of(result.requirement().judgement().orElseThrow()),
                    result.requirement().mode() == Mode.PART ? Cell.of(ReportWords.of(result.verdict()), Tone.of(result.verdict())) : Cell.of("nothing", Tone.MUTED), Cell.of(result.human().map(ReportWords::of).orElse("")))));
        }
        return new Section("To judge", "For a person to judge", List.of(rows.isEmpty() ? "The rules leave nothing to judge in this report." : "What no rule can see. Where rules decide a part, the verdict is theirs; the rest is as follows."),
                new Table(rows.isEmpty() ? List.of() : Table.columns("No.", 13, "To judge", 64, "Rules say", 17, "Judged", 50), rows));
    }

    private static Section ledger(String name, String heading, List<String> lead, List<Row> rows) {
        return new Section(name, heading, lead, new Table(Table.columns("No.", 13, "Provision", 28, "Requirement", 60, "Verdict", 17, "Decided by", 20, "Findings", 24, "Judged", 36), rows));
    }

    private List<Row> byArea() {
        return page.areas().stream().flatMap(area -> Stream.concat(Stream.of(Row.heading(area.name())), area.results().stream().map(ReportDocument::row))).toList();
    }

    private static Row row(RequirementResult result) {
        return Row.of(Cell.of(result.requirement().id(), Tone.STRONG), Cell.of(result.requirement().title(), Tone.MUTED), Cell.of(result.requirement().statement()), Cell.of(ReportWords.of(result.verdict()), Tone.of(result.verdict())),
                Cell.of(ReportWords.of(result.requirement().mode())), Cell.of(ReportWords.findings(result)), Cell.of(result.human().map(ReportWords::of).orElse("")));
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ENGLISH) + words.substring(1) + ".";
    }

    private static String text(Node node) {
        return node.isURI() ? node.getURI() : "_:" + node.getBlankNodeLabel();
    }
}
