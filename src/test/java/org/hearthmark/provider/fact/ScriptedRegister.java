package org.hearthmark.provider.fact;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hearthmark.provider.CompanyNumber;
import org.hearthmark.provider.CompanyReading;
import org.hearthmark.provider.CompanyReading.Controller;
import org.hearthmark.provider.CompanyReading.Officer;
import org.hearthmark.provider.CompanyReading.Profile;
import org.hearthmark.provider.FactKind;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A register that answers what a test says, in words of the test's own: a profile is {@code active}, with {@code charges} or
 * {@code insolvency} behind it; people are {@code Ada Lamp 1970-05}, companies {@code Holdings Ltd, 01234567, England}, one a
 * line.
 */
class ScriptedRegister implements CompanyRegister {

    /** Whom nothing was said about is an active company without more. */
    private static final Map<FactKind, RegisterAnswer> USUAL =
            Map.of(FactKind.COMPANY_PROFILE, told("active"), FactKind.OFFICERS, told("Ada Lamp 1970-05"));

    final List<Question> asked = new ArrayList<>();
    private final Map<FactKind, RegisterAnswer> answers = new EnumMap<>(FactKind.class);
    private final Map<CompanyNumber, Map<FactKind, RegisterAnswer>> ofCompanies = new HashMap<>();
    private String source = "Companies House (of the test)";
    private boolean insideTransactions;

    static RegisterAnswer told(String raw) {
        return new RegisterAnswer.Told(raw);
    }

    static RegisterAnswer silent() {
        return new RegisterAnswer.NoAnswer("Companies House did not answer in time", Optional.empty());
    }

    ScriptedRegister says(FactKind kind, RegisterAnswer answer) {
        answers.put(kind, answer);
        return this;
    }

    ScriptedRegister says(CompanyNumber number, FactKind kind, RegisterAnswer answer) {
        ofCompanies
                .computeIfAbsent(number, any -> new EnumMap<>(FactKind.class))
                .put(kind, answer);
        return this;
    }

    ScriptedRegister saysNothingAtAll() {
        Arrays.stream(FactKind.values()).forEach(kind -> says(kind, silent()));
        return this;
    }

    ScriptedRegister answersAgain() {
        answers.clear();
        return this;
    }

    ScriptedRegister isNow(String other) {
        source = other;
        return this;
    }

    /** Whether somebody waited for it with a transaction open. */
    boolean askedInsideATransaction() {
        return insideTransactions;
    }

    List<FactKind> kindsAsked() {
        return asked.stream().map(Question::kind).toList();
    }

    @Override
    public RegisterAnswer ask(Question question) {
        asked.add(question);
        insideTransactions |= TransactionSynchronizationManager.isActualTransactionActive();
        return Optional.ofNullable(
                        ofCompanies.getOrDefault(question.number(), Map.of()).get(question.kind()))
                .or(() -> Optional.ofNullable(answers.get(question.kind())))
                .or(() -> Optional.ofNullable(USUAL.get(question.kind())))
                .orElse(new RegisterAnswer.KnowsNothing());
    }

    @Override
    public CompanyReading read(Map<FactKind, String> raw) {
        return new CompanyReading(
                Optional.ofNullable(raw.get(FactKind.COMPANY_PROFILE)).map(ScriptedRegister::profile),
                none(raw, FactKind.INSOLVENCY),
                none(raw, FactKind.CHARGES),
                none(raw, FactKind.FILING_HISTORY),
                lines(raw, FactKind.OFFICERS, line -> new Officer(name(line), "director", born(line), null)),
                lines(raw, FactKind.PERSONS_WITH_CONTROL, ScriptedRegister::controller),
                none(raw, FactKind.DISQUALIFICATIONS));
    }

    @Override
    public String source() {
        return source;
    }

    private static Profile profile(String raw) {
        return new Profile(
                "Test Ltd",
                raw.split(" ")[0],
                null,
                null,
                null,
                false,
                null,
                false,
                null,
                raw.contains("charges"),
                raw.contains("insolvency"),
                false,
                false);
    }

    private static <T> Optional<List<T>> none(Map<FactKind, String> raw, FactKind kind) {
        return Optional.ofNullable(raw.get(kind)).map(any -> List.of());
    }

    private static <T> Optional<List<T>> lines(Map<FactKind, String> raw, FactKind kind, Function<String, T> read) {
        return Optional.ofNullable(raw.get(kind))
                .map(text ->
                        "[]".equals(text) ? List.of() : text.lines().map(read).toList());
    }

    private static Controller controller(String line) {
        String[] parts = line.split(", ");
        return parts.length == 1
                ? new Controller(name(line), "individual", born(line), null, null, null)
                : new Controller(parts[0], "corporate", null, parts[1], parts[2], null);
    }

    private static String name(String line) {
        return line.substring(0, line.lastIndexOf(' '));
    }

    private static YearMonth born(String line) {
        return YearMonth.parse(line.substring(line.lastIndexOf(' ') + 1));
    }
}
