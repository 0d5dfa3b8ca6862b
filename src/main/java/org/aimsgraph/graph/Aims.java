package org.aimsgraph.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of our vocabulary that Java must name. All others live in {@code ontology/} alone. */
public final class Aims {
    public static final Node AI_MANAGEMENT_SYSTEM = term("AIManagementSystem");
    public static final Node ORGANISATION = term("Organisation");
    public static final Node AI_SYSTEM = term("AISystem");
    public static final Node MANAGEMENT_SYSTEM_OF = term("managementSystemOf");
    public static final Node STANDARD = term("Standard");
    public static final Node PROVISION = term("Provision");
    public static final Node REQUIREMENT = term("Requirement");
    public static final Node CONTROL = term("Control");
    public static final Node STATED_IN = term("statedIn");
    public static final Node ORDER_INDEX = term("orderIndex");
    public static final Node MODALITY = term("modality");
    public static final Node FORM = term("form");
    public static final Node ACTOR = term("actor");
    public static final Node EXPECTS_RECORD = term("expectsRecord");
    public static final Node IS_NORMATIVE = term("isNormative");
    public static final Node DEMANDS_DOCUMENTED_INFORMATION = term("demandsDocumentedInformation");
    public static final Node HAS_EVIDENCE_PROPERTY = term("hasEvidenceProperty");
    public static final Node TAG = term("tag");
    public static final Node EVIDENCE_EXAMPLE = term("evidenceExample");
    public static final Node TYPICAL_NONCONFORMITY = term("typicalNonconformity");
    public static final Node TIMING = term("timing");
    public static final Node GUIDES = term("guides");
    public static final Node NOTE = term("note");
    public static final Node TEXT = term("text");
    public static final Node HAS_WORDING = term("hasWording");
    public static final Node IN_FORCE_FROM = term("inForceFrom");
    public static final Node IN_FORCE_UNTIL = term("inForceUntil");
    public static final Node PUBLICATION_STATUS = term("publicationStatus");
    public static final Node CERTAINTY = term("certainty");
    public static final Node CERTAINTY_NOTE = term("certaintyNote");
    public static final Node SOURCE_KEYS = term("sourceKeys");
    public static final Node CHECKS = term("checks");
    public static final Node CHECKS_EXCLUSION_OF = term("checksExclusionOf");
    public static final Node CHECKS_WHAT_IS_JUDGED = term("checksWhatIsJudged");
    public static final Node VOIDS = term("voids");
    public static final Node RULED_AS = term("ruledAs");
    public static final Node HUMAN_VERDICT = term("HumanVerdict");
    public static final Node CONCERNS_PROVISION = term("concernsProvision");
    public static final Node DECIDED_ON = term("decidedOn");
    public static final Node LEAVES_TO_JUDGEMENT = term("leavesToJudgement");
    public static final Node NEVER_PROPOSES = term("neverProposes");
    public static final Node NEVER_SHARES = term("neverShares");
    public static final Node EXAMINES = term("examines");
    public static final Node THIS_CHECK = term("thisCheck");
    public static final Node AS_OF = term("asOf");
    public static final Node RECORDS_AS_OF = term("recordsAsOf");
    public static final Node BEGINNING_DATE = term("BeginningDate");
    public static final Node EVENT_DATE = term("EventDate");
    public static final Node END_DATE = term("EndDate");
    public static final Node STATEMENT_OF_APPLICABILITY = term("StatementOfApplicability");
    public static final Node HAS_LINE = term("hasLine");
    public static final Node DECIDES_ON = term("decidesOn");
    public static final Node APPLICABILITY = term("applicability");
    public static final Node JUSTIFICATION = term("justification");
    public static final Node SET_RELATION = term("setRelation");
    public static final Node SET_RELATION_RATIONALE = term("setRelationRationale");
    public static final Node INVERSE_RELATION = term("inverseRelation");
    public static final Node IMPLIES_PREDICATE = term("impliesPredicate");
    public static final Node IMPLIES_COVERAGE = term("impliesCoverage");
    public static final Node RELATION_COMPOSITION = term("RelationComposition");
    public static final Node RELATION_UNION = term("RelationUnion");
    public static final Node FIRST_RELATION = term("firstRelation");
    public static final Node SECOND_RELATION = term("secondRelation");
    public static final Node POSSIBLE_RELATION = term("possibleRelation");
    public static final Node IS_ASSESSABLE = term("isAssessable");
    public static final Node TITLE_WITHOUT_DUTY = term("titleWithoutDuty");
    public static final Node DOCUMENT_STATUS = term("documentStatus");
    public static final Node APPROVED = code("document-status-approved");
    public static final Node SUPERSEDED = code("document-status-superseded");
    public static final Node EXCLUDED = code("applicability-excluded");

    private Aims() {}

    private static Node term(String localName) {
        return NodeFactory.createURI(Namespaces.AIMS + localName);
    }

    private static Node code(String localName) {
        return NodeFactory.createURI(Namespaces.CODE + localName);
    }
}
