package org.hearthmark.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Forgets an unsent form once it arrives where it was meant for; from there on that page keeps what was typed. */
@Configuration(proxyBeanMethods = false)
class UnsentFormSent implements WebMvcConfigurer, HandlerInterceptor {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        HttpSession session = request.getMethod().equals("POST") ? request.getSession(false) : null;
        UnsentForm.kept(session)
                .filter(form -> form.address().equals(request.getRequestURI()))
                .ifPresent(form -> UnsentForm.forget(session));
        return true;
    }
}
