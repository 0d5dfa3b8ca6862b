package org.aimsgraph.graph;

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
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.aimsgraph.problem.AimsException;

/**
 * The files behind the paths that a user names: folders are walked, and whatever cannot be read is refused before
 * anything is opened, so that a pipe never blocks and a huge file never fills the memory.
 *
 * @param readable the Turtle and N-Triples files, in the order of their names within each folder
 * @param sheets   workbooks (.xlsx) and tables (.csv), which others read
 * @param skipped  files of a folder that hold data in a format that is not read
 */
public record DataFiles(List<Path> readable, List<Path> sheets, List<Path> skipped) {
    /** Largest file that is read, in bytes (1 GiB): about ten million triples. */
    static final long LARGEST = 1L << 30;

    private static final Set<String> READ = Set.of("ttl", "nt");
    private static final Set<String> OTHER_DATA = Set.of("rdf", "owl", "xml", "jsonld", "json", "nq", "trig", "n3", "xls", "ods");
    private static final Set<String> SHEETS = Set.of("xlsx", "xlsm", "csv");

    /** The data files of these paths; a folder stands for the files in it and below, hidden ones left out. */
    public static DataFiles of(List<Path> paths) {
        Set<Path> readable = new LinkedHashSet<>();
        Set<Path> sheets = new LinkedHashSet<>();
        List<Path> skipped = new ArrayList<>();
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new AimsException(FILE_NOT_FOUND, "There is no file or folder '%s'. Check the path.", path);
            }
            if (Files.isDirectory(path)) {
                addFolder(path, readable, sheets, skipped);
            } else {
                (SHEETS.contains(extension(path)) ? sheets : readable).add(accept(path));
            }
        }
        return new DataFiles(List.copyOf(readable), List.copyOf(sheets), List.copyOf(skipped));
    }

    private static void addFolder(Path folder, Set<Path> readable, Set<Path> sheets, List<Path> skipped) {
        int before = readable.size() + sheets.size();
        for (Path file : filesBelow(folder)) {
            String extension = extension(file);
            if (READ.contains(extension)) {
                readable.add(accept(file));
            } else if (SHEETS.contains(extension) && !isLock(file)) {
                sheets.add(accept(file));
            } else if (OTHER_DATA.contains(extension)) {
                skipped.add(file);
            }
        }
        if (readable.size() + sheets.size() == before) {
            throw new AimsException(NO_DATA, "The folder '%s' holds no Turtle (.ttl) or N-Triples (.nt) file and no workbook (.xlsx). Name the folder with the organisation's records.", folder);
        }
    }

    /** What a spreadsheet program puts beside a workbook while it is open. */
    private static boolean isLock(Path file) {
        return file.getFileName().toString().startsWith("~$");
    }

    private static List<Path> filesBelow(Path folder) {
        if (!Files.isReadable(folder) || !Files.isExecutable(folder)) {
            throw unreadable(folder);
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(path -> !hidden(folder, path)).filter(path -> !Files.isDirectory(path)).sorted().toList();
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
        return false;
    }

    private static Path accept(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new AimsException(NOT_A_REGULAR_FILE, "'%s' is a pipe, device or broken link, not a file. Pipe Turtle into the command and name it '-', or save it to a file first.", file);
        }
        if (!READ.contains(extension(file)) && !SHEETS.contains(extension(file))) {
            throw new AimsException(UNSUPPORTED_FILE_TYPE, "'%s' is not read: only Turtle (.ttl) and N-Triples (.nt) files are, and workbooks (.xlsx, .csv). Convert it, or rename it if it is Turtle.", file);
        }
        if (!Files.isReadable(file)) {
            throw unreadable(file);
        }
        long size = size(file);
        if (size > LARGEST) {
            throw new AimsException(FILE_TOO_LARGE, "'%s' has %,d MB; files up to %,d MB are read. Split it by organisation.", file, size >> 20, LARGEST >> 20);
        }
        return file;
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException problem) {
            throw new AimsException(FILE_NOT_READABLE, problem, "'%s' cannot be read. Check its permissions.", file);
        }
    }

    private static AimsException unreadable(Path path) {
        return new AimsException(FILE_NOT_READABLE, "'%s' cannot be read. Check its permissions.", path);
    }

    private static String extension(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
