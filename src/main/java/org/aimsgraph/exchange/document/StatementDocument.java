package org.aimsgraph.exchange.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aimsgraph.check.Report;
import org.aimsgraph.check.RequirementResult;
import org.aimsgraph.check.Verdict;
import org.aimsgraph.exchange.ReportArea;
import org.aimsgraph.exchange.document.Document.Fact;
import org.aimsgraph.exchange.document.StatementLine.Kind;
import org.aimsgraph.exchange.document.StatementLine.Link;
import org.aimsgraph.exchange.document.Table.Row;

/** A Statement of Applicability as a document to sign. */
public final class StatementDocument {
    /** A control may have been looked at each month for years: the latest looks speak. */
    private static final int MOST_LOOKS = 1;

    /** Empty lines, so that every format leaves room for a hand. */
    private static final Cell SIGN_HERE = Cell.of(List.of("\u00A0", "\u00A0", "\u00A0"));

    private final Statement statement;
    private final Optional<Report> report;

    private StatementDocument(Statement statement, Optional<Report> report) {
        this.statement = statement;
        this.report = report;
    }

    /** @param report the verdicts to show beside each control, if wanted */
    public static Document of(Statement statement, Optional<Report> report) {
        return new StatementDocument(statement, report).document();
    }

    private Document document() {
        List<String> gaps = StatementGaps.of(statement);
        List<Section> sections = new ArrayList<>(List.of(signatures(), summary(), controls()));
        if (!gaps.isEmpty()) {
            sections.add(new Section("What lacks", "What lacks", List.of("What the records do not say. It is left open here, not made up."), new Table(Table.columns("What lacks", 120), gaps.stream().map(gap -> Row.of(Cell.of(gap, Tone.DOUBT))).toList())));
        }
        if (statement.versions().size() > 1) {
            sections.add(versions());
        }
        return new Document(statement.head().label(), statement.organisation() + " · ISO/IEC 42001:2023, AI management systems", "", facts(), sections, StatementRegister.of(statement), statement.asOf(), true);
    }

    private List<Fact> facts() {
        Statement.Head head = statement.head();
        List<Fact> facts = new ArrayList<>(List.of(Fact.of("Organisation", statement.organisation()), fact("Document", head.identifier(), "no identifier"), fact("Version", head.version(), "no version"), fact("Date", head.issued().map(Words::day), "no date"),
                new Fact("Status", Cell.of(head.status().orElse("no status") + (head.inForce() ? ", in force on " : ", not in force on ") + Words.day(statement.asOf()), head.inForce() ? Tone.PLAIN : Tone.DOUBT)),
                new Fact("Scope", statement.scope().map(this::scope).orElseGet(() -> Cell.of("no scope in force", Tone.DOUBT))), fact("Based on", head.assessments(), "no risk assessment")));
        head.reason().ifPresent(reason -> facts.add(Fact.of("Own controls", reason)));
        return facts;
    }

    private Cell scope(Statement.Scope scope) {
        return Cell.of(Stream.of(scope.appliesTo(), scope.boundary(), Optional.of(scope.label())).flatMap(Optional::stream).toList());
    }

    private static Fact fact(String name, Optional<String> value, String lacking) {
        return new Fact(name, lacking(value, lacking));
    }

    private static Cell lacking(Optional<String> value, String lacking) {
        return value.map(Cell::of).orElseGet(() -> Cell.of(lacking, Tone.DOUBT));
    }

    private Section signatures() {
        List<Row> rows = new ArrayList<>();
        statement.signatures(false).forEach(each -> rows.add(signature("Prepared by", each)));
        statement.signatures(true).forEach(each -> rows.add(signature("Approved by", each)));
        Stream.of(false, true).filter(approval -> statement.signatures(approval).isEmpty()).forEach(approval ->
                rows.add(Row.of(Cell.of(approval ? "Approved by" : "Prepared by", Tone.STRONG), Cell.of("not recorded", Tone.DOUBT), Cell.of(""), Cell.of(""), SIGN_HERE)));
        return new Section("Approval", "Approval", List.of(), new Table(Table.columns("", 20, "Name", 32, "Role", 38, "Date", 20, "Signature", 40), rows));
    }

    private static Row signature(String act, Statement.Signature signature) {
        return Row.of(Cell.of(act, Tone.STRONG), Cell.of(signature.name()), lacking(signature.role(), "role not recorded"), lacking(signature.on().map(Words::day), "day not recorded"), SIGN_HERE);
    }

    private Section summary() {
        List<Row> rows = Stream.of(Kind.ANNEX_A, Kind.OWN, Kind.OTHER).filter(kind -> kind == Kind.ANNEX_A || statement.lines().stream().anyMatch(line -> line.kind() == kind)).map(this::summary).toList();
        return new Section("Summary", "Summary", List.of(), new Table(Table.columns("Controls", 40, "Included", 16, "Excluded", 16, "Not decided", 16, "Implemented", 16), rows));
    }

