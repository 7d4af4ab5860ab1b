package org.hearthmark.provider;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.audit.AuditFact;
import org.hearthmark.audit.AuditTrail;
import org.hearthmark.member.Councils;
import org.hearthmark.provider.record.Completeness;
import org.hearthmark.provider.record.NewStatement;
import org.hearthmark.provider.record.SaidInWords;
import org.hearthmark.provider.record.SaidRules;
import org.hearthmark.provider.record.StatementRows;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a provider has said of itself, once, topic by topic, and until when each answer holds. */
@Component
@Transactional(readOnly = true)
public class ProviderRecord {

    private final StatementRows rows;
    private final RecordBook book;
    private final RecordRules rules;
    private final Councils councils;
    private final AuditTrail audit;
    private final Clock clock;

    ProviderRecord(
            StatementRows rows, RecordBook book, RecordRules rules, Councils councils, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.book = book;
        this.rules = rules;
        this.councils = councils;
        this.audit = audit;
        this.clock = clock;
    }

    /** The firm that an organisation speaks for; empty until it has said which. */
    public Optional<UUID> firmOf(UUID organisation) {
        return rows.firmOf(organisation);
    }

    /** Everything said last; empty until the firm was begun. One statement, however much was said. */
    public Optional<RecordFile> of(UUID organisation) {
        return rows.of(organisation);
    }

    /** Until the transaction ends, nobody says anything else for an organisation. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(UUID organisation) {
        rows.lock(organisation);
    }

    /**
     * Keeps an answer. A fresh id begins the firm (with {@link FirmSaid}), a service (with {@link ServiceSaid}) or a home
     * (with {@link AddressSaid}).
     *
     * @param partOf the firm of a new service, the service of a new home; otherwise ignored
     * @throws Refusal INVALID with the parts that cannot be; UNKNOWN when the subject is not the organisation's
     */
    @Transactional
    public void say(UUID organisation, UUID subject, UUID partOf, Said said, String by) {
        refuse(new SaidRules(councils.names()::containsKey, LondonTime.today(clock)).problemsOf(said));
        Instant now = clock.instant();
        OpenRecord open = said.topic() == Topic.FIRM
                ? book.lock(organisation).orElseGet(() -> book.begin(organisation, subject, now, by))
                : book.lock(organisation).orElseThrow(() -> Refusal.unknown("provider"));
        UUID whole = rules.wholeOf(open, subject, partOf, said.topic());
        refuse(rules.problemsOf(open, subject, said));
        book.add(open, List.of(new NewStatement(subject, whole, said)), now, by);
        audit.record(new AuditFact(
                "answer-given", subject, by, Map.of("topic", said.topic().name())));
    }

    /**
     * Keeps that what was said last is still so.
     *
     * @throws Refusal UNKNOWN when the subject is not the organisation's or nothing was said; INVALID when what was said can
     *     hold no longer, such as insurance whose last day is over
     */
    @Transactional
    public void confirm(UUID organisation, UUID subject, Topic topic, String by) {
        Instant now = clock.instant();
        OpenRecord open = book.lock(organisation).orElseThrow(() -> Refusal.unknown("provider"));
        RecordedSubject known = open.before().subject(subject).orElseThrow(() -> Refusal.unknown("answer"));
        Said said = known.statement(topic).map(Statement::said).orElseThrow(() -> Refusal.unknown("answer"));
        LocalDate until = topic.goodUntil(said, LondonTime.dayOf(now));
        if (until != null && until.isBefore(LondonTime.dayOf(now))) {
            throw Refusal.invalid("This holds no longer. Give a new answer");
        }
        book.add(open, List.of(new NewStatement(subject, known.partOf(), said)), now, by);
        audit.record(new AuditFact("answer-confirmed", subject, by, Map.of("topic", topic.name())));
    }

    /**
     * What must still be said, or said again, before a service and some of its homes can be applied for; in the order in
     * which it is asked.
     *
     * @throws Refusal UNKNOWN when one of them is not in the record
     */
    public List<MissingAnswer> missing(RecordFile file, UUID service, List<UUID> homes) {
        return Completeness.missing(file, service, homes, LondonTime.today(clock));
    }

    /**
     * What an application is judged on.
     *
     * @param homes in the order in which the application has them
     * @throws Refusal UNKNOWN when something is not the organisation's; INVALID when an answer is missing or out of date
     */
    public ProviderEntry entry(UUID organisation, UUID service, List<UUID> homes) {
        RecordFile file = of(organisation).orElseThrow(() -> Refusal.unknown("provider"));
        if (!missing(file, service, homes).isEmpty()) {
            throw Refusal.invalid("Some answers are missing or out of date");
        }
        return Stated.entry(file, service, homes);
    }

    /** Answers that differ from those that held at an instant; those confirmed or said in the same words are left out. */
    public List<ChangedAnswer> changedSince(UUID firm, Collection<UUID> subjects, Instant since) {
        return changedBetween(firm, subjects, since, Optional.empty());
    }

    /**
     * The same up to an instant, with what was said last by then.
     *
     * @param until empty for everything that was said until now
     */
    public List<ChangedAnswer> changedBetween(
            UUID firm, Collection<UUID> subjects, Instant since, Optional<Instant> until) {
        return rows.changedBetween(firm, subjects, since, until);
    }

    /** An answer as people read it: what was asked, and what was said. */
    public LinkedHashMap<String, String> inWords(Said said) {
        return SaidInWords.of(said, councils.names());
    }

    private static void refuse(Map<String, String> problems) {
        if (!problems.isEmpty()) {
            throw Refusal.invalid("There is a problem with what you entered", problems);
        }
    }
}
