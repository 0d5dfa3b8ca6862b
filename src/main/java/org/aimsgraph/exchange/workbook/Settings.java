package org.aimsgraph.exchange.workbook;

import java.net.URI;
import java.util.List;

/** What the first sheet of a workbook states for all others. */
public final class Settings {
    static final String NAMESPACE = "Namespace";
    static final String TEMPLATE = "Template";
    /** The version of the template: raised when a workbook of an earlier one would be read otherwise. */
    static final String VERSION = "1";

    private Settings() {}

    /** Whether the IRIs of records may begin with a text. */
    public static boolean isNamespace(String text) {
        try {
            return (text.endsWith("/") || text.endsWith("#")) && List.of("http", "https", "urn").contains(String.valueOf(URI.create(text).getScheme()));
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
