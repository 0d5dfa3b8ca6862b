package org.aimsgraph.citation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aimsgraph.citation.Citation.Form;
import org.aimsgraph.graph.Namespaces;

/** Finds prefixed names such as {@code iso42001:A.6.2.4}, and our IRIs. */
final class NameForms {
    private static final Map<String, String> STANDARDS = Namespaces.prefixes().entrySet().stream()
            .filter(entry -> entry.getValue().startsWith(Namespaces.STANDARD) && !entry.getValue().equals(Namespaces.STANDARD))
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().substring(Namespaces.STANDARD.length()).replace("/", "")));
    private static final String LOCAL = "([A-Za-z0-9](?:[\\w.-]*\\w)?)";
    private static final Pattern PREFIXED = Pattern.compile("(?<![\\w:/.-])(" + String.join("|", STANDARDS.keySet()) + "):" + LOCAL);
    private static final Pattern IRI = Pattern.compile(Pattern.quote(Namespaces.STANDARD) + "([a-z0-9.-]*[a-z0-9])/" + LOCAL);
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

    private NameForms() {}

    static void find(Found found) {
        Matcher prefixed = PREFIXED.matcher(found.text());
        while (prefixed.find()) {
            if (!YEAR.matcher(prefixed.group(2)).matches()) {             // iso9001:2015 is an edition
                found.add(prefixed.start(), prefixed.end(), Form.NAME, List.of(prefixed.group(2)), Optional.of(STANDARDS.get(prefixed.group(1))));
            }
        }
        Matcher iri = IRI.matcher(found.text());
        while (iri.find()) {
            found.add(iri.start(), iri.end(), Form.NAME, List.of(iri.group(2)), Optional.of(iri.group(1)));
        }
    }
}
