package org.aimsgraph.exchange.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * A Statement of Applicability (ISO/IEC 42001, 6.1.3) as an auditor reads it. What the records do not say is absent here.
 *
 * @param organisation whose it is
 * @param iri          its IRI or label
 * @param asOf         the day for which scope, roles and evidence hold
 * @param head         what is said about the statement itself
 * @param versions     all statements of the records, this one among them, the latest first
 * @param scope        the scope of the management system in force on the day
 * @param signatures   who wrote and who approved it
 * @param lines        the controls of Annex A in their order, each at least once, then all others that it decides on
 */
public record Statement(String organisation, String iri, LocalDate asOf, Head head, List<Head> versions, Optional<Scope> scope, List<Signature> signatures, List<StatementLine> lines) {
    /**
     * What is said about a statement.
     *
     * @param inForce     whether it is the approved one that counts on the day
     * @param assessments the risk assessments that it is based on
     * @param reason      why controls beyond Annex A are needed or not
     */
    public record Head(Node node, String label, Optional<String> identifier, Optional<String> version, Optional<String> issued, Optional<String> status, boolean inForce, Optional<String> assessments, Optional<String> reason) {}

    public record Scope(String label, Optional<String> version, Optional<String> appliesTo, Optional<String> boundary) {}

    /** {@code approval} tells who approved from who wrote. */
    public record Signature(boolean approval, String name, Optional<String> role, Optional<String> on) {}

    /** How many controls of one decision there are, such as {@code included}; doubled lines count once. */
    public long count(String decision) {
        return lines.stream().filter(line -> line.decisionCode().filter(decision::equals).isPresent()).map(StatementLine::name).distinct().count();
    }

    List<Signature> signatures(boolean approval) {
        return signatures.stream().filter(signature -> signature.approval() == approval).toList();
    }
}
