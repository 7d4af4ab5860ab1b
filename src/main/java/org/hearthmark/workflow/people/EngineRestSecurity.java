package org.hearthmark.workflow.people;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.hearthmark.identity.PasswordCheck;
import org.hearthmark.identity.Person;
import org.hearthmark.identity.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * The engine's REST address: for administrators and service accounts, by HTTP basic, without a session. The matcher is an
 * object because a pattern given as text would not match the servlet that serves it.
 */
@Configuration(proxyBeanMethods = false)
class EngineRestSecurity {

    private static final String MAY_USE_REST = "ENGINE_REST";

    @Bean
    @Order(10)
    SecurityFilterChain engineRestChain(HttpSecurity http, PasswordCheck passwords, IdentityService identity)
            throws Exception {
        return http.securityMatcher(PathPatternRequestMatcher.withDefaults().matcher("/engine-rest/**"))
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .authenticationProvider(new BasicSignIn(passwords))
                .httpBasic(Customizer.withDefaults())
                .authorizeHttpRequests(requests -> requests.anyRequest().hasAuthority(MAY_USE_REST))
                .addFilterAfter(new EngineRestPerson(identity), AuthorizationFilter.class)
                .build();
    }

    /** What scripts ask, as an administrator and without a session. */
    @Bean
    @Order(11)
    SecurityFilterChain apiChain(HttpSecurity http, PasswordCheck passwords) throws Exception {
        return http.securityMatcher(PathPatternRequestMatcher.withDefaults().matcher("/api/v1/**"))
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .authenticationProvider(new BasicSignIn(passwords))
                .httpBasic(Customizer.withDefaults())
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/api/v1/consistency",
                                "/api/v1/audit/verification",
                                "/api/v1/samples/{reference}/redraw",
                                "/api/v1/postcodes",
                                "/api/v1/ofsted/lists",
                                "/api/v1/firms/trial")
                        .hasAuthority(Role.ADMINISTRATOR.authority())
                        .anyRequest()
                        .denyAll())
                .build();
    }

    /** Checks the password against our people; whoever may not use the address is known, but has no authority for it. */
    private record BasicSignIn(PasswordCheck passwords) implements AuthenticationProvider {

        @Override
        public Authentication authenticate(Authentication given) {
            Person person = passwords
                    .of(given.getName(), String.valueOf(given.getCredentials()), address(given))
                    .orElseThrow(() -> new BadCredentialsException("User name or password is wrong"));
            List<SimpleGrantedAuthority> authorities = new ArrayList<>();
            person.roles().forEach(role -> authorities.add(new SimpleGrantedAuthority(role.authority())));
            if (person.serviceAccount() || person.has(Role.ADMINISTRATOR)) {
                authorities.add(new SimpleGrantedAuthority(MAY_USE_REST));
            }
            return new UsernamePasswordAuthenticationToken(person, null, authorities);
        }

        private static String address(Authentication given) {
            return given.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        }

        @Override
        public boolean supports(Class<?> authentication) {
            return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
        }
    }
}
