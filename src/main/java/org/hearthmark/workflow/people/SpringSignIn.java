package org.hearthmark.workflow.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.hearthmark.identity.Role;
import org.hearthmark.identity.SignedInPerson;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Tells Camunda's web applications who is signed in at our own page. Made by Camunda's filter through its public constructor,
 * by name.
 */
public class SpringSignIn implements AuthenticationProvider {

    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(SignedInPerson.class::isInstance)
                .map(SignedInPerson.class::cast)
                .filter(SignedInPerson::allianceStaff)
                .map(SpringSignIn::signedIn)
                .orElseGet(AuthenticationResult::unsuccessful);
    }

    private static AuthenticationResult signedIn(SignedInPerson person) {
        AuthenticationResult result = AuthenticationResult.successful(person.username());
        result.setGroups(groups(person));
        result.setTenants(List.of());
        return result;
    }

    private static List<String> groups(SignedInPerson person) {
        return person.roles().stream()
                .map(Role::group)
                .flatMap(Optional::stream)
                .sorted()
                .toList();
    }

    @Override
    public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
        // who is not signed in never gets here: our own rules send people to the sign-in page first
    }
}
