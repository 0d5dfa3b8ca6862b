package org.aimsgraph.citation;

import static org.aimsgraph.problem.Problem.FILE_NOT_FOUND;
import static org.aimsgraph.problem.Problem.FILE_NOT_READABLE;
import static org.aimsgraph.problem.Problem.FILE_TOO_LARGE;
import static org.aimsgraph.problem.Problem.NOT_A_REGULAR_FILE;
import static org.aimsgraph.problem.Problem.NO_DATA;
import static org.aimsgraph.problem.Problem.UNSUPPORTED_FILE_TYPE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.aimsgraph.problem.AimsException;

/** The documents behind the paths that a user names; what cannot be read is refused before anything is opened. */
final class DocumentFiles {
    /** Largest file that is read, in bytes (64 MiB): a text of more than ten thousand pages. */
    private static final long LARGEST = 64L << 20;

    private DocumentFiles() {}

    /** The files of these paths; of a folder those that hold text of a kind that is read, hidden ones left out. */
    static List<Path> of(List<Path> paths) {
        Set<Path> files = new LinkedHashSet<>();
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new AimsException(FILE_NOT_FOUND, "There is no file or folder '%s'. Check the path.", path);
            }
            if (Files.isDirectory(path)) {
                List<Path> found = below(path);
                if (found.isEmpty()) {
                    throw new AimsException(NO_DATA, "The folder '%s' holds no file that is read for citations. Name a folder with documents.", path);
                }
                found.forEach(file -> files.add(accept(file)));
            } else {
                files.add(accept(path));
            }
        }
        return List.copyOf(files);
    }

    private static List<Path> below(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(path -> !hidden(folder, path)).filter(Files::isRegularFile).filter(path -> DocumentReader.reads(extension(path))).sorted().toList();
        } catch (UncheckedIOException | IOException problem) {
            throw new AimsException(FILE_NOT_READABLE, problem, "The folder '%s' cannot be read to its end (%s). Check its permissions.", folder, problem.getMessage());
        }
    }

    private static boolean hidden(Path folder, Path path) {
        for (Path part : folder.relativize(path)) {
            if (part.toString().length() > 1 && part.toString().startsWith(".")) {
                return true;
            }
        }
        return path.getFileName().toString().startsWith("~$");       // what Word leaves beside an open file
    }

    private static Path accept(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new AimsException(NOT_A_REGULAR_FILE, "'%s' is a pipe, device or broken link, not a file. Save the text to a file first.", file);
        }
        if (!DocumentReader.reads(extension(file))) {
            throw new AimsException(UNSUPPORTED_FILE_TYPE, "'%s' is not read for citations: Markdown, text, HTML, CSV, XLSX, DOCX, JSON, YAML and Turtle are. Convert it first.", file);
        }
        if (!Files.isReadable(file)) {
            throw new AimsException(FILE_NOT_READABLE, "'%s' cannot be read. Check its permissions.", file);
        }
        long size = file.toFile().length();
        if (size > LARGEST) {
            throw new AimsException(FILE_TOO_LARGE, "'%s' has %,d MB; documents up to %,d MB are read. Split it.", file, size >> 20, LARGEST >> 20);
        }
        return file;
    }

    static String extension(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
