package org.aimsgraph.citation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aimsgraph.citation.Citation.Form;

/** Finds clauses, controls and annexes of ISO standards: {@code clauses 4 to 10}, {@code A.5.2-A.5.5}, {@code Annex B.7}. */
final class ClauseForms {
    private static final String NO_WORD_BEFORE = "(?<![\\p{L}\\d-])";
    private static final Pattern WORD = Pattern.compile(NO_WORD_BEFORE + "(?<word>" + Forms.alternatives("word") + ")\\s*(?:no\\.?\\s*)?" + Numbers.ITEM, Pattern.CASE_INSENSITIVE);
    private static final Pattern CONTROL = Forms.patterns("word", pattern -> pattern).get("control");
    private static final Pattern SECTION = Forms.patterns("word", pattern -> pattern).get("section");
    private static final Pattern ANNEX_PART = Pattern.compile(NO_WORD_BEFORE + "(?:Annex|ANNEX|Annexe|Anhang)\\s+(?<letter>[A-H])(?:\\.(?<near>" + Numbers.NUMBER + ")|,?\\s+(?:controls?\\s+)?(?<far>\\d{1,2}(?:\\.\\d{1,2})+))(?![\\d%]|\\.\\d)");
    private static final Pattern ANNEX = Pattern.compile(NO_WORD_BEFORE + "(?:Annex(?:es)?|ANNEX(?:ES)?|Anhang)\\s+(?<letter>[A-H])(?![\\p{L}\\d]|\\.\\d)");
    private static final Pattern NEXT_ANNEX = Pattern.compile("\\s*(?:,\\s*(?:and|or)?|and|or|to|[-–&/])\\s*(?<letter>[A-H])(?![\\p{L}\\d.])");
    private static final Pattern LETTER = Pattern.compile("(?<![\\p{L}\\p{N}._#])(?<![\\p{L}_]:)(?<id>[A-D]\\.\\d{1,2}(?:\\.\\d{1,2}){0,3}(?:-\\d{1,2}(?![\\d.]))?)(?![\\p{L}\\d_]|\\.\\d|,\\d)");
    private static final Pattern JOINED = Pattern.compile(".*[A-D]\\.[\\d.]*\\d\\s?[-–/]$", Pattern.DOTALL);
    private static final Pattern BEFORE = Pattern.compile("(?:.*[^\\p{L}])?" + Forms.alternatives("before") + "\\s*$", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern OWN = Pattern.compile("[\\s,]*(?:\\([^)]*\\)\\s*)?" + Forms.alternatives("own"), Pattern.CASE_INSENSITIVE);
    private static final Pattern BESIDE_AFTER = Pattern.compile("\\s*(?:of|in|from|,)?\\s*(?:the\\s+)?\\(?");
    private static final Pattern BESIDE_BEFORE = Pattern.compile("[\\s,:('’s–-]*");

    private ClauseForms() {}

    static void find(Found found, List<Mention> mentions) {
        findAnnexes(found);
        findWords(found, mentions);
        findLetters(found);
    }

    private static void findAnnexes(Found found) {
        Matcher part = ANNEX_PART.matcher(found.text());
        while (part.find()) {
            String number = part.group("near") != null ? part.group("near") : part.group("far");
            found.add(part.start(), part.end(), Form.LETTER, part.group("letter") + "." + number);
        }
        Matcher annex = ANNEX.matcher(found.text());
        Matcher next = NEXT_ANNEX.matcher(found.text());
        while (annex.find()) {
            found.add(annex.start(), annex.end(), Form.ANNEX, annex.group("letter"));
            int end = annex.end();
            while (next.region(end, found.text().length()).lookingAt()) {
                found.add(next.start("letter"), next.end("letter"), Form.ANNEX, next.group("letter"));
                end = next.end();
            }
        }
    }

    private static void findWords(Found found, List<Mention> mentions) {
        String text = found.text();
        Matcher first = WORD.matcher(text);
        while (first.find()) {
            String word = first.group("word").toLowerCase(Locale.ROOT);
            boolean control = CONTROL.matcher(word).matches();
            boolean several = word.endsWith("s") && !control;
            String id = first.group("id");
            boolean counts = !id.contains(".") && (control || word.startsWith("requirement") || word.startsWith("provision"));
            boolean wanted = SECTION.matcher(word).matches() ? beside(text, first.start(), first.end(), mentions) : !OWN.matcher(text).region(first.end(), text.length()).lookingAt();
            if (counts || !wanted || Numbers.isQuantity(text, first.end())) {
                continue;
            }
            add(found, first.start(), first.end("id"), id, control);
            Numbers.list(text, first.end(), several, (next, start, end) -> add(found, start, end, next, control));
        }
    }

    private static void add(Found found, int start, int end, String written, boolean control) {
        String id = written.toUpperCase(Locale.ROOT);
        boolean lettered = Character.isLetter(id.charAt(0));
        List<String> ids = control && !lettered ? List.of("A." + id, id) : List.of(id);
        found.add(start, end, lettered ? Form.LETTER : Form.CLAUSE, ids, Optional.empty());
    }

    /** Whether a standard is named right before or after. */
    private static boolean beside(String text, int start, int end, List<Mention> mentions) {
        return mentions.stream().anyMatch(mention -> mention.end() <= start && BESIDE_BEFORE.matcher(text.substring(mention.end(), start)).matches()
                || mention.start() >= end && BESIDE_AFTER.matcher(text.substring(end, mention.start())).matches());
    }

    private static void findLetters(Found found) {
        String text = found.text();
        Matcher letter = LETTER.matcher(text);
        while (letter.find()) {
            String before = text.substring(Math.max(0, letter.start() - 40), letter.start());
            boolean glued = before.endsWith("-") || before.endsWith("/");
            if ((!glued || JOINED.matcher(before).matches()) && !BEFORE.matcher(before).matches() && !OWN.matcher(text).region(letter.end(), text.length()).lookingAt()) {
                found.add(letter.start(), letter.end(), Form.LETTER, letter.group("id"));
            }
        }
    }
}
