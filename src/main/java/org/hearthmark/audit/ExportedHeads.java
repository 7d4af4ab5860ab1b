package org.hearthmark.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.hearthmark.audit.Finding.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Holds the exported heads against the chain, a thousand at a time, as they are read from their file. */
class ExportedHeads {

    private static final int AT_ONCE = 1000;

    private final JdbcClient jdbc;
    private final SealedHead head;
    private final List<HeadsFile.Line> waiting = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private HeadsFile.Line beyond;
    private long compared;

    ExportedHeads(JdbcClient jdbc, SealedHead head) {
        this.jdbc = jdbc;
        this.head = head;
    }

    void compare(HeadsFile file) {
        if (file.exists()) {
            file.read(this::take);
            compareWaiting();
        }
        if (beyond != null) {
            findings.add(new Finding(
                    Kind.TRUNCATED,
                    head.to() + 1,
                    Math.max(head.to() + 1, beyond.to()),
                    "seal " + beyond.sequence() + " was exported, and the chain ends with seal " + head.sequence()));
        }
    }

    private void take(String text) {
        waiting.add(HeadsFile.Line.of(text));
        if (waiting.size() == AT_ONCE) {
            compareWaiting();
        }
    }

    private void compareWaiting() {
        Map<Long, String> hashes = hashes();
        for (HeadsFile.Line line : waiting) {
            String hash = hashes.get(line.sequence());
            if (line.sequence() > head.sequence()) {
                beyond = beyond == null || line.to() > beyond.to() ? line : beyond;
            } else if (!line.hash().equals(hash) && findings.size() < SealedRows.MOST_FINDINGS) {
                findings.add(Finding.of(
                        Kind.HEAD_DIFFERS, line.to(), "seal " + line.sequence() + " was exported with another hash"));
            }
        }
        compared += waiting.size();
        waiting.clear();
    }

    private Map<Long, String> hashes() {
        Map<Long, String> hashes = new HashMap<>();
        jdbc.sql("select sequence, hash from audit.seal where sequence = any(?)")
                .param(waiting.stream().map(HeadsFile.Line::sequence).toArray(Long[]::new))
                .query(row -> {
                    hashes.put(row.getLong("sequence"), HexFormat.of().formatHex(row.getBytes("hash")));
                });
        return hashes;
    }

    List<Finding> findings() {
        return findings;
    }

    long compared() {
        return compared;
    }
}
