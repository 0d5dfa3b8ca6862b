package org.aimsgraph.form;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;

/**
 * One thing that a record of a kind can say.
 *
 * @param property what it is stated with
 * @param label    what people call it, such as {@code owner}
 * @param help     what it says, in one sentence
 * @param example  how it may be filled in; empty where there is none
 * @param kind     what it is filled in with
 * @param range    the kinds of record or provision it may lead to where it leads to any, as the vocabulary and the checks have it; all where there is none
 * @param codes    the codes it takes, in the order of their scheme, where it takes codes
 * @param required whether a check of a requirement, of what auditors expect, or of what makes a judgement count, asks for it
 * @param many     whether a record may say more than one
 * @param inPlace  whether what it leads to is filled in with the record, as a part of it
 * @param anew     whether it tells of one version of a document only, so that the next states it anew
 * @param asks     the requirements that ask for it, as short ids such as {@code 6.1.2-10}
 */
public record Field(Node property, String label, String help, String example, ValueKind kind, List<Node> range, List<Code> codes, boolean required, boolean many, boolean inPlace, boolean anew, List<String> asks) {
    private static final int PROSE = 4;

    public Field {
        range = List.copyOf(range);
        codes = List.copyOf(codes);
        asks = List.copyOf(asks);
    }

    /** Whether it is called, or says something in sentences, in some language; else it is a short text such as a number of a version. */
    public boolean isInALanguage() {
        return kind == ValueKind.TEXT && (isName() || isProse());
    }

    /** Whether people answer in a sentence or more, as the example does. */
    public boolean isProse() {
        return kind == ValueKind.TEXT && !isName() && example.endsWith(".") && example.split("\\s+").length >= PROSE;
    }

    /** Whether it is what the record is called. */
    public boolean isName() {
        return property.equals(RDFS.label.asNode());
    }
}
