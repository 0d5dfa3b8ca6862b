package org.aimsgraph.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.aimsgraph.browse.WantedWords;
import org.aimsgraph.query.Question;
import org.aimsgraph.query.Questions;

/** All questions by subject, to be narrowed by who asks and by words. */
public final class QuestionsPage {
    private final Site site;
    private final Questions questions;

    QuestionsPage(Site site, Questions questions) {
        this.site = site;
        this.questions = questions;
    }

    /** The questions that are shown, by subject, and what they were narrowed by. */
    public record Model(List<Subject> subjects, List<String> audiences, String audience, String words, int shown) {}

    /** The questions of one folder. */
    public record Subject(String name, List<Entry> entries) {}

    /** One question as the list shows it. */
    public record Entry(Link link, String label) {}

    void show(Context context) {
        String audience = Optional.ofNullable(context.queryParam("audience")).orElse("");
        String text = Optional.ofNullable(context.queryParam("q")).orElse("").strip();
        WantedWords wanted = WantedWords.of(text);
        Map<String, List<Entry>> subjects = new LinkedHashMap<>();
        List<Question> shown = questions.all().stream().filter(question -> audience.isEmpty() || question.audiences().contains(audience)).filter(question -> wanted.in(question.label(), question.question(), question.folder(), String.join(" ", question.keywords()))).toList();
        shown.forEach(question -> subjects.computeIfAbsent(question.folder(), folder -> new ArrayList<>()).add(new Entry(Link.to("/questions/" + question.name(), question.question()), question.label())));
        List<String> audiences = List.copyOf(new TreeSet<>(questions.all().stream().flatMap(question -> question.audiences().stream()).toList()));
        site.show(context, "web/questions.jte", site.frame(context, words -> words.t("nav.questions"), List.of()),
                new Model(subjects.entrySet().stream().map(entry -> new Subject(entry.getKey(), entry.getValue())).toList(), audiences, audience, text, shown.size()));
    }
}
