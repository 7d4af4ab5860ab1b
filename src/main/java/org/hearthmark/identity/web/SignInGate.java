package org.hearthmark.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.hearthmark.identity.attempt.Attempt;
import org.hearthmark.identity.attempt.AttemptPurpose;
import org.hearthmark.identity.attempt.Attempts;
import org.hearthmark.identity.attempt.Throttle;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before the check of a password: counts the attempt, and turns it away unchecked while it has to wait, in the words
 * of a wrong password and with the moment from which it is of use to try again.
 */
class SignInGate extends OncePerRequestFilter {

    private static final RequestMatcher SIGNING_IN =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, WebSecurity.SIGN_IN);
    private static final String ATTEMPT = Attempt.class.getName();
    private static final String TRY_AGAIN = SignInGate.class.getName() + ".tryAgain";

    private final Throttle throttle;
    private final Attempts attempts;

    SignInGate(Throttle throttle, Attempts attempts) {
        this.throttle = throttle;
        this.attempts = attempts;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !SIGNING_IN.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String typed = Objects.requireNonNullElse(request.getParameter("username"), "");
        Attempt attempt = throttle.attempt(AttemptPurpose.SIGN_IN, typed, request);
        Optional<Instant> wait = attempts.begin(attempt);
        if (wait.isPresent()) {
            request.getSession().setAttribute(TRY_AGAIN, wait.get());
            response.sendRedirect(request.getContextPath() + WebSecurity.SIGN_IN + "?wrong");
        } else {
            request.setAttribute(ATTEMPT, attempt);
            chain.doFilter(request, response);
        }
    }

    /** What this request tried, once it has succeeded. */
    static Optional<Attempt> attemptOf(HttpServletRequest request) {
        return Optional.ofNullable((Attempt) request.getAttribute(ATTEMPT));
    }

    /** From when on it is of use to try again; told once. */
    static Optional<Instant> tryAgain(HttpSession session) {
        Optional<Instant> moment = Optional.ofNullable(session).map(one -> (Instant) one.getAttribute(TRY_AGAIN));
        moment.ifPresent(told -> session.removeAttribute(TRY_AGAIN));
        return moment;
    }
}
