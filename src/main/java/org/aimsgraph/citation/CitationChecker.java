package org.aimsgraph.citation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;

/** Reads documents, finds what they cite of the catalogued standards, and tells what is wrong. */
public final class CitationChecker {
    private static final int LIST_GAP = 6;
    private static final Pattern DENIAL = Forms.word("denial");
    private static final Pattern DENIED_BELOW = Forms.word("denied-below");

    private final Catalogue catalogue;
    private final Mentions mentions = new Mentions();
    private final Columns columns = new Columns(mentions);
    private final Grounding grounding;
    private final IdentifierRule identifiers;
    private final CountRule counts;
    private final StatusRule statuses;
    private final EditionRule editions;
    private int citations;

    /**
     * A checker that compares with a library's graph.
     *
     * @param chosen local name of the standard that numbers mean where none is named, such as {@code iso-iec-27001-2022}; empty to find out
     */
    public CitationChecker(Graph library, Optional<String> chosen) {
        catalogue = new Catalogue(library);
        grounding = new Grounding(catalogue, mentions, chosen);
        identifiers = new IdentifierRule(catalogue, columns);
        counts = new CountRule(catalogue, mentions, grounding);
        statuses = new StatusRule(grounding);
        editions = new EditionRule(catalogue, mentions);
    }

    /** Checks files, and in folders every file of a kind that is read. */
    public CitationReport check(List<Path> paths) {
        List<CitationFinding> findings = new ArrayList<>();
        List<Path> files = DocumentFiles.of(paths);
        citations = 0;
        for (Path file : files) {
            findings.addAll(check(DocumentReader.read(file)));
        }
        return new CitationReport(List.copyOf(findings), files.size(), citations);
    }

    /** Checks a text that is no file, read as Markdown. */
    public CitationReport check(String text, String name) {
        citations = 0;
        List<CitationFinding> findings = check(DocumentReader.read(text, name));
        return new CitationReport(findings, 1, citations);
    }

    private List<CitationFinding> check(Document document) {
        mentions.forget();
        Reading reading = new Reading(document, mentions);
        Structure structure = new Structure(document, catalogue);
        TitleRule titles = new TitleRule(catalogue, columns);
        List<Fault> faults = new ArrayList<>();
        for (Passage passage : document.passages()) {
            List<Citation> found = find(passage, reading, structure);
            citations += found.size();
            for (int index = 0; index < found.size(); index++) {
                Citation citation = found.get(index);
                Grounds grounds = grounding.of(citation, reading);
                Set<String> listed = listedBefore(found, index);
                identifiers.judge(citation, grounds).or(() -> titles.judge(citation, grounds, listed)).ifPresent(faults::add);
            }
            faults.addAll(counts.judge(passage, found, reading));
            faults.addAll(statuses.judge(passage, found, reading));
            faults.addAll(editions.judge(passage));
        }
        faults.addAll(titles.unlikeTitles());
        Map<Passage, Integer> order = new IdentityHashMap<>();
        document.passages().forEach(passage -> order.put(passage, order.size()));
        return faults.stream().filter(fault -> !isDenied(fault, reading)).sorted(Comparator.comparing((Fault fault) -> order.get(fault.passage())).thenComparing(Fault::start))
                .map(fault -> fault.in(document)).collect(Collectors.toList());
    }

    /** The ids that stand in one list with a citation, before it: what follows may be the title of any of them. */
    private static Set<String> listedBefore(List<Citation> found, int index) {
        Set<String> ids = new HashSet<>();
        for (int at = index; at > 0 && found.get(at).start() - found.get(at - 1).end() < LIST_GAP; at--) {
            ids.addAll(found.get(at - 1).ids());
        }
        return ids;
    }

    private List<Citation> find(Passage passage, Reading reading, Structure structure) {
        Found found = new Found(passage);
        NameForms.find(found);
        FunctionForms.find(found, reading.named().containsKey("nist-ai-rmf-1.0"));
        LawForms.find(found);
        ClauseForms.find(found, mentions.in(passage.text()));
        CellForms.find(found, columns);
        structure.find(found);
        return found.inOrder();
    }

    /** A sentence that speaks about a wrong citation makes none, and what stands under a heading of errors neither. */
    private static boolean isDenied(Fault fault, Reading reading) {
        Reading.Surroundings around = reading.around(fault.passage());
        return DENIED_BELOW.matcher(around.lead() + " | " + String.join(" | ", around.headings())).find() || DENIAL.matcher(fault.passage().sentences().at(fault.start())).find();
    }
}
