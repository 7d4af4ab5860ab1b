package org.hearthmark.provider.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hearthmark.identity.Organisations;
import org.hearthmark.identity.Sessions;
import org.hearthmark.identity.SignedInPerson;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Leads who registered and has not said yet for which firm to the page that asks, from every page of a provider; and away
 * from there who has said it. What the session knows of it costs no statement; only who seems to begin is looked up.
 */
@Configuration(proxyBeanMethods = false)
class FirmFirst implements WebMvcConfigurer, HandlerInterceptor {

    private static final String PAGES = "/provider/firm/";

    private final Organisations organisations;
    private final Sessions sessions;

    FirmFirst(Organisations organisations, Sessions sessions) {
        this.organisations = organisations;
        this.sessions = sessions;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/provider", "/provider/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        boolean asking = request.getServletPath().startsWith(PAGES);
        boolean beginning = request.getUserPrincipal() instanceof Authentication who
                && who.getPrincipal() instanceof SignedInPerson me
                && me.beginning()
                && stillBeginning(me, request, response);
        if (beginning != asking) {
            response.sendRedirect(request.getContextPath() + (asking ? "/provider" : PAGES + "new"));
        }
        return beginning == asking;
    }

    /** A colleague, or another window, may have said it meanwhile. */
    private boolean stillBeginning(SignedInPerson me, HttpServletRequest request, HttpServletResponse response) {
        boolean still = organisations.beginning(me.organisation());
        if (!still) {
            sessions.renew(me, request, response);
        }
        return still;
    }
}
