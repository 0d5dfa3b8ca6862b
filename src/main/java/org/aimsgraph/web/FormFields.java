package org.aimsgraph.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aimsgraph.form.Choice;
import org.aimsgraph.form.Choices;
import org.aimsgraph.form.Field;
import org.aimsgraph.form.FilledForm;
import org.aimsgraph.form.Input;
import org.aimsgraph.form.Mistake;
import org.aimsgraph.form.ValueKind;
import org.aimsgraph.form.Written;
import org.aimsgraph.store.Held;

/** Makes the fields of one form: how each is filled in, what stands in it, and what is wrong there. */
final class FormFields {
    private static final int MOST_CHOICES = 15;
    private static final int MOST_CHECKS = 24;
    private static final int MOST_SUGGESTED = 300;
    private static final int MOST_ADDED = 4;

    private final Held held;
    private final Choices choices;
    private final FilledForm filled;
    private final List<Mistake> mistakes;
    private final String more;
    private final FormLinks links;
    private final Words words;
    private final Map<List<Choice>, String> lists = new LinkedHashMap<>();

    /** @param more the name of the field that gets one more place; empty where none does */
    FormFields(Held held, Choices choices, FilledForm filled, List<Mistake> mistakes, String more, FormLinks links, Words words) {
        this.held = held;
        this.choices = choices;
        this.filled = filled;
        this.mistakes = mistakes;
        this.more = more;
        this.links = links;
        this.words = words;
    }

    /** The lists of suggestions that the fields made so far share. */
    List<FormField.Suggestions> suggestions() {
        return lists.entrySet().stream().map(entry -> new FormField.Suggestions(entry.getValue(), entry.getKey().stream().limit(MOST_SUGGESTED).map(FormFields::option).toList())).toList();
    }

    FormField of(Input input) {
        Field field = input.field();
        String id = "f-" + input.key().replaceAll("[^A-Za-z0-9]+", "-");
        List<Written> written = written(input);
        List<FormField.Option> options = options(field, written);
        String control = control(field, options);
        List<Choice> suggested = control.equals("reference") && options.isEmpty() ? choices.of(field) : List.of();
        List<FormField.Place> places = IntStream.range(0, written.size()).mapToObj(place -> place(id, input, control, written, place, options)).toList();
        return new FormField(input.key(), id, field.label(), field.help(), field.example(), field.asks().stream().map(ask -> Link.to("/organisations/" + held.slug() + "/requirements/" + ask, ask)).toList(), field.required(),
                control, places, options, suggested.isEmpty() ? "" : lists.computeIfAbsent(suggested, key -> "list-" + (lists.size() + 1)), control.equals("reference") ? hint(field) : "", field.many() && !control.equals("checks") && !control.equals("yesno"), field.kind().isLiteral() && field.kind() != ValueKind.TEXT,
                choices.of(field).isEmpty() && field.kind() == ValueKind.RECORD ? field.range().stream().flatMap(type -> links.add(held, type).stream()).limit(MOST_ADDED).toList() : List.of());
    }

    private String hint(Field field) {
        return switch (field.kind()) {
            case PROVISION -> words.t("form.hint.provision");
            case TERM -> words.t("form.hint.term");
            case ANYTHING -> words.t(field.range().isEmpty() ? "form.hint.anything" : "form.hint.record");
            default -> words.t("form.hint.record");
        };
    }

    private List<Written> written(Input input) {
        List<Written> written = new ArrayList<>(filled.of(input));
        if (written.isEmpty()) {
            boolean nothingToChoose = input.field().codes().size() == 1 && input.field().required();
            written.add(Written.of(nothingToChoose ? input.field().codes().get(0).notation() : ""));
        }
        if (more.equals(input.key())) {
            written.add(new Written("", written.get(written.size() - 1).qualifier()));
        }
        return written;
    }

    private static String control(Field field, List<FormField.Option> options) {
        return switch (field.kind()) {
            case TEXT -> field.isProse() ? "prose" : "text";
            case DATE -> "date";
            case DATE_TIME -> "time";
            case DURATION -> "duration";
            case WHOLE_NUMBER, NUMBER -> "number";
            case YES_NO -> "yesno";
            case CODE -> field.many() && options.size() > 1 && options.size() <= MOST_CHECKS ? "checks" : "select";
            default -> options.isEmpty() ? "reference" : "select";
        };
    }

    /** What can be chosen from: codes, or few records; a value that is none of them is one more, so that nothing is lost. */
    private List<FormField.Option> options(Field field, List<Written> written) {
        boolean open = field.kind() == ValueKind.ANYTHING && field.range().isEmpty();
        List<Choice> few = field.kind().isLiteral() || open || choices.of(field).size() > MOST_CHOICES ? List.of() : choices.of(field);
        List<FormField.Option> known = field.kind() == ValueKind.CODE ? field.codes().stream().map(code -> new FormField.Option(code.notation(), code.label(), code.definition())).toList() : few.stream().map(FormFields::option).toList();
        Stream<FormField.Option> others = known.isEmpty() ? Stream.empty() : written.stream().map(Written::text).filter(text -> !text.isEmpty() && known.stream().noneMatch(option -> option.value().equals(text))).distinct().map(text -> new FormField.Option(text, text, ""));
        return Stream.concat(known.stream(), others).toList();
    }

    private static FormField.Option option(Choice choice) {
        return new FormField.Option(choice.written(), choice.about().isEmpty() ? choice.written() : choice.written() + " · " + choice.about(), choice.about());
    }

    private FormField.Place place(String id, Input input, String control, List<Written> written, int place, List<FormField.Option> options) {
        Written value = written.get(place);
        List<String> told = mistakes.stream().filter(mistake -> mistake.key().equals(input.key()) && mistake.place() == place).map(this::sentence).toList();
        boolean raw = switch (control) {
            case "date" -> !value.text().matches("(\\d{4}-\\d{2}-\\d{2})?");
            case "time" -> !value.text().matches("(\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?)?");
            case "number" -> !value.text().matches("(-?\\d+(\\.\\d+)?)?");
            default -> false;
        };
        return new FormField.Place(place == 0 ? id : id + "-" + place, value.text(), value.qualifier(), raw, told, more.equals(input.key()) && place == written.size() - 1);
    }

    private String sentence(Mistake mistake) {
        String key = "mistake." + mistake.fault().name();
        return switch (mistake.fault()) {
            case NO_SUCH_RECORD -> mistake.detail().isEmpty() ? words.t("mistake.no-record") : words.t(key, mistake.detail());
            default -> words.t(key, mistake.detail());
        };
    }
}
