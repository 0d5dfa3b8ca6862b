package org.aimsgraph.check;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.aimsgraph.graph.Organisation;

/**
 * What a check of one organisation tells: a verdict for every requirement of ISO/IEC 42001, in the standard's order, and
 * for the rules of certification.
 *
 * @param standard      the edition checked against, such as {@code iso-iec-42001-2023}
 * @param asOf          the date for which the verdicts hold
 * @param organisation  who was checked
 * @param requirements  one result for each requirement of the standard
 * @param certification one result for each rule of ISO/IEC 17021-1 on the certification cycle
 * @param readiness     what stands in the way of each stage of the certification audit, always of the whole standard
 * @param provenance    the hashes that make the run reproducible, computed when asked for
 * @param whole         whether all requirements are listed, not only those a reader asked for
 */
public record Report(String standard, LocalDate asOf, Organisation organisation, List<RequirementResult> requirements,
        List<RequirementResult> certification, Readiness readiness, Supplier<Provenance> provenance, boolean whole) {

    /**
     * @param data      canonical hash of the organisation's records
     * @param shapes    canonical hash of the checks
     * @param catalogue canonical hash of vocabulary, codes and catalogues
     * @param engine    the engine and its version
     */
    public record Provenance(String data, String shapes, String catalogue, String engine) {}

    /** How many requirements of the standard got each verdict. */
    public Map<Verdict, Integer> summary() {
        Map<Verdict, Integer> summary = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            summary.put(verdict, (int) requirements.stream().filter(result -> result.verdict() == verdict).count());
        }
        return summary;
    }

    /** Every finding once, though it may break several requirements. */
    public List<Finding> findings() {
        return requirements.stream().flatMap(result -> result.findings().stream()).distinct().sorted(Finding.ORDER).toList();
    }

    /** How many findings have a severity. */
    public int count(Severity severity) {
        return (int) findings().stream().filter(finding -> finding.severity() == severity).count();
    }

    /** The same report with the requirements that fit only. */
    public Report only(java.util.function.Predicate<Requirement> wanted) {
        return new Report(standard, asOf, organisation,
                requirements.stream().filter(result -> wanted.test(result.requirement())).toList(),
                certification.stream().filter(result -> wanted.test(result.requirement())).toList(), readiness, provenance, false);
    }
}
