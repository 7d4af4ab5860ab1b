package org.hearthmark.ladder.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hearthmark.ladder.domain.impact.Finding;
import org.hearthmark.ladder.domain.impact.Impact;
import org.hearthmark.ladder.domain.market.Answer;
import org.hearthmark.ladder.domain.market.Outcome;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The homes behind a number of an impact, as the address says it.
 *
 * @param by      council, placing, category or item; empty for all
 * @param key     which of them
 * @param answer  an answer of the records; empty for any
 * @param outcome what becomes of the home; empty for any
 * @param out     whether only homes that would no longer be fully accredited
 */
record HomeSearch(String by, String key, String answer, String outcome, Boolean out, Integer page) {

    static final int SIZE = 50;
    static final int MOST_IN_A_FILE = 1000;
    private static final int LAST_PAGE = 100_000;

    HomeSearch {
        by = Objects.requireNonNullElse(by, "");
        key = Objects.requireNonNullElse(key, "");
        answer = Objects.requireNonNullElse(answer, "");
        outcome = Objects.requireNonNullElse(outcome, "");
        out = Boolean.TRUE.equals(out);
        page = page == null ? 0 : Math.max(0, Math.min(page, LAST_PAGE));
    }

    Stream<Finding> found(Impact impact) {
        return part(impact)
                .filter(finding -> answer.isEmpty() || answers(impact, finding))
                .filter(finding -> outcome.isEmpty() || finding.outcome().name().equals(outcome))
                .filter(finding -> !out || finding.outOfFull());
    }

    /** Of one item, a home that was not looked at for it counts as not known whatever else it lacks. */
    private boolean answers(Impact impact, Finding finding) {
        if (!by.equals("item")) {
            return finding.answer().name().equals(answer);
        }
        boolean unseen = finding.home().notLookedAt(impact.market().checklist().at(key));
        return answer.equals((unseen ? Answer.NOT_KNOWN : Answer.FALLS_SHORT).name());
    }

    private Stream<Finding> part(Impact impact) {
        return switch (by) {
            case "item" ->
                impact.draft().levels().containsKey(key)
                        ? impact.lacking(key).filter(finding -> finding.answer() != Answer.STANDS)
                        : Stream.empty();
            case "council" ->
                impact.findings().filter(finding -> finding.home().council().equals(key));
            case "category" ->
                impact.findings().filter(finding -> finding.home().category().equals(key));
            case "placing" ->
                impact.findings()
                        .filter(finding -> finding.home().living().stream()
                                .anyMatch(placed -> placed.council().equals(key)));
            default -> impact.findings();
        };
    }

    /** In words, such as "Falls short". */
    String words() {
        return Stream.of(
                        Stream.of(Answer.values())
                                .filter(one -> one.name().equals(answer))
                                .map(Answer::label),
                        Stream.of(Outcome.values())
                                .filter(one -> one.name().equals(outcome))
                                .map(Outcome::label),
                        Stream.of("No longer fully accredited").filter(words -> out))
                .flatMap(one -> one)
                .findFirst()
                .orElse("All homes");
    }

    String address(String path, int number) {
        Map<String, Object> values = new LinkedHashMap<>();
        Stream.of(
                        Map.entry("by", by),
                        Map.entry("key", key),
                        Map.entry("answer", answer),
                        Map.entry("outcome", outcome))
                .filter(entry -> !entry.getValue().isEmpty())
                .forEach(entry -> values.put(entry.getKey(), entry.getValue()));
        if (out) {
            values.put("out", true);
        }
        if (number > 0) {
            values.put("page", number);
        }
        var address = UriComponentsBuilder.fromPath(path);
        values.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(values).toUriString();
    }
}
