package org.aimsgraph.check;

import java.util.List;

/**
 * What is known about one clause, annex entry, control or requirement.
 *
 * @param id               its short name, such as {@code iso42001:6.1.3}
 * @param title            the title of the provision
 * @param kind             what kind of provision it is
 * @param ancestors        the provisions it stands in, outermost first
 * @param children         the provisions within it
 * @param asked            its requirements
 * @param properties       what evidence must show, with how binding that is
 * @param evidence         examples of evidence
 * @param nonconformities  how it typically is not met
 * @param facts            status, documents, guidance, timing, doubts
 */
public record Explanation(String id, String title, String kind, List<Entry> ancestors, List<Entry> children, List<Asked> asked,
        List<Property> properties, List<String> evidence, List<String> nonconformities, List<String> facts) {
    /** A provision by number and title. */
    public record Entry(String number, String title) {}

    /** A requirement with who must act, how binding it is, its form, the records that show it and the rules that decide it. */
    public record Asked(Requirement requirement, List<String> actor, List<String> modality, List<String> form, List<String> records, List<Check> checks) {}

    /** Something that evidence must show, and whether the standard, guidance or an auditor's habit asks for it. */
    public record Property(String tag, String description) {}
}
