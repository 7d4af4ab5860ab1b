package org.hearthmark.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hearthmark.shared.web.Dates;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Makes and reads PDFs in tests that need no application. */
public final class PdfReading {

    private PdfReading() {}

    /** As the application makes them, with the beans that templates name. */
    public static Pdfs pdfs() {
        var files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        files.setCharacterEncoding("UTF-8");
        var templates = new SpringTemplateEngine();
        templates.setTemplateResolver(files);
        return new Pdfs(templates, new AnnotationConfigApplicationContext(Dates.class));
    }

    public static PDDocument read(Consumer<OutputStream> writing) throws IOException {
        var bytes = new ByteArrayOutputStream();
        writing.accept(bytes);
        return Loader.loadPDF(bytes.toByteArray());
    }

    public static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
