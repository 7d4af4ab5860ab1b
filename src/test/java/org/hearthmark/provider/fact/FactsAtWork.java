package org.hearthmark.provider.fact;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hearthmark.provider.CompanyNumber;
import org.hearthmark.provider.FirmKind;
import org.hearthmark.provider.PublicFacts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Firms of the tests, and the sweep with a register that answers what a test says. */
@Component
class FactsAtWork {

    private final JdbcClient jdbc;
    private final AskedFirms firms;
    private final FactRows facts;
    private final WatchRows watches;
    private final ByHandRecords byHand;
    private final FactRecorder recorder;
    private final Clock clock;

    FactsAtWork(
            JdbcClient jdbc,
            AskedFirms firms,
            FactRows facts,
            WatchRows watches,
            ByHandRecords byHand,
            FactRecorder recorder,
            Clock clock) {
        this.jdbc = jdbc;
        this.firms = firms;
        this.facts = facts;
        this.watches = watches;
        this.byHand = byHand;
        this.recorder = recorder;
        this.clock = clock;
    }

    /** Nobody is watched, as far as the transaction of the test goes. */
    void begin() {
        jdbc.sql("delete from provider.register_watch").update();
    }

    FactSweep sweep(CompanyRegister register) {
        return new FactSweep(register, watches, facts, recorder, clock);
    }

    PublicFacts facts(CompanyRegister register) {
        return new RecordedFacts(firms, facts, watches, byHand, register, clock);
    }

    UUID firm(String companyNumber) {
        return firm(FirmKind.COMPANY, companyNumber);
    }

    UUID firm(FirmKind kind, String companyNumber) {
        UUID id = UUID.randomUUID();
        insert(kind, new UUID[] {id}, new String[] {companyNumber});
        return id;
    }

    /** Companies with numbers of their own from the one given on. */
    List<UUID> firms(int count, int firstNumber) {
        UUID[] ids =
                IntStream.range(0, count).mapToObj(any -> UUID.randomUUID()).toArray(UUID[]::new);
        insert(
                FirmKind.COMPANY,
                ids,
                IntStream.range(0, count)
                        .mapToObj(index -> number(firstNumber + index).value())
                        .toArray(String[]::new));
        return List.of(ids);
    }

    static CompanyNumber number(int number) {
        return new CompanyNumber(String.format("%08d", number));
    }

    void renumber(UUID firm, String companyNumber) {
        jdbc.sql("update provider.firm set company_number = :number where id = :firm")
                .param("number", companyNumber)
                .param("firm", firm)
                .update();
    }

    private void insert(FirmKind kind, UUID[] ids, String[] numbers) {
        jdbc.sql("""
                        insert into provider.firm (id, version, organisation, name, kind, company_number,
                                                   contact_name, contact_email, contact_phone)
                        select id, 0, gen_random_uuid(), 'Firm ' || coalesce(company_number, 'without'), :kind,
                               company_number, 'Ada Lamp', 'ada@lantern.example', '020 7946 0000'
                        from unnest(:ids, :numbers) as x (id, company_number)
                        """)
                .param("kind", kind.name())
                .param("ids", ids)
                .param("numbers", numbers)
                .update();
    }
}
