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
 * from there who has said it. What the session knows of it costs no statement; it is looked up of who seems to begin, and on
 * the pages that ask, because the session may have begun before it was known.
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
                && (me.beginning() || asking)
                && beginning(me, request, response);
        if (beginning != asking) {
            response.sendRedirect(request.getContextPath() + (asking ? "/provider" : PAGES + "new"));
        }
        return beginning == asking;
    }

    /** A colleague, or another window, may have said it meanwhile. */
    private boolean beginning(SignedInPerson me, HttpServletRequest request, HttpServletResponse response) {
        boolean beginning = organisations.beginning(me.organisation());
        if (beginning != me.beginning()) {
            sessions.renew(me, request, response);
        }
        return beginning;
    }
}
