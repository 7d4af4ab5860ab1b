package org.hearthmark.identity.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;

/** Leads to what was typed when the last session ended, else to the page that was asked for. */
class AfterSignIn extends SavedRequestAwareAuthenticationSuccessHandler {

    AfterSignIn(RequestCache requestedPages) {
        setRequestCache(requestedPages);
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication signedIn)
            throws ServletException, IOException {
        if (UnsentForm.kept(request.getSession(false)).isPresent()) {
            clearAuthenticationAttributes(request);
            getRedirectStrategy().sendRedirect(request, response, UnsentFormPage.ADDRESS);
        } else {
            super.onAuthenticationSuccess(request, response, signedIn);
        }
    }
}
