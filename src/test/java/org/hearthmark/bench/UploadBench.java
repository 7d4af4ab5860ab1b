package org.hearthmark.bench;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.document.Documents;
import org.hearthmark.document.MadeFiles;
import org.hearthmark.document.NewDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/**
 * What keeping a 20 MB file costs against its floor in the same run and the same directory: writing the same bytes, fsync,
 * and their SHA-256. Both take turns. Ours checks the content, and commits its rows, besides. Run by {@code script/bench}.
 */
@HearthmarkTest
class UploadBench {

    private static final double BUDGET = 1.3;
    private static final double HEAP_BUDGET = 1.0;
    private static final int SIZE = 20 * 1024 * 1024;
    private static final int WARM_UP = 6;
    private static final int ROUNDS = Integer.getInteger("bench.uploads", 24);
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Documents documents;
    private final Path directory;
    private final Random random = new Random(3);

    UploadBench(@Autowired Documents documents, @Value("${hearthmark.documents.directory}") Path directory) {
        this.documents = documents;
        this.directory = directory;
    }

    private static final class Cost {
        private final List<Long> ours = new ArrayList<>();
        private final List<Long> floor = new ArrayList<>();
        private final List<Long> allocated = new ArrayList<>();
    }

    @Test
    void againstTheFloor() {
        Map<String, byte[]> heads = new LinkedHashMap<>();
        heads.put("photo.jpg", MadeFiles.jpeg(8000, 6000));
        heads.put("scan.pdf", MadeFiles.pdf());
        var table = new StringBuilder(String.format(
                "%n%-32s %8s %9s %6s %7s %10s%n",
                "medians, ours and floor in turn", "ours ms", "floor ms", "ratio", "budget", "heap MB"));
        heads.forEach((name, head) -> table.append(line(name, cost(name, head))));
        System.out.println(table + "heap: everything allocated on our thread for one upload, kept or not; budget 1 MB");
    }

    private Cost cost(String name, byte[] head) {
        var cost = new Cost();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            if (round == WARM_UP) {
                cost.ours.clear();
                cost.floor.clear();
                cost.allocated.clear();
            }
            byte[] content = content(head);
            for (boolean ours : new boolean[] {round % 2 == 0, round % 2 != 0}) {
                if (ours) {
                    keep(name, content, cost);
                } else {
                    cost.floor.add(timed(() -> floor(content)));
                }
            }
        }
        return cost;
    }

    private void keep(String name, byte[] content, Cost cost) {
        var said = new NewDocument(UUID.randomUUID(), "", "bench", name, "bench", Optional.empty(), Optional.empty());
        long before = THREADS.getCurrentThreadAllocatedBytes();
        cost.ours.add(timed(() -> documents.store(said, new ByteArrayInputStream(content))));
        cost.allocated.add(THREADS.getCurrentThreadAllocatedBytes() - before);
    }

    /** A real beginning, then noise as in a compressed picture; new each time, so that nothing is kept already. */
    private byte[] content(byte[] head) {
        byte[] content = new byte[SIZE];
        random.nextBytes(content);
        System.arraycopy(head, 0, content, 0, head.length);
        return content;
    }

    private void floor(byte[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            Path file = Files.createTempFile(directory, "floor-", "");
            try (FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE);
                    InputStream in = new ByteArrayInputStream(content)) {
                byte[] chunk = new byte[64 * 1024];
                for (int read; (read = in.read(chunk)) >= 0; ) {
                    digest.update(chunk, 0, read);
                    out.write(ByteBuffer.wrap(chunk, 0, read));
                }
                digest.digest();
                out.force(true);
            }
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long timed(Runnable work) {
        long began = System.nanoTime();
        work.run();
        return System.nanoTime() - began;
    }

    private static String line(String name, Cost cost) {
        double ours = median(cost.ours) / 1e6;
        double floor = median(cost.floor) / 1e6;
        double heap = median(cost.allocated) / 1024.0 / 1024.0;
        return String.format(
                Locale.UK,
                "%-32s %8.1f %9.1f %6.2f %7.2f %10.2f  %s, %d rounds%n",
                "keep 20 MB, " + name,
                ours,
                floor,
                ours / floor,
                BUDGET,
                heap,
                ours / floor <= BUDGET && heap <= HEAP_BUDGET ? "within" : "OVER",
                cost.ours.size());
    }

    private static double median(List<Long> values) {
        List<Long> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
