package org.hearthmark.launch;

import java.nio.file.Path;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.env.Environment;

/**
 * Settings of the database that the application brings itself.
 *
 * @param embedded whether to bring one; an external data source wins over it
 * @param directory where it keeps its data and its unpacked binaries
 * @param fresh whether each run starts empty, in a directory of its own, and earlier runs are removed (tests)
 */
record DatabaseSettings(
        @DefaultValue("false") boolean embedded,
        @DefaultValue("data") Path directory,
        @DefaultValue("false") boolean fresh) {

    /** The settings under {@code hearthmark.database}. */
    static DatabaseSettings of(Environment environment) {
        return Binder.get(environment).bindOrCreate("hearthmark.database", DatabaseSettings.class);
    }
}
