package org.hearthmark.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A Java process of its own with the class path of the tests: what happens to it does not happen to us. */
public final class ChildJvm {

    /** How it ended, and what it said. */
    record Ended(int exitCode, List<String> out, List<String> err) {}

    private ChildJvm() {}

    public static Process start(Path folder, Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx384m",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(out(folder).toFile())
                .redirectError(err(folder).toFile());
        builder.environment()
                .keySet()
                .removeIf(
                        name -> name.startsWith("SPRING_") || name.startsWith("JAVA_") || name.startsWith("JDK_JAVA_"));
        return builder.start();
    }

    static Ended run(Path folder, Class<?> main, String... arguments) throws IOException, InterruptedException {
        Process process = start(folder, main, arguments);
        if (!process.waitFor(90, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("Still running after 90 s: " + lines(out(folder)));
        }
        return new Ended(process.exitValue(), lines(out(folder)), lines(err(folder)));
    }

    public static Stream<String> outputOf(Path folder) {
        return lines(out(folder)).stream();
    }

    private static Path out(Path folder) {
        return folder.resolve("out.txt");
    }

    private static Path err(Path folder) {
        return folder.resolve("err.txt");
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
