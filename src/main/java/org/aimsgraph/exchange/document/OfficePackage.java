package org.aimsgraph.exchange.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A file of an office program, which is a zip of parts: written again without the clock, so that equal content gives equal bytes. */
final class OfficePackage {
    private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String CORE = "docProps/core.xml";

    private OfficePackage() {}

    /** @param day the date of the document, in place of the moment at which it was written */
    static void write(byte[] zip, LocalDate day, OutputStream out) throws IOException {
        ZipOutputStream written = new ZipOutputStream(out);
        try (ZipFile parts = ZipFile.builder().setByteArray(zip).get()) {
            for (ZipArchiveEntry entry : Collections.list(parts.getEntriesInPhysicalOrder())) {
                byte[] part = parts.getInputStream(entry).readAllBytes();
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(EARLIEST);
                written.putNextEntry(copy);
                written.write(entry.getName().equals(CORE) ? dated(part, day) : part);
                written.closeEntry();
            }
        }
        written.finish();
    }

    private static byte[] dated(byte[] core, LocalDate day) {
        return new String(core, StandardCharsets.UTF_8).replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", day + "T00:00:00Z").getBytes(StandardCharsets.UTF_8);
    }
}
