package org.aimsgraph.exchange.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.aimsgraph.exchange.SmallReport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;

/** Printed files stand for themselves for years: tagged, with all fonts inside, dated by what they tell and not by the clock. */
class PrintedTest {
    private static byte[] pdf() {
        return Written.bytes(out -> PdfReport.write(SmallReport.withFindings(), out));
    }

    @Test
    void aPdfIsTaggedAndNamesItselfAndItsLanguage() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf())) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentInformation().getTitle()).contains("ISO/IEC 42001:2023, 2026-11-23");
            assertThat(new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8)).contains("pdfuaid:part");
        }
    }

    @Test
    void allFontsOfAPdfAreInside() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf())) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }
    }

    @Test
    void aPdfHasABookmarkForEachSection() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf())) {
            List<String> titles = new ArrayList<>();
            for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle());
                assertThat(item.getDestination()).as(item.getTitle()).isNotNull();
            }
            assertThat(titles).containsExactly("Summary", "Readiness for the certification audit", "Clauses and control areas", "What to do", "Nothing to tell by", "For a person to judge", "All requirements", "Rules of the certification cycle", "How it was made");
        }
    }

    @Test
    void aPdfBearsTheDayOfItsReport() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf())) {
            assertThat(document.getDocumentInformation().getCreationDate().toInstant()).isEqualTo(LocalDateTime.of(2026, 11, 23, 0, 0).toInstant(ZoneOffset.UTC));
            assertThat(document.getDocumentInformation().getModificationDate()).isEqualTo(document.getDocumentInformation().getCreationDate());
            assertThat(new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8)).doesNotContainPattern("\\d\\d:\\d\\d:\\d\\d");
        }
    }

    @Test
    void theWordOfASignIsThereWithoutTheSign() {
        assertThat(Written.pdfText(pdf())).contains("Not ready").contains("Failed").doesNotContain("#").doesNotContain("✗");
    }

    @Test
    void noPartOfAnOfficeFileKnowsWhenItWasWritten() throws IOException {
        for (byte[] file : List.of(Written.bytes(out -> XlsxFile.write(ReportDocument.of(SmallReport.withFindings()), out)), Written.bytes(out -> DocxFile.write(ReportDocument.of(SmallReport.withFindings()), out)))) {
            ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(file));
            int seen = 0;
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry(), seen++) {
                assertThat(part.getTimeLocal()).as(part.getName()).isEqualTo(LocalDateTime.of(1980, 1, 1, 0, 0));
                if (part.getName().equals("docProps/core.xml")) {
                    assertThat(new String(parts.readAllBytes(), StandardCharsets.UTF_8)).contains(">2026-11-23T00:00:00Z<");
                }
            }
            assertThat(seen).isGreaterThan(5);
        }
    }
}
