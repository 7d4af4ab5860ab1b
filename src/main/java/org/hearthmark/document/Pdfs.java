package org.hearthmark.document;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;

/**
 * Makes tagged PDFs (PDF/UA) from templates that are well-formed XML: with language, title and embedded typeface, so that
 * they can be read aloud and look the same everywhere. Nothing is ever fetched: what a PDF needs stands in its template.
 */
@Component
public class Pdfs {

    private static final String FAMILY = "Liberation Sans";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    static {
        // it would tell of every font and style sheet
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final ITemplateEngine templates;
    private final ApplicationContext beans;

    Pdfs(ITemplateEngine templates, ApplicationContext beans) {
        this.templates = templates;
        this.beans = beans;
    }

    /**
     * @param template such as {@code accreditation/pdf/certificate}; its html element needs {@code lang="en-GB"}, its head
     *     a title and a meta description
     * @param model what the template shows
     * @param to receives the PDF; stays open
     * @throws UncheckedIOException when it cannot be written
     */
    public void render(String template, Map<String, Object> model, OutputStream to) {
        var pdf = new PdfRendererBuilder();
        pdf.usePdfUaAccessibility(true);
        pdf.withProducer("Hearthmark");
        pdf.useFont(typeface("Regular"), FAMILY, REGULAR, FontStyle.NORMAL, true);
        pdf.useFont(typeface("Bold"), FAMILY, BOLD, FontStyle.NORMAL, true);
        pdf.useFont(typeface("Italic"), FAMILY, REGULAR, FontStyle.ITALIC, true);
        for (var moment : ExternalResourceControlPriority.values()) {
            pdf.useExternalResourceAccessControl((address, kind) -> false, moment);
        }
        pdf.withHtmlContent(html(template, model), null);
        pdf.toStream(to);
        try {
            pdf.run();
        } catch (IOException e) {
            throw new UncheckedIOException("The PDF of " + template + " cannot be made", e);
        }
    }

    private String html(String template, Map<String, Object> model) {
        var context = new Context(Locale.UK, model);
        context.setVariable(
                ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
                new ThymeleafEvaluationContext(beans, null));
        return templates.process(template, context);
    }

    private static FSSupplier<InputStream> typeface(String style) {
        return () -> Pdfs.class.getResourceAsStream("/liberation/LiberationSans-" + style + ".ttf");
    }
}
