package org.hearthmark.provider;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.identity.JoinRequests;
import org.hearthmark.identity.Organisations;
import org.hearthmark.provider.record.SaidRules;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How the firm of somebody who registered comes into the record: once, and not where it is here already. */
@Component
public class NewFirms {

    private final ProviderRecord record;
    private final FirmMatches matches;
    private final Organisations organisations;
    private final JoinRequests requests;
    private final JdbcClient jdbc;
    private final Clock clock;

    NewFirms(
            ProviderRecord record,
            FirmMatches matches,
            Organisations organisations,
            JoinRequests requests,
            JdbcClient jdbc,
            Clock clock) {
        this.record = record;
        this.matches = matches;
        this.organisations = organisations;
        this.requests = requests;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What is wrong, by part; those of the contact as in {@code contactName}. Empty when nothing is. */
    public Map<String, String> problemsOf(NewFirm said) {
        Map<String, String> problems = new LinkedHashMap<>(rules().problemsOf(said.firm()));
        rules().problemsOf(said.contact())
                .forEach((part, problem) ->
                        problems.put("contact" + Character.toUpperCase(part.charAt(0)) + part.substring(1), problem));
        said.service()
                .map(rules()::problemsOf)
                .filter(found -> found.containsKey("urn"))
                .ifPresent(found -> problems.put("urn", found.get("urn")));
        return problems;
    }

    /** Firms that are here already and may be this one, the surest first. */
    public List<FirmMatch> like(NewFirm said) {
        return matches.like(said.sought());
    }

    /**
     * Begins the firm's record, for an organisation that has none yet; what is sent a second time changes nothing.
     *
     * @throws Refusal INVALID with what is wrong, or where a firm with one of its numbers is here already
     */
    @Transactional
    public UUID begin(UUID organisation, NewFirm said, String by) {
        Map<String, String> problems = problemsOf(said);
        if (!problems.isEmpty()) {
            throw Refusal.invalid("There is a problem", problems);
        }
        oneAfterTheOther();
        if (!organisations.begun(organisation, said.firm().name())) {
            return record.firmOf(organisation).orElseThrow(() -> Refusal.unknown("provider"));
        }
        if (like(said).stream().anyMatch(match -> match.why().certain())) {
            throw Refusal.invalid("A provider with this number is here already: ask its people to let you join");
        }
        UUID firm = UUID.randomUUID();
        record.say(organisation, firm, null, said.firm(), by);
        record.say(organisation, firm, null, said.contact(), by);
        said.service().ifPresent(service -> record.say(organisation, UUID.randomUUID(), firm, service, by));
        requests.withdraw(by);
        return firm;
    }

    /** Until the transaction ends: of two who begin the same firm at once, the second finds the first. */
    private void oneAfterTheOther() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('provider.firm-begins'))")
                .query((row, number) -> true)
                .single();
    }

    /**
     * Asks the people of a firm to let somebody join who has registered.
     *
     * @throws Refusal UNKNOWN when the firm is not one that may be theirs
     */
    @Transactional
    public void askToJoin(UUID firm, NewFirm said, String by) {
        FirmMatch match = like(said).stream()
                .filter(one -> one.firm().equals(firm))
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("provider"));
        requests.ask(by, organisationOf(firm).orElseThrow(), match.label());
    }

    /** Whose people act for the firm. */
    @Transactional(readOnly = true)
    public Optional<UUID> organisationOf(UUID firm) {
        return jdbc.sql("select organisation from provider.record where firm = :firm")
                .param("firm", firm)
                .query(UUID.class)
                .optional();
    }

    private SaidRules rules() {
        return new SaidRules(any -> true, LondonTime.today(clock));
    }
}
