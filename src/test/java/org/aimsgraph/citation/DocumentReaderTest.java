package org.aimsgraph.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.aimsgraph.citation.Passage.Kind;
import org.aimsgraph.problem.AimsException;
import org.aimsgraph.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents of every kind keep their places, and what cannot be read safely is refused. */
class DocumentReaderTest {
    @TempDir
    private Path folder;

    @Test
    void paragraphsKeepTheirLines() {
        List<Passage> passages = DocumentReader.read("# Title\n\nOne\ntwo A.2.2\n\n- item\n  goes on\n\n| a | b |\n|---|---|\n| c | d |\n", "text").passages();
        assertThat(passages).extracting(Passage::kind).containsExactly(Kind.HEADING, Kind.PROSE, Kind.ITEM, Kind.ROW, Kind.ROW);
        assertThat(passages.get(1).placeOf(passages.get(1).text().indexOf("A.2.2")).line()).isEqualTo(4);
        assertThat(passages.get(2).text()).isEqualTo("item goes on");
        assertThat(passages.get(4).header()).containsExactly("a", "b");
    }

    @Test
    void anAliasWithinItselfEnds() throws IOException {
        assertThat(read("a.yaml", "a: &x\n  - *x\n  - A.2.2\n").passages()).extracting(Passage::text).contains("A.2.2");
    }

    @Test
    void whatIsNoTreeIsReadByLines() throws IOException {
        assertThat(read("a.json", "{ // comment\n \"id\": \"A.2.2\" }").passages()).extracting(Passage::text).contains("\"id\": \"A.2.2\" }");
    }

    @Test
    void externalEntitiesAreNotRead() throws IOException {
        Files.writeString(folder.resolve("secret"), "A.99.1");
        Path file = folder.resolve("entity.docx");
        zip(file, "word/document.xml", "<!DOCTYPE d [<!ENTITY e SYSTEM \"" + folder.resolve("secret").toUri() + "\">]><d><p><t>x&e;</t></p></d>", 1);
        assertThatThrownBy(() -> DocumentReader.read(file)).isInstanceOfSatisfying(AimsException.class, refusal -> assertThat(refusal.problem()).isEqualTo(Problem.SYNTAX_ERROR));
    }

    @Test
    void anArchiveThatUnpacksToMuchIsRefused() throws IOException {
        Path file = folder.resolve("bomb.docx");
        zip(file, "word/document.xml", " ".repeat(1 << 20), 140);
        assertThat(Files.size(file)).isLessThan(1 << 20);
        assertThatThrownBy(() -> DocumentReader.read(file)).isInstanceOfSatisfying(AimsException.class, refusal -> assertThat(refusal.problem()).isEqualTo(Problem.FILE_TOO_LARGE));
    }

    @ParameterizedTest
    @CsvSource({"a.docx, no archive, SYNTAX_ERROR", "a.xlsx, no archive, SYNTAX_ERROR", "a.pdf, %PDF, UNSUPPORTED_FILE_TYPE"})
    void whatIsNotWhatItsNameSaysIsRefused(String name, String content, Problem problem) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        assertThatThrownBy(() -> DocumentFiles.of(List.of(file)).forEach(DocumentReader::read)).isInstanceOfSatisfying(AimsException.class, refusal -> assertThat(refusal.problem()).isEqualTo(problem));
    }

    @Test
    void textInAnotherEncodingIsRefused() throws IOException {
        Path file = Files.write(folder.resolve("a.txt"), "Übersicht".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> DocumentReader.read(file)).isInstanceOfSatisfying(AimsException.class, refusal -> assertThat(refusal.problem()).isEqualTo(Problem.SYNTAX_ERROR));
    }

    @Test
    void aFolderWithoutDocumentsAndAPathToNothingAreRefused() {
        assertThatThrownBy(() -> DocumentFiles.of(List.of(folder))).isInstanceOfSatisfying(AimsException.class, refusal -> assertThat(refusal.problem()).isEqualTo(Problem.NO_DATA));
        assertThatThrownBy(() -> DocumentFiles.of(List.of(folder.resolve("none")))).isInstanceOfSatisfying(AimsException.class, refusal -> assertThat(refusal.problem()).isEqualTo(Problem.FILE_NOT_FOUND));
    }

    private Document read(String name, String text) throws IOException {
        return DocumentReader.read(Files.writeString(folder.resolve(name), text));
    }

    private static void zip(Path file, String part, String text, int times) throws IOException {
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(part));
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            for (int time : IntStream.range(0, times).toArray()) {
                zip.write(bytes);
            }
            zip.closeEntry();
        }
    }
}
