package org.hearthmark.launch;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever started the demonstration where to look and how to sign in. */
@Component
@Profile("demo")
class DemoWelcome {

    private final Environment environment;

    DemoWelcome(Environment environment) {
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        String port = environment.getProperty("local.server.port");
        if (port != null) {
            System.out.println(text("http://localhost:" + port));
        }
    }

    static String text(String address) {
        return """

                Hearthmark is ready.
                  Start page   %1$s/
                  Tasklist     %1$s/camunda/app/tasklist/
                  Dashboard    %1$s/dashboard
                  Sign in as   officer, officer2, inspector, inspector2, panel, panel2, manager, manager2, contracts,
                               contracts2, broker, provider, provider2, council, council2, admin
                               (the password is the user name)
                  Stop with Ctrl-C.
                """.formatted(address);
    }
}
