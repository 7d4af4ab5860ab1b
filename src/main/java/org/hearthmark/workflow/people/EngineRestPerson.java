package org.hearthmark.workflow.people;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.hearthmark.identity.Person;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells the engine, for one REST request, on whose behalf it works, and takes it back: the thread serves others next. */
class EngineRestPerson extends OncePerRequestFilter {

    private final IdentityService identity;

    EngineRestPerson(IdentityService identity) {
        this.identity = identity;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Person person =
                (Person) SecurityContextHolder.getContext().getAuthentication().getPrincipal();
        identity.setAuthentication(person.username(), List.copyOf(person.groups()));
        try {
            chain.doFilter(request, response);
        } finally {
            identity.clearAuthentication();
        }
    }
}
