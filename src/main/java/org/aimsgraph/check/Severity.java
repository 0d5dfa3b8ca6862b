package org.aimsgraph.check;

import java.util.Locale;
import org.aimsgraph.graph.Namespaces;
import org.apache.jena.graph.Node;

/** How much a finding weighs, worst first: the standard demands it, an auditor expects it, guidance advises it. */
public enum Severity {
    VIOLATION("Violation"),
    WARNING("Warning"),
    INFO("Info");

    private final String shaclName;

    Severity(String shaclName) {
        this.shaclName = shaclName;
    }

    /** The severity of a SHACL term such as {@code sh:Warning}. */
    static Severity of(Node term) {
        String name = Namespaces.localName(term.getURI());
        for (Severity severity : values()) {
            if (severity.shaclName.equals(name)) {
                return severity;
            }
        }
        throw new IllegalArgumentException("no severity of SHACL: " + term);
    }

    /** The local name of the severity in SHACL. */
    public String shaclName() {
        return shaclName;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
