package org.aimsgraph.web;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of the pages in one language. What data says about itself is not here. */
public final class Words {
    /** The languages in which the pages speak; the first is spoken where none is asked for. */
    public static final List<Locale> LANGUAGES = List.of(Locale.UK, Locale.FRENCH);
    private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle texts;

    public Words(Locale locale) {
        this.locale = locale;
        this.texts = ResourceBundle.getBundle("web.messages", locale, NO_FALLBACK);
    }

    public Locale locale() {
        return locale;
    }

    /** The language's code, such as {@code fr}. */
    public String language() {
        return locale.getLanguage();
    }

    /** The text of a key, with these values in its places. */
    public String t(String key, Object... values) {
        return new MessageFormat(texts.getString(key), locale).format(values);
    }

    /** A number as people of the language write it. */
    public String number(long number) {
        return String.format(locale, "%,d", number);
    }

    public String day(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(date);
    }

    /** A month in short, with the year in January: {@code Nov}, {@code Jan 2026}. */
    public String month(LocalDate date) {
        return DateTimeFormatter.ofPattern(date.getMonthValue() == 1 ? "LLL yyyy" : "LLL").withLocale(locale).format(date);
    }
}
