package org.hearthmark.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What a page of ours may load: only what comes from here, and nothing written into the page. Addresses and answers with a
 * policy of their own are left alone.
 */
class PageContentPolicy implements HeaderWriter {

    static final String HEADER = "Content-Security-Policy";

    private static final String POLICY =
            "default-src 'self'; img-src 'self' data:; style-src 'self'; script-src 'self'; "
                    + "object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";
    private static final String LABELS_OF_DIAGRAMS = "; style-src-attr 'unsafe-inline'";

    private final RequestMatcher selfProtected;
    private final RequestMatcher withDiagram;

    PageContentPolicy(RequestMatcher selfProtected, RequestMatcher withDiagram) {
        this.selfProtected = selfProtected;
        this.withDiagram = withDiagram;
    }

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        if (!selfProtected.matches(request) && !response.containsHeader(HEADER)) {
            response.setHeader(HEADER, withDiagram.matches(request) ? POLICY + LABELS_OF_DIAGRAMS : POLICY);
        }
    }
}
