package org.aimsgraph.cli;

import static org.aimsgraph.problem.Problem.OUTPUT_NOT_WRITABLE;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import org.aimsgraph.problem.AimsException;

/** Where an answer goes: standard output, or a file that is written whole or not at all. */
final class OutputFile {
    private final Optional<Path> file;
    private final PrintWriter standardOutput;

    private OutputFile(Optional<Path> file, PrintWriter standardOutput) {
        this.file = file;
        this.standardOutput = standardOutput;
    }

    /** A target; {@code null} means standard output. A folder that cannot take the file is refused before any work. */
    static OutputFile of(Path file, PrintWriter standardOutput) {
        if (file != null) {
            Path folder = file.toAbsolutePath().getParent();
            if (Files.isDirectory(file)) {
                throw new AimsException(OUTPUT_NOT_WRITABLE, "'%s' is a folder. Name a file to write to.", file);
            }
            if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
                throw new AimsException(OUTPUT_NOT_WRITABLE, "'%s' cannot be written, because the folder %s does not exist or may not be written to.", file, folder);
            }
        }
        return new OutputFile(Optional.ofNullable(file), standardOutput);
    }

    void write(Answer answer) throws IOException {
        if (file.isEmpty()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            answer.writeTo(bytes);
            standardOutput.print(bytes.toString(StandardCharsets.UTF_8));
            standardOutput.flush();
            return;
        }
        Path target = file.get().toAbsolutePath();
        Path draft = target.resolveSibling(".aims-" + UUID.randomUUID() + ".part");      // not createTempFile, whose files only their owner may read
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW))) {
                answer.writeTo(out);
            }
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException problem) {
            throw new AimsException(OUTPUT_NOT_WRITABLE, problem, "'%s' could not be written (%s). The file that was there is untouched.", file.get(), problem.getMessage());
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** What writes an answer to a stream. */
    interface Answer {
        void writeTo(OutputStream out) throws IOException;
    }
}
