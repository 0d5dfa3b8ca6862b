package org.aimsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad input gets one clear sentence, the right exit status, no trace, and nothing is written. */
class BadInputTest {
    @TempDir
    private Path folder;
    private Path report;

    @BeforeEach
    void nameAReport() {
        report = folder.resolve("report.json");
    }

    @Test
    void missingFile() {
        refuses(3, "There is no file or folder", folder.resolve("absent.ttl"));
    }

    @Test
    void wrongExtension() throws IOException {
        refuses(3, "only Turtle (.ttl) and N-Triples (.nt) files are", Files.writeString(folder.resolve("records.docx"), "x"));
    }

    @Test
    void folderWithoutRecords() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "x");
        refuses(3, "holds no Turtle (.ttl) or N-Triples (.nt) file", folder);
    }

    @Test
    void syntaxError() throws IOException {
        refuses(3, "records.ttl, line 2, column", Files.writeString(folder.resolve("records.ttl"), "\n<https://example.org/a> <https://example.org/b> .\n"));
    }

    @Test
    void hugeFileIsRefusedUnread() throws IOException {
        Path huge = folder.resolve("huge.ttl");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(2L << 30);
        }
        refuses(3, "has 2,048 MB; files up to 1,024 MB are read", huge);
    }

    @Test
    void namedPipeDoesNotBlock() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe.ttl");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        refuses(3, "is a pipe, device or broken link", pipe);
        refuses(3, "is a pipe, device or broken link", folder);
    }

    @Test
    void deviceIsRefused() {
        refuses(3, "is a pipe, device or broken link", Path.of("/dev/null"));
    }

    /** The superuser may read everything, so there the folder is simply empty; both are refusals of the input. */
    @Test
    void unreadableFolder() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        boolean superuser = Files.isReadable(closed);
        refuses(3, superuser ? "holds no Turtle" : "cannot be read", closed);
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void unknownTermNamesTheRightOne() throws IOException {
        refuses(3, "Did you mean aims:Risk?", Files.writeString(folder.resolve("records.ttl"), "<https://example.org/r> a <https://w3id.org/aims-graph/ns#Riskk> ."));
    }

    @Test
    void noManagementSystem() throws IOException {
        refuses(3, "No AI management system", Files.writeString(folder.resolve("records.ttl"), "<https://example.org/a> <https://example.org/b> <https://example.org/c> ."));
    }

    @Test
    void twoOrganisations() {
        Invocation run = Invocation.of("check", "examples/northlight", "examples/empty", "--output", report.toString());
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("2 AI management systems");
    }

    @Test
    void standardInputIsNotMixedWithFiles() {
        refuses(2, "cannot be mixed", Path.of("-"), Path.of("examples/empty"));
    }

    @Test
    void outputInAFolderThatDoesNotExist() {
        Invocation run = Invocation.of("check", "examples/empty", "--output", folder.resolve("no/report.json").toString());
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("cannot be written");
    }

    @Test
    void wrongUsage() {
        assertThat(Invocation.of("check").status()).isEqualTo(2);
        assertThat(Invocation.of("chekc", "x").err()).contains("check");
        assertThat(Invocation.of("check", "examples/empty", "--as-of", "yesterday")).satisfies(run -> {
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).contains("'yesterday' is not a date; write it as 2026-11-23").doesNotContain("Exception");
        });
        assertThat(Invocation.of("check", "examples/empty", "--format", "docx").err()).contains("docx");
        assertThat(Invocation.of("explain", "iso27001:A.5.1").err()).contains("There is no 'iso27001:A.5.1'").contains("iso42001 and iso17021");
        assertThat(Invocation.of("check", "examples/empty", "--requirement", "6.9").status()).isEqualTo(2);
        assertThat(Invocation.of("explain", "A.5.1.1").err()).contains("There is no 'A.5.1.1'").contains("A.5.1");
    }

    private void refuses(int status, String told, Path... inputs) {
        java.util.List<String> arguments = new java.util.ArrayList<>(java.util.List.of("check"));
        for (Path input : inputs) {
            arguments.add(input.toString());
        }
        arguments.addAll(java.util.List.of("--format", "json", "--output", report.toString()));
        Invocation run = Invocation.of(arguments.toArray(String[]::new));
        assertThat(run.err()).contains(told).doesNotContain("\tat ").doesNotContain("Exception");
        assertThat(run.status()).isEqualTo(status);
        assertThat(run.out()).isEmpty();
        assertThat(report).doesNotExist();
    }
}
