package org.hearthmark.identity.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Answers who may not: a page in our design to people, problem details to callers of the API, and "not found" for an
 * address that does not exist.
 */
class SecurityRefusals implements AccessDeniedHandler, AuthenticationEntryPoint {

    /** Pages for people who are not signed in: who was there for too long begins the page again. */
    private static final RequestMatcher BEFORE_SIGN_IN =
            new OrRequestMatcher(Stream.of(WebSecurity.SIGN_IN, "/register/**", "/reset/**", "/invitation/**")
                    .map(PathPatternRequestMatcher.withDefaults()::matcher)
                    .toArray(RequestMatcher[]::new));

    private final AuthenticationEntryPoint signIn = new LoginUrlAuthenticationEntryPoint(WebSecurity.SIGN_IN);
    private final RequestMatcher known;

    SecurityRefusals(RequestMatcher known) {
        this.known = known;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        boolean here = known.matches(request);
        if (here && denied instanceof CsrfException && keptForLater(request, response)) {
            return;
        }
        answer(request, response, here ? HttpStatus.FORBIDDEN : HttpStatus.NOT_FOUND);
    }

    /** A form whose session is over: its words are kept and its sender asked to sign in. */
    private static boolean keptForLater(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String house = request.getContextPath();
        if (BEFORE_SIGN_IN.matches(request) && UnsentForm.fromOurPage(request)) {
            response.sendRedirect(request.getRequestURI() + "?again");
            return true;
        }
        Optional<UnsentForm> form = UnsentForm.in(request);
        if (form.isEmpty()) {
            return false;
        }
        form.get().keep(request.getSession());
        boolean signedIn = SecurityContextHolder.getContext().getAuthentication() != null;
        response.sendRedirect(
                house + (signedIn ? UnsentFormPage.ADDRESS : form.get().signInFirst()));
        return true;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException unknown)
            throws IOException, ServletException {
        if (toPerson(request) && keptForLater(request, response)) {
            return;
        }
        if (toPerson(request)) {
            signIn.commence(request, response, unknown);
        } else {
            answer(request, response, HttpStatus.UNAUTHORIZED);
        }
    }

    /** Whether a browser shows the answer, rather than a program or a script reading it. */
    static boolean toPerson(HttpServletRequest request) {
        String accepted = request.getHeader("Accept");
        boolean script = "XMLHttpRequest".equals(request.getHeader("X-Requested-With"));
        boolean page = accepted == null || accepted.contains("text/html") || accepted.contains("*/*");
        return page && !script && !toApi(request);
    }

    private static boolean toApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, HttpStatus status)
            throws IOException {
        if (!toApi(request)) {
            response.sendError(status.value());
            return;
        }
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getWriter()
                .write("{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d}"
                        .formatted(status.getReasonPhrase(), status.value()));
    }
}
