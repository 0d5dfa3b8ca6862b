package org.aimsgraph.exchange.workbook;

import static org.aimsgraph.problem.Problem.FILE_TOO_LARGE;
import static org.aimsgraph.problem.Problem.SYNTAX_ERROR;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.aimsgraph.exchange.bridge.Source;
import org.aimsgraph.problem.AimsException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The tables of an organisation in one file, a zip archive. */
final class CsvArchive {
    private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final int LARGEST = 256 << 20;
    private static final int MOST_FILES = 1_000;

    private CsvArchive() {}

    /** An archive as a folder with its tables; any other source as it is. */
    static Source opened(Source source) {
        return source.extension().equals("zip") && source.parts().isEmpty() ? new Source(source.name(), new byte[0], tables(source)) : source;
    }

    private static List<Source> tables(Source source) {
        List<Source> tables = new ArrayList<>();
        int left = LARGEST;
        try (ZipFile zip = ZipFile.builder().setByteArray(source.bytes()).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (!entry.isDirectory() && entry.getName().toLowerCase(Locale.ROOT).endsWith(".csv")) {
                    byte[] bytes;
                    try (InputStream stream = zip.getInputStream(entry)) {
                        bytes = stream.readNBytes(left + 1);
                    }
                    left -= bytes.length;
                    if (left < 0 || tables.size() >= MOST_FILES) {
                        throw new AimsException(FILE_TOO_LARGE, "%s unpacks to more than %,d MB or %,d tables. Split it.", source.name(), LARGEST >> 20, MOST_FILES);
                    }
                    tables.add(new Source(source.name() + "/" + entry.getName(), bytes));
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new AimsException(SYNTAX_ERROR, broken, "%s is a damaged zip archive. Pack the tables again.", source.name());
        }
        return tables;
    }

    /** Writes an archive; equal tables give equal bytes. */
    static void write(Map<String, byte[]> files, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            ZipEntry entry = new ZipEntry(file.getKey());
            entry.setTimeLocal(EARLIEST);
            zip.putNextEntry(entry);
            zip.write(file.getValue());
            zip.closeEntry();
        }
        zip.finish();
    }
}
