package org.hearthmark.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfsTest {

    private final Pdfs pdfs = PdfReading.pdfs();

    @Test
    void aPdfIsTaggedAndSaysItsLanguageAndTitle() throws IOException {
        try (PDDocument pdf = sample()) {
            var catalog = pdf.getDocumentCatalog();

            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(catalog.getLanguage()).isEqualTo("en-GB");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("A sample of a PDF");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(new String(catalog.getMetadata().toByteArray())).contains("pdfuaid");
        }
    }

    @Test
    void aPdfCarriesItsTypefaceAndItsTextCanBeRead() throws IOException {
        try (PDDocument pdf = sample()) {
            var resources = pdf.getPage(0).getResources();

            assertThat(resources.getFontNames()).isNotEmpty();
            for (COSName name : resources.getFontNames()) {
                PDFont font = resources.getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
            }
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Zoë’s home: 90 % — “yes” & <b>no markup</b>", "21 November 2026");
        }
    }

    @Test
    void nothingIsFetchedForAPdf() throws IOException {
        try (PDDocument pdf = sample()) {
            assertThat(pdf.getPage(0).getResources().getXObjectNames()).isEmpty();
        }
    }

    private PDDocument sample() throws IOException {
        return PdfReading.read(to -> pdfs.render(
                "document/pdf/sample",
                Map.of("words", "Zoë’s home: 90 % — “yes” & <b>no markup</b>", "day", LocalDate.of(2026, 11, 21)),
                to));
    }
}
