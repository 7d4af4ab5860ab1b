package org.hearthmark.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.web.context.ConfigurableWebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/**
 * Settles, before anything is built, whether a start can succeed at all: which database, does it answer, is the port
 * free. Found out later, each of these costs the person a minute and a page of stack trace.
 */
class BeforeStart implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final int DEFAULT_PORT = 8080;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Environment environment = context.getEnvironment();
        DatabaseChoice choice = DatabaseChoice.of(environment);
        if (choice != DatabaseChoice.NONE && context instanceof ConfigurableWebServerApplicationContext) {
            requireFreePort(environment);
        }
        switch (choice) {
            case EXTERNAL -> ExternalDatabase.of(environment).requireReachable();
            case EMBEDDED -> bring(context);
            case NONE -> throw noDatabase();
        }
    }

    /** As a bean it gives Spring Boot's own pool its address, and is closed after everything that uses it. */
    private static void bring(ConfigurableApplicationContext context) {
        DatabaseSettings settings = DatabaseSettings.of(context.getEnvironment());
        EmbeddedDatabase database = EmbeddedDatabase.start(DataDirectory.of(settings));
        DefaultListableBeanFactory beans = (DefaultListableBeanFactory) context.getBeanFactory();
        beans.registerSingleton("embeddedDatabase", database);
        beans.registerDisposableBean("embeddedDatabase", database::close);
    }

    private static StartRefused noDatabase() {
        return new StartRefused("No database is configured: set SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and"
                + " SPRING_DATASOURCE_PASSWORD to use your PostgreSQL,"
                + " or start with --spring.profiles.active=demo to try Hearthmark with a database of its own.");
    }

    private static void requireFreePort(Environment environment) {
        int port = environment.getProperty("server.port", Integer.class, DEFAULT_PORT);
        if (port <= 0) {
            return;
        }
        InetAddress address = environment.getProperty("server.address", InetAddress.class);
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
        } catch (IOException e) {
            throw portInUse(port, e);
        }
    }

    static StartRefused portInUse(int port, Exception cause) {
        return new StartRefused(
                "Port %d is in use (or may not be opened): stop the program that uses it, or start with --server.port=%d."
                        .formatted(port, port + 1),
                cause);
    }
}
