package org.aimsgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each text exists in each language, asks for the same values there, and is used. */
class MessagesTest {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");
    private static final Pattern QUOTED = Pattern.compile("\"([a-z]+(?:[.-][A-Za-z-]+)*\\.?)\"");

    @Test
    void everyTextIsThereInEachLanguage() throws IOException {
        assertThat(texts("_fr").stringPropertyNames()).containsExactlyInAnyOrderElementsOf(texts("").stringPropertyNames());
    }

    @Test
    void aTextHasTheSameValuesInEachLanguage() throws IOException {
        Properties english = texts("");
        Properties french = texts("_fr");
        for (String key : english.stringPropertyNames()) {
            assertThat(places(french.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key)));
        }
    }

    /** In a message format a single apostrophe would swallow what follows it. */
    @Test
    void noTextLosesAnApostropheOrAValue() throws IOException {
        for (String bundle : List.of("", "_fr")) {
            Properties texts = texts(bundle);
            for (String key : texts.stringPropertyNames()) {
                assertThat(texts.getProperty(key).replace("''", "")).as(key).doesNotContain("'");
                assertThat(new MessageFormat(texts.getProperty(key)).format(new Object[] {1, 2, 3})).as(key).isNotBlank().doesNotContain("{");
            }
        }
    }

    @Test
    void everyTextIsUsed() throws IOException {
        Set<String> written = new TreeSet<>();
        for (Path file : sources()) {
            QUOTED.matcher(Files.readString(file)).results().forEach(match -> written.add(match.group(1)));
        }
        List<String> unused = texts("").stringPropertyNames().stream().filter(key -> !written.contains(key) && !written.contains(key.substring(0, key.lastIndexOf('.') + 1))).sorted().toList();
        assertThat(unused).isEmpty();
    }

    @Test
    void noTemplateWritesWordsOfItsOwn() throws IOException {
        for (Path file : sources()) {
            if (file.toString().endsWith(".jte")) {
                String text = Files.readString(file).replaceAll("(?m)^@.*$", "").replaceAll("!?\\$?\\{[^}]*}", "").replaceAll("@[a-z.]+(\\([^)]*\\))?", "").replaceAll("(?s)<[^>]*>", "\n");
                assertThat(Pattern.compile("(?m)^\\s*[A-Z]?[a-z]{3,} [a-z]{2,}.*$").matcher(text).results().map(match -> match.group().strip())).as(file.toString()).isEmpty();
            }
        }
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> templates = Files.walk(Path.of("src/main/jte/web")); Stream<Path> classes = Files.walk(Path.of("src/main/java/org/aimsgraph/web"))) {
            return Stream.concat(templates, classes).filter(Files::isRegularFile).toList();
        }
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (InputStream stream = MessagesTest.class.getResourceAsStream("/web/messages" + language + ".properties")) {
            texts.load(new java.io.InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
