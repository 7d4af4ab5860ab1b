package org.hearthmark.identity.web;

import org.hearthmark.identity.AddressRule;
import org.hearthmark.identity.Role;
import org.hearthmark.identity.attempt.Attempts;
import org.hearthmark.identity.attempt.KnownDevices;
import org.hearthmark.identity.attempt.Throttle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.ExceptionHandlingConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/**
 * The door to every address that no other chain has taken: sign-in by a form, a rule for each address, and refusal of all
 * the rest.
 */
@Configuration(proxyBeanMethods = false)
class WebSecurity {

    static final String SIGN_IN = "/sign-in";

    /** After every chain for a part of the addresses, which are ordered before it. */
    @Bean
    @Order(1000)
    SecurityFilterChain pages(
            HttpSecurity http, AddressBook book, Throttle throttle, Attempts attempts, KnownDevices devices)
            throws Exception {
        return http.authorizeHttpRequests(requests -> decide(requests, book))
                .formLogin(form -> form.loginPage(SIGN_IN)
                        .failureUrl(SIGN_IN + "?wrong")
                        .successHandler(new AfterSignIn(requestedPages(), attempts, devices)))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl(SIGN_IN + "?out"))
                .csrf(csrf -> csrf.ignoringRequestMatchers(book.selfProtected()))
                .requestCache(cache -> cache.requestCache(requestedPages()))
                .headers(headers -> protect(headers, book))
                .exceptionHandling(refusals -> refuse(refusals, book))
                .httpBasic(basic -> basic.disable())
                .addFilterBefore(new UploadGate(book.withUploads()), CsrfFilter.class)
                .addFilterBefore(new SignInGate(throttle, attempts), UsernamePasswordAuthenticationFilter.class)
                .build();
    }

    private static void decide(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
            AddressBook book) {
        for (AddressRule rule : book.rules()) {
            var address = requests.requestMatchers(AddressBook.matcher(rule));
            switch (rule.access()) {
                case OPEN -> address.permitAll();
                case SIGNED_IN -> address.authenticated();
                case ROLES ->
                    address.hasAnyAuthority(
                            rule.roles().stream().map(Role::authority).toArray(String[]::new));
            }
        }
        requests.anyRequest().denyAll();
    }

    /** Sends people on to the page they asked for, without a mark in its address. */
    private static HttpSessionRequestCache requestedPages() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        cache.setRequestMatcher(request -> request.getMethod().equals("GET") && SecurityRefusals.toPerson(request));
        return cache;
    }

    private static void protect(HeadersConfigurer<HttpSecurity> headers, AddressBook book) {
        headers.addHeaderWriter(new PageContentPolicy(book.selfProtected(), book.withDiagram()));
        headers.referrerPolicy(Customizer.withDefaults());
    }

    private static void refuse(ExceptionHandlingConfigurer<HttpSecurity> refusals, AddressBook book) {
        SecurityRefusals told = new SecurityRefusals(book.known());
        refusals.accessDeniedHandler(told).authenticationEntryPoint(told);
    }
}
