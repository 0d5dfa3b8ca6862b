package org.aimsgraph.exchange.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.aimsgraph.check.Report;
import org.aimsgraph.check.RequirementResult;
import org.aimsgraph.check.Verdict;
import org.aimsgraph.exchange.ReportArea;
import org.aimsgraph.exchange.ReportWords;
import org.aimsgraph.exchange.SafeText;

/**
 * The check report as JUnit XML, which build servers show as tests: a suite for each clause and control area, a test for each
 * requirement. What makes the command fail is a failure; what was not decided and does not make it fail is skipped.
 */
public final class JunitReport {
    private final Predicate<RequirementResult> fails;
    private final Set<RequirementResult> certification;
    private final XMLStreamWriter xml;

    private JunitReport(Report report, Predicate<RequirementResult> fails, XMLStreamWriter xml) {
        this.fails = fails;
        this.certification = Set.copyOf(report.certification());
        this.xml = xml;
    }

    /**
     * Writes the report in UTF-8; the same report gives the same bytes. Leaves the stream open.
     *
     * @param fails which results of the standard's requirements are failures beside those that failed; a rule of the
     *              certification cycle that cannot be told is none, for not everybody is certified
     */
    public static void write(Report report, Predicate<RequirementResult> fails, OutputStream out) throws IOException {
        try {
            // The factory of the JDK, whatever other libraries bring along.
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            new JunitReport(report, fails, xml).write(report);
            xml.flush();
        } catch (XMLStreamException problem) {
            throw problem.getNestedException() instanceof IOException cause ? cause : new IOException(problem);
        }
    }

    private void write(Report report) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuites");
        attribute("name", report.organisation().label() + ", " + ReportWords.edition(report.standard()) + ", " + report.asOf());
        counts(Stream.concat(report.requirements().stream(), report.certification().stream()).toList());
        for (ReportArea area : ReportArea.of(report.requirements())) {
            writeSuite(area.name(), "iso42001.", area.results());
        }
        if (!report.certification().isEmpty()) {
            writeSuite("Certification cycle", "iso17021.", report.certification());
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeCharacters("\n");
        xml.writeEndDocument();
    }

    private void writeSuite(String name, String prefix, List<RequirementResult> results) throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeStartElement("testsuite");
        attribute("name", name);
        counts(results);
        attribute("skipped", String.valueOf(results.stream().filter(this::isSkipped).count()));
        attribute("time", "0");
        for (RequirementResult result : results) {
            writeCase(prefix, result);
        }
        xml.writeCharacters("\n  ");
        xml.writeEndElement();
    }

    private void counts(List<RequirementResult> results) throws XMLStreamException {
        attribute("tests", String.valueOf(results.size()));
        attribute("failures", String.valueOf(results.stream().filter(this::isFailure).count()));
        attribute("errors", "0");
    }

    private boolean isFailure(RequirementResult result) {
        return result.verdict() == Verdict.FAILED || !certification.contains(result) && fails.test(result);
    }

    private boolean isSkipped(RequirementResult result) {
        return !isFailure(result) && result.verdict() != Verdict.PASSED;
    }

    private void writeCase(String prefix, RequirementResult result) throws XMLStreamException {
        List<String> reasons = Words.reasons(result);
        xml.writeCharacters("\n    ");
        xml.writeStartElement("testcase");
        attribute("classname", prefix + result.requirement().provision());
        attribute("name", result.requirement().id() + " " + result.requirement().statement());
        attribute("time", "0");
        if (isFailure(result)) {
            xml.writeStartElement("failure");
            attribute("type", result.verdict() == Verdict.PASSED ? "warning" : result.verdict().earl());
            attribute("message", ReportWords.of(result.verdict()) + (reasons.isEmpty() ? "" : ": " + reasons.get(0)));
            characters(String.join("\n", reasons));
            xml.writeEndElement();
        } else if (isSkipped(result)) {
            xml.writeStartElement("skipped");
            attribute("message", ReportWords.of(result.verdict()) + (reasons.isEmpty() ? "" : ": " + String.join(" ", reasons)));
            xml.writeEndElement();
        } else if (!reasons.isEmpty()) {
            xml.writeStartElement("system-out");
            characters(String.join("\n", reasons));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, SafeText.plain(value));
    }

    private void characters(String text) throws XMLStreamException {
        xml.writeCharacters(SafeText.plain(text));
    }
}
