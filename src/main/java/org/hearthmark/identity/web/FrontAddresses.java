package org.hearthmark.identity.web;

import static org.hearthmark.identity.AddressRule.forRoles;
import static org.hearthmark.identity.AddressRule.open;
import static org.hearthmark.identity.AddressRule.signedIn;

import java.util.List;
import org.hearthmark.identity.AddressRule;
import org.hearthmark.identity.AddressRules;
import org.hearthmark.identity.Role;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/** Who may ask for the front door, what all pages load, and what watches the application. */
@Component
class FrontAddresses implements AddressRules {

    @Override
    public List<AddressRule> addresses() {
        return List.of(
                signedIn("/"),
                signedIn(UnsentFormPage.ADDRESS),
                signedIn(UnsentFormPage.FORGET),
                open(WebSecurity.SIGN_IN),
                open("/sign-out"),
                open("/help"),
                open("/privacy"),
                open("/cookies"),
                open("/accessibility"),
                open("/error"),
                open("/favicon.ico").on(HttpMethod.GET),
                open("/*.css").on(HttpMethod.GET),
                open("/*.js").on(HttpMethod.GET),
                open("/*.svg").on(HttpMethod.GET),
                open("/webjars/**").on(HttpMethod.GET),
                open("/actuator/health").on(HttpMethod.GET),
                forRoles("/actuator/**", Role.ADMINISTRATOR));
    }
}
