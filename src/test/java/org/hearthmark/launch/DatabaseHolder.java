package org.hearthmark.launch;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** A process that holds only the embedded database, prints where it is, and waits to be killed. */
class DatabaseHolder {

    public static void main(String[] args) throws InterruptedException {
        DatabaseSettings settings = new DatabaseSettings(true, Path.of(args[0]), false);
        EmbeddedDatabase database = EmbeddedDatabase.start(DataDirectory.of(settings));
        Runtime.getRuntime().addShutdownHook(new Thread(database::close));
        System.out.println("ready " + database.getJdbcUrl());
        new CountDownLatch(1).await();
    }
}
