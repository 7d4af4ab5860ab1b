package org.hearthmark.launch;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the database that the application brings itself.
 *
 * @param embedded whether to bring one; an external data source wins over it
 * @param directory where it keeps its data and its unpacked binaries
 * @param fresh whether each run starts empty, in a directory of its own, and earlier runs are removed (tests)
 */
@ConfigurationProperties("hearthmark.database")
record DatabaseSettings(
        @DefaultValue("false") boolean embedded,
        @DefaultValue("data") Path directory,
        @DefaultValue("false") boolean fresh) {}