    private Row summary(Kind kind) {
        List<StatementLine> lines = statement.lines().stream().filter(line -> line.kind() == kind).toList();
        long open = lines.stream().filter(line -> line.decision().isEmpty()).count();
        return Row.of(Cell.of(name(kind), Tone.STRONG), count(lines.stream().filter(StatementLine::isIncluded).count()), count(lines.stream().filter(StatementLine::isExcluded).count()), Cell.of(String.valueOf(open), open == 0 ? Tone.PLAIN : Tone.DOUBT),
                count(lines.stream().filter(StatementLine::isIncluded).filter(line -> line.status().filter("implemented"::equals).isPresent()).count()));
    }

    private static Cell count(long count) {
        return Cell.of(String.valueOf(count));
    }

    private static String name(Kind kind) {
        return switch (kind) {
            case ANNEX_A -> "Annex A of ISO/IEC 42001";
            case OWN -> "The organisation's own controls";
            case OTHER -> "Other lines";
        };
    }

    private Section versions() {
        List<Row> rows = statement.versions().stream().map(each -> Row.of(Cell.of(each.label(), each.equals(statement.head()) ? Tone.STRONG : Tone.PLAIN), Cell.of(each.version().orElse("")), Cell.of(each.issued().map(Words::day).orElse("")), Cell.of(each.status().orElse("")))).toList();
        return new Section("Versions", "Versions", List.of(), new Table(Table.columns("Statement", 60, "Version", 16, "Date", 24, "Status", 24), rows));
    }

    private Section controls() {
        List<Row> rows = new ArrayList<>();
        String group = "";
        for (StatementLine line : statement.lines()) {
            String its = line.kind() == Kind.ANNEX_A ? new ReportArea(line.number().replaceFirst("^(A\\.\\d+).*", "$1"), List.of()).name() : name(line.kind());
            if (!its.equals(group)) {
                rows.add(Row.heading(its));
                group = its;
            }
            rows.add(row(line));
        }
        List<Table.Column> columns = Table.columns("Control", 32, "Decision", 20, "Reason", 36, "Rests on", 42, "Implementation", 44, "Documents and evidence", 44);
        return new Section("Controls", "Controls", List.of(), new Table(report.isEmpty() ? columns : Stream.concat(columns.stream(), Table.columns("Verdicts", 18).stream()).toList(), rows));
    }

    private Row row(StatementLine line) {
        Cell control = new Cell(Stream.concat(Stream.of((line.number() + " " + line.title()).strip()), line.kind() == Kind.OWN ? line.description().stream() : Stream.empty()).toList(), Tone.STRONG);
        Tone tone = line.decision().isEmpty() ? Tone.DOUBT : line.isExcluded() ? Tone.NEUTRAL : Tone.GOOD;
        Cell reason = line.decision().isEmpty() ? Cell.of("") : line.reason().isEmpty() ? Cell.of(StatementGaps.NO_REASON, Tone.DOUBT)
                : Cell.of(Stream.concat(line.reason().stream(), line.ground().map(ground -> "Ground: " + ground + ".").stream()).toList());
        List<Cell> cells = new ArrayList<>(List.of(control, Cell.of(line.decision().orElse(StatementGaps.NO_DECISION), tone), reason, Cell.of(grounds(line)), implementation(line), evidence(line)));
        report.ifPresent(verdicts -> cells.add(verdicts(verdicts, line)));
        return new Row(cells, false);
    }

    private static List<String> grounds(StatementLine line) {
        return Stream.of(named("Risk: ", line.of("risk")), named("Asked by: ", line.of("duty")), named("Objective: ", line.of("objective"))).flatMap(all -> all).toList();
    }

    private static Stream<String> named(String kind, List<Link> links) {
        return links.stream().map(link -> kind + link.text());
    }

    private static Cell implementation(StatementLine line) {
        if (!line.isIncluded()) {
            return Cell.of(line.status().orElse(""));
        }
        List<String> lines = Stream.concat(Stream.of(line.status().orElse(StatementGaps.NO_STATUS)), line.of("operation").stream().map(link -> link.on().map(day -> "Since " + Words.day(day) + ": ").orElse("") + link.text())).toList();
        return new Cell(lines, line.status().isEmpty() ? Tone.DOUBT : Tone.PLAIN);
    }

    private static Cell evidence(StatementLine line) {
        if (!line.isIncluded()) {
            return Cell.of(named("", line.of("document")).toList());
        }
        List<Link> looks = line.of("look");
        Stream<String> seen = looks.stream().limit(MOST_LOOKS).map(link -> "Looked at" + link.on().map(day -> " on " + Words.day(day)).orElse("") + ": " + link.text());
        Stream<String> documents = line.of("document").isEmpty() ? Stream.of(StatementGaps.NO_DOCUMENT) : named("", line.of("document"));
        return new Cell(Stream.concat(documents, seen).toList(), line.of("document").isEmpty() ? Tone.DOUBT : Tone.PLAIN);
    }

    private static Cell verdicts(Report report, StatementLine line) {
        List<RequirementResult> results = report.requirements().stream().filter(result -> line.kind() == Kind.ANNEX_A && result.requirement().provision().equals(line.number())).toList();
        Tone tone = results.stream().anyMatch(result -> result.verdict() == Verdict.FAILED) ? Tone.BAD : Tone.PLAIN;
        return Cell.of(new ReportArea("", results).counts(), tone);
    }
}
