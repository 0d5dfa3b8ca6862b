package org.aimsgraph.exchange.bridge;

import static org.aimsgraph.problem.Problem.FILE_NOT_FOUND;
import static org.aimsgraph.problem.Problem.FILE_NOT_READABLE;
import static org.aimsgraph.problem.Problem.FILE_TOO_LARGE;
import static org.aimsgraph.problem.Problem.NOT_A_REGULAR_FILE;
import static org.aimsgraph.problem.Problem.SYNTAX_ERROR;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.aimsgraph.problem.AimsException;

/**
 * A file of a foreign format, read into memory.
 *
 * @param name  what messages call it
 * @param bytes what stands in it
 */
public record Source(String name, byte[] bytes) {
    /** Largest file that a bridge takes, in bytes (100 MiB). */
    static final long LARGEST = 100L << 20;

    /** The file at a path; refused where it is no file, cannot be read or is too large. */
    public static Source of(Path file) {
        if (!Files.exists(file)) {
            throw new AimsException(FILE_NOT_FOUND, "There is no file '%s'. Check the path.", file);
        }
        if (!Files.isRegularFile(file)) {
            throw new AimsException(NOT_A_REGULAR_FILE, "'%s' is no file. Name one file to import.", file);
        }
        try {
            if (Files.size(file) > LARGEST) {
                throw new AimsException(FILE_TOO_LARGE, "'%s' has %,d MB; files up to %,d MB are imported. Split it.", file, Files.size(file) >> 20, LARGEST >> 20);
            }
            return new Source(file.toString(), Files.readAllBytes(file));
        } catch (IOException problem) {
            throw new AimsException(FILE_NOT_READABLE, problem, "'%s' cannot be read. Check its permissions.", file);
        }
    }

    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    /** The bytes as text; refused where they are not UTF-8. A byte order mark is left out. */
    public String text() {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notText) {
            throw new AimsException(SYNTAX_ERROR, notText, "%s is not text in UTF-8. Save it in UTF-8.", name);
        }
    }

    /** The first 64 KiB as text, to recognise the format by. */
    public String start() {
        return new String(bytes, 0, Math.min(bytes.length, 1 << 16), StandardCharsets.UTF_8);
    }

    /** What follows the last dot of the name, in small letters. */
    public String extension() {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
