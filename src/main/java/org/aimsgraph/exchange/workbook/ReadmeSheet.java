package org.aimsgraph.exchange.workbook;

import static org.aimsgraph.problem.Problem.BROKEN_INSTALLATION;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.aimsgraph.form.RecordForms;
import org.aimsgraph.form.RecordKind;
import org.aimsgraph.problem.AimsException;

/** The first sheet: what holds for the whole workbook, how it is filled in, and what its sheets are. */
final class ReadmeSheet {
    private static final String ADVICE = "/workbook/readme.txt";

    private ReadmeSheet() {}

    /** What a line is, which decides how it looks. */
    enum Look { TITLE, HEAD, SETTING, ADVICE, SHEET }

    /** One line: cells from left to right. */
    record Line(Look look, List<String> cells) {}

    static List<Line> lines(RecordForms forms, String organisation, String namespace) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(Look.TITLE, List.of("Records of the AI management system" + (organisation.isEmpty() ? "" : ": " + organisation))));
        lines.add(new Line(Look.SETTING, List.of(Settings.NAMESPACE, namespace, "What the addresses of all records begin with. Do not change it once other files refer to them.")));
        lines.add(new Line(Look.SETTING, List.of(Settings.TEMPLATE, Settings.VERSION, "The version of this workbook's form.")));
        lines.add(new Line(Look.HEAD, List.of("How to fill it in")));
        advice().forEach(sentence -> lines.add(new Line(Look.ADVICE, List.of(sentence))));
        String group = "";
        for (RecordKind kind : forms.kinds()) {
            if (!kind.group().equals(group)) {
                group = kind.group();
                lines.add(new Line(Look.HEAD, List.of(group)));
            }
            lines.add(new Line(Look.SHEET, List.of(kind.name(), kind.label(), kind.definition())));
        }
        return lines;
    }

    private static List<String> advice() {
        try (InputStream stream = ReadmeSheet.class.getResourceAsStream(ADVICE)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException problem) {
            throw new AimsException(BROKEN_INSTALLATION, problem, "The installation is damaged: %s cannot be read. Build it again with: mvn package", ADVICE);
        }
    }
}
