package org.hearthmark.shared.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

/** A script names a command and reads its answer from the terminal. */
class CommandRunTest {

    private final MockEnvironment given = new MockEnvironment();
    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();

    /** Says the file that it was given, and whether it was told to be short. */
    private static class Reading implements Command {

        @Override
        public String name() {
            return "read-file";
        }

        @Override
        public boolean run(Options options, PrintStream terminal) {
            terminal.print(options.file() + " " + options.flag("short") + " " + options.number("lines", 3));
            return options.text("bad").isEmpty();
        }
    }

    @Test
    void theCommandThatWasNamedAnswersAndSaysWhetherItWentWell() throws IOException {
        given.withProperty("hearthmark.file", "list.csv").withProperty("hearthmark.short", "true");

        assertThat(run("read-file")).isTrue();
        assertThat(told()).isEqualTo("list.csv true 3");
        given.setProperty("hearthmark.bad", "yes");
        assertThat(run("read-file")).isFalse();
    }

    @Test
    void aNameThatNoCommandHasIsAnsweredWithThoseThereAre() throws IOException {
        assertThat(run("read-fiel")).isFalse();
        assertThat(told()).contains("no command read-fiel", "read-file");
    }

    @Test
    void whatIsMissingIsSaid() throws IOException {
        assertThat(run("read-file")).isFalse();
        assertThat(told()).contains("Refused: Say --hearthmark.file=");
    }

    private boolean run(String name) throws IOException {
        return CommandRun.run(
                List.of(new Reading()),
                name,
                new Options(given),
                new PrintStream(terminal, true, StandardCharsets.UTF_8));
    }

    private String told() {
        return terminal.toString(StandardCharsets.UTF_8);
    }
}
