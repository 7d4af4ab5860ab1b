package org.hearthmark.shared.command;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearthmark.shared.Refusal;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Runs the one command that was asked for and ends, before the job executor starts, so that nothing moves meanwhile. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@ConditionalOnProperty(CommandRun.PROPERTY)
class CommandRun implements ApplicationRunner {

    static final String PROPERTY = "hearthmark.run";

    private final List<Command> commands;
    private final ConfigurableApplicationContext context;

    CommandRun(List<Command> commands, ConfigurableApplicationContext context) {
        this.commands = commands;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        String name = context.getEnvironment().getRequiredProperty(PROPERTY);
        boolean well = run(commands, name, new Options(context.getEnvironment()), System.out);
        System.exit(SpringApplication.exit(context, () -> well ? 0 : 1));
    }

    static boolean run(List<Command> commands, String name, Options options, PrintStream terminal) throws IOException {
        Optional<Command> asked =
                commands.stream().filter(one -> one.name().equals(name)).findFirst();
        if (asked.isEmpty()) {
            terminal.println("There is no command " + name + ". There are: "
                    + commands.stream().map(Command::name).sorted().collect(Collectors.joining(", ")));
            return false;
        }
        try {
            return asked.get().run(options, terminal);
        } catch (Refusal refused) {
            terminal.println("Refused: " + refused.title());
            return false;
        }
    }
}
