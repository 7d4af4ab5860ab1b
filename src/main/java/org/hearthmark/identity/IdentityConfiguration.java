package org.hearthmark.identity;

import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How passwords are kept, and who may sign in with a form: people, never service accounts. */
@Configuration(proxyBeanMethods = false)
class IdentityConfiguration {

    /** The hash says how it was made, so that a stronger way can replace this one without asking anybody. */
    @Bean
    PasswordEncoder passwordEncoder(@Value("${hearthmark.identity.bcrypt-strength:10}") int strength) {
        return new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(strength)));
    }

    @Bean
    UserDetailsService accounts(People people) {
        return typed -> people.signingIn(typed)
                .filter(account -> !account.serviceAccount())
                .orElseThrow(() -> new UsernameNotFoundException("No person of that name"));
    }
}
