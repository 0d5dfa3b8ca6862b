package org.aimsgraph.cli;

import static org.aimsgraph.problem.Problem.FILE_NOT_FOUND;
import static org.aimsgraph.problem.Problem.FILE_NOT_READABLE;
import static org.aimsgraph.problem.Problem.FILE_TOO_LARGE;
import static org.aimsgraph.problem.Problem.NOT_A_REGULAR_FILE;
import static org.aimsgraph.problem.Problem.SYNTAX_ERROR;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.aimsgraph.problem.AimsException;
import org.aimsgraph.query.Question;

/** Reads a SPARQL query that a user wrote, from a file or from standard input. */
final class OwnQuery {
    private static final int LARGEST = 1 << 20;
    private static final String STANDARD_INPUT = "-";

    private OwnQuery() {}

    /** Whether a word names a query to read and not a question that is shipped. */
    static boolean isNamedBy(String word) {
        return word.equals(STANDARD_INPUT) || word.endsWith(".rq") || word.endsWith(".sparql") || word.contains("/") || word.contains("\\");
    }

    static Question read(String word) {
        if (word.equals(STANDARD_INPUT)) {
            return read(System.in, "standard input");
        }
        Path file = Path.of(word);
        if (!Files.exists(file)) {
            throw new AimsException(FILE_NOT_FOUND, "There is no file '%s'. Check the path.", file);
        }
        if (!Files.isRegularFile(file)) {
            throw new AimsException(NOT_A_REGULAR_FILE, "'%s' is a folder, pipe or device, not a file. Name a file with a SPARQL query.", file);
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return read(stream, file.getFileName().toString());
        } catch (IOException problem) {
            throw unreadable(file.toString(), problem);
        }
    }

    private static Question read(InputStream stream, String name) {
        try {
            byte[] bytes = stream.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new AimsException(FILE_TOO_LARGE, "%s has more than 1 MB, which no query needs. Name a file with a SPARQL query.", name);
            }
            return Question.undescribed(name, StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException notText) {
            throw new AimsException(SYNTAX_ERROR, notText, "%s is not text in UTF-8. Save the query in UTF-8.", name);
        } catch (IOException problem) {
            throw unreadable(name, problem);
        }
    }

    private static AimsException unreadable(String name, IOException problem) {
        return new AimsException(FILE_NOT_READABLE, problem, "'%s' cannot be read. Check its permissions.", name);
    }
}
