package org.hearthmark.workflow.people;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Signing out in one of Camunda's applications signs out of ours: otherwise the next request would sign the person in again,
 * and the next person at the same computer would work under the first one's name. Camunda has checked its token by then.
 */
class EngineSignOut extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        HttpSession session = request.getSession(false);
        boolean done = response.getStatus() < HttpServletResponse.SC_BAD_REQUEST;
        if (done && session != null && request.getRequestURI().endsWith("/logout")) {
            session.invalidate();
            SecurityContextHolder.clearContext();
        }
    }
}
