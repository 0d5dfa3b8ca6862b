package org.aimsgraph.citation;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aimsgraph.citation.Citation.Form;

/** Finds articles and annexes of a law: {@code Art. 9(2)(a)}, {@code Articles 9, 10 and 15}, {@code Annexes III and IV}. */
final class LawForms {
    private static final String ARTICLE = "(?<n>\\d{1,3}[a-z]?)(?![\\d.]\\d)(?<parts>(?:\\s?\\(\\d{1,2}[a-z]?\\))?(?:\\s?\\([a-z]{1,4}\\))*)(?:,?\\s+points?\\s+\\((?<point>[a-z]{1,3})\\))?";
    private static final Pattern FIRST_ARTICLE = Pattern.compile("(?<![\\p{L}\\d])(?<word>[Aa]rticles?|Arts?\\.?|ARTICLES?)\\s*" + ARTICLE + "(?![\\p{L}\\d])");
    private static final Pattern NEXT_ARTICLE = Pattern.compile(Numbers.BETWEEN + ARTICLE + "(?![\\p{L}\\d])");
    private static final String ROMAN = "(?<r>[IVX]{1,6})(?![\\p{L}\\d])";
    private static final Pattern FIRST_ANNEX = Pattern.compile("(?<![\\p{L}])(?:Annex(?:es)?|ANNEX(?:ES)?|Annexes?|Anhang)\\s+" + ROMAN);
    private static final Pattern NEXT_ANNEX = Pattern.compile(Numbers.BETWEEN + ROMAN);

    private LawForms() {}

    static void find(Found found) {
        Matcher first = FIRST_ARTICLE.matcher(found.text());
        while (first.find()) {
            if (found.passage().floor(first.start()) <= first.start()) {
                addArticle(first, first.start(), found);
                articles(found, first);
            }
        }
        Matcher annex = FIRST_ANNEX.matcher(found.text());
        Matcher next = NEXT_ANNEX.matcher(found.text());
        while (annex.find()) {
            found.add(annex.start(), annex.end("r"), Form.LAW, "anx_" + annex.group("r"));
            int end = annex.end();
            while (next.region(end, found.text().length()).lookingAt()) {
                found.add(next.start("r"), next.end("r"), Form.LAW, "anx_" + next.group("r"));
                end = next.end();
            }
        }
    }

    private static void articles(Found found, Matcher first) {
        boolean several = first.group("word").toLowerCase(Locale.ROOT).matches("articles|arts\\.?");
        Matcher next = NEXT_ARTICLE.matcher(found.text());
        int end = first.end();
        while (next.region(end, found.text().length()).lookingAt() && (several || !next.group("parts").isEmpty()) && !Numbers.isQuantity(found.text(), next.end())) {
            addArticle(next, next.start("n"), found);
            end = next.end();
        }
    }

    private static void addArticle(Matcher match, int start, Found found) {
        StringBuilder id = new StringBuilder("art_" + match.group("n"));
        Matcher part = Pattern.compile("\\((\\w+)\\)").matcher(match.group("parts"));
        while (part.find()) {
            id.append(Character.isDigit(part.group(1).charAt(0)) ? ".par_" : ".pt_").append(part.group(1));
        }
        if (match.group("point") != null) {
            id.append(".pt_").append(match.group("point"));
        }
        found.add(start, match.end(), Form.LAW, id.toString());
    }
}
