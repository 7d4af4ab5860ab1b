package org.hearthmark.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.NoSuchElementException;
import org.hearthmark.identity.attempt.KnownDevices;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.stereotype.Component;

/** Signs somebody in who has proved who they are in another way than by a password, and renews what a session knows. */
@Component
public class Sessions {

    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final People people;
    private final KnownDevices devices;

    Sessions(People people, KnownDevices devices) {
        this.people = people;
        this.devices = devices;
    }

    /** Under a new id of the session and with a new token of its forms, as a sign-in with a password does. */
    public void signIn(String username, HttpServletRequest request, HttpServletResponse response) {
        request.getSession();
        request.changeSessionId();
        new HttpSessionCsrfTokenRepository().saveToken(null, request, response);
        keep(username, request, response);
        devices.remember(username, request, response);
    }

    /** What is known of the person is read again: name, roles, for whom they act. */
    public void renew(SignedInPerson me, HttpServletRequest request, HttpServletResponse response) {
        keep(me.username(), request, response);
    }

    private void keep(String username, HttpServletRequest request, HttpServletResponse response) {
        SignedInPerson person = people.account(username)
                .filter(SignedInPerson::isEnabled)
                .orElseThrow(() -> new NoSuchElementException("No person " + username));
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
        signedIn.eraseCredentials();
        context.setAuthentication(signedIn);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
