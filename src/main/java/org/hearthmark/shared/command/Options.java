package org.hearthmark.shared.command;

import java.nio.file.Path;
import java.util.Optional;
import org.hearthmark.shared.Refusal;
import org.springframework.core.env.PropertyResolver;

/** What was given to a command, such as {@code --hearthmark.file=list.csv}. */
public final class Options {

    private static final String PREFIX = "hearthmark.";

    private final PropertyResolver given;

    public Options(PropertyResolver given) {
        this.given = given;
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(given.getProperty(PREFIX + name)).filter(value -> !value.isBlank());
    }

    /** @throws Refusal INVALID when it was not given */
    public String required(String name) {
        return text(name).orElseThrow(() -> Refusal.invalid("Say --" + PREFIX + name + "=…"));
    }

    /** @throws Refusal INVALID when none was given */
    public Path file() {
        return Path.of(required("file"));
    }

    public int number(String name, int usual) {
        return given.getProperty(PREFIX + name, Integer.class, usual);
    }

    public boolean flag(String name) {
        return given.getProperty(PREFIX + name, Boolean.class, false);
    }
}
