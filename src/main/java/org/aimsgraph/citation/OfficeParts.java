package org.aimsgraph.citation;

import static org.aimsgraph.problem.Problem.FILE_TOO_LARGE;
import static org.aimsgraph.problem.Problem.SYNTAX_ERROR;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.aimsgraph.problem.AimsException;

/** The XML parts of an office file (DOCX, XLSX), which is a zip archive; unpacked within limits, without entities. */
final class OfficeParts implements AutoCloseable {
    /** Largest size of a part and of all that is read, unpacked: an archive of some kilobytes can hold gigabytes. */
    private static final int LARGEST = 128 << 20;

    private final Path file;
    private final ZipFile zip;
    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    private int unpacked;

    private OfficeParts(Path file, ZipFile zip) {
        this.file = file;
        this.zip = zip;
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    static OfficeParts open(Path file) throws IOException {
        try {
            return new OfficeParts(file, new ZipFile(file.toFile()));
        } catch (ZipException noArchive) {
            throw new AimsException(SYNTAX_ERROR, noArchive, "'%s' is not an office file (%s). Save it again as DOCX or XLSX.", file, noArchive.getMessage());
        }
    }

    /** Names of the parts below a folder, in the order of the archive. */
    List<String> below(String folder) {
        return zip.stream().map(ZipEntry::getName).filter(name -> name.startsWith(folder) && name.endsWith(".xml")).toList();
    }

    /** A reader at the start of a part; empty if the archive has no such part. */
    Optional<XMLStreamReader> part(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        byte[] bytes;
        try (var stream = zip.getInputStream(entry)) {
            bytes = stream.readNBytes(LARGEST - unpacked + 1);
        }
        unpacked += bytes.length;
        if (unpacked > LARGEST) {
            throw new AimsException(FILE_TOO_LARGE, "'%s' unpacks to more than %,d MB. Split it.", file, LARGEST >> 20);
        }
        try {
            return Optional.of(factory.createXMLStreamReader(new ByteArrayInputStream(bytes)));
        } catch (XMLStreamException broken) {
            throw broken(broken);
        }
    }

    AimsException broken(Exception cause) {
        return new AimsException(SYNTAX_ERROR, cause, "'%s' is damaged: a part of it is not XML. Save it again.", file);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
