package org.aimsgraph.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * In which language and which light somebody reads.
 *
 * @param language one of {@link Words#LANGUAGES}
 * @param theme    {@code light} or {@code dark}; empty to follow the machine
 */
public record Preferences(Locale language, String theme) {
    private static final String LANGUAGE = "lang";
    private static final String THEME = "theme";
    private static final List<String> THEMES = List.of("light", "dark");
    private static final int A_YEAR = 31_536_000;

    /** What a request asks for: by {@code ?lang=}, else by what was chosen before, else by what the browser accepts. */
    static Preferences of(Context context) {
        Locale language = spoken(context.queryParam(LANGUAGE)).or(() -> spoken(context.cookie(LANGUAGE))).or(() -> accepted(context.header("Accept-Language"))).orElse(Words.LANGUAGES.get(0));
        return new Preferences(language, Optional.ofNullable(context.cookie(THEME)).filter(THEMES::contains).orElse(""));
    }

    /** Keeps what a form chose and returns to the page it was chosen on. */
    static void keep(Context context) {
        spoken(context.formParam(LANGUAGE)).ifPresent(language -> set(context, LANGUAGE, language.getLanguage()));
        Optional.ofNullable(context.formParam(THEME)).ifPresent(theme -> set(context, THEME, THEMES.contains(theme) ? theme : ""));
        String back = context.formParam("back");
        boolean ours = back != null && back.startsWith("/") && !back.startsWith("//") && back.indexOf('\\') < 0 && back.chars().noneMatch(Character::isISOControl);
        context.redirect(ours ? back : "/", HttpStatus.SEE_OTHER);
    }

    private static void set(Context context, String name, String value) {
        context.cookie(new Cookie(name, value, "/", value.isEmpty() ? 0 : A_YEAR, false, true, null, SameSite.STRICT));
    }

    private static Optional<Locale> spoken(String code) {
        return Words.LANGUAGES.stream().filter(language -> language.getLanguage().equals(code)).findFirst();
    }

    private static Optional<Locale> accepted(String header) {
        if (header == null) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(Locale.lookup(Locale.LanguageRange.parse(header), Words.LANGUAGES.stream().map(language -> Locale.forLanguageTag(language.getLanguage())).toList())).flatMap(found -> spoken(found.getLanguage()));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
