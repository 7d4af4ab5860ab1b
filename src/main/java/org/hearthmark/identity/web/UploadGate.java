package org.hearthmark.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a form with files in only from somebody who is signed in, and only where files are taken. It stands before the
 * protection against forged requests, which reads the whole form, files and all, to find its token. Whose session is over
 * is led to sign in and told that the files were not kept.
 */
class UploadGate extends OncePerRequestFilter {

    private static final long LARGEST = 420L * 1024 * 1024;

    private final RequestMatcher taking;

    UploadGate(RequestMatcher taking) {
        this.taking = taking;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!UnsentForm.isWithFiles(request)) {
            chain.doFilter(request, response);
        } else if (!signedIn()) {
            leadToSignIn(request, response);
        } else if (!taking.matches(request)) {
            response.sendError(HttpStatus.UNSUPPORTED_MEDIA_TYPE.value());
        } else if (request.getContentLengthLong() > LARGEST) {
            response.sendError(HttpStatus.PAYLOAD_TOO_LARGE.value());
        } else {
            chain.doFilter(request, response);
        }
    }

    private void leadToSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<UnsentForm> unsent = taking.matches(request) ? UnsentForm.withFilesIn(request) : Optional.empty();
        if (unsent.isEmpty()) {
            response.sendError(HttpStatus.FORBIDDEN.value());
            return;
        }
        unsent.get().keep(request.getSession());
        response.sendRedirect(request.getContextPath() + unsent.get().signInFirst());
    }

    private static boolean signedIn() {
        Authentication person = SecurityContextHolder.getContext().getAuthentication();
        return person != null && person.isAuthenticated();
    }
}
