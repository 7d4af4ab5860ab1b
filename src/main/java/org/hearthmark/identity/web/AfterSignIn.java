package org.hearthmark.identity.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hearthmark.identity.attempt.Attempts;
import org.hearthmark.identity.attempt.KnownDevices;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;

/** Takes back that an attempt was counted, knows the device from now on, and leads to what was typed when the last session ended, else to the page that was asked for. */
class AfterSignIn extends SavedRequestAwareAuthenticationSuccessHandler {

    private final Attempts attempts;
    private final KnownDevices devices;

    AfterSignIn(RequestCache requestedPages, Attempts attempts, KnownDevices devices) {
        this.attempts = attempts;
        this.devices = devices;
        setRequestCache(requestedPages);
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication signedIn)
            throws ServletException, IOException {
        SignInGate.attemptOf(request).ifPresent(attempts::succeeded);
        devices.remember(signedIn.getName(), request, response);
        if (UnsentForm.kept(request.getSession(false)).isPresent()) {
            clearAuthenticationAttributes(request);
            getRedirectStrategy().sendRedirect(request, response, UnsentFormPage.ADDRESS);
        } else {
            super.onAuthenticationSuccess(request, response, signedIn);
        }
    }
}
