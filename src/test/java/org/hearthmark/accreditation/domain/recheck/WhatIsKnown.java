package org.hearthmark.accreditation.domain.recheck;

import static java.util.Optional.empty;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hearthmark.accreditation.domain.desk.CheckResult;
import org.hearthmark.accreditation.domain.desk.CheckedFirm;
import org.hearthmark.provider.CompanyReading;
import org.hearthmark.provider.CompanyReading.Charge;
import org.hearthmark.provider.CompanyReading.Controller;
import org.hearthmark.provider.CompanyReading.Disqualification;
import org.hearthmark.provider.CompanyReading.Filing;
import org.hearthmark.provider.CompanyReading.InsolvencyCase;
import org.hearthmark.provider.CompanyReading.Officer;
import org.hearthmark.provider.CompanyReading.Profile;
import org.hearthmark.provider.FactKind;
import org.hearthmark.provider.FactState;
import org.hearthmark.provider.FirmKind;
import org.hearthmark.provider.OfstedEntry;
import org.hearthmark.provider.OfstedList;
import org.hearthmark.provider.OfstedOutcome;
import org.hearthmark.provider.PublicFact;
import org.hearthmark.provider.RegistrationStatus;

/** Facts of registers for tests: nothing is known until it is said. */
final class WhatIsKnown {

    static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    private final Map<FactKind, FactState> states = new EnumMap<>(FactKind.class);
    private Optional<Profile> profile = empty();
    private Optional<List<InsolvencyCase>> insolvency = empty();
    private Optional<List<Charge>> charges = empty();
    private Optional<List<Filing>> filings = empty();
    private Optional<List<Officer>> officers = empty();
    private Optional<List<Controller>> controllers = empty();
    private Optional<List<Disqualification>> disqualifications = empty();
    private CheckedFirm firm = new CheckedFirm(FirmKind.COMPANY, true, true, true, true);
    private ServiceOnList service = new ServiceOnList("2700001", empty(), empty());
    private LocalDate asAt = TODAY;
    private LocalDate day = TODAY;

    static WhatIsKnown known() {
        return new WhatIsKnown();
    }

    static AtProfile profile() {
        return new AtProfile();
    }

    static AtCharge charge(String status, int daysAgo) {
        return new AtCharge(status, daysAgo, false, false);
    }

    WhatIsKnown at(LocalDate asked) {
        this.asAt = asked;
        return this;
    }

    WhatIsKnown on(LocalDate other) {
        this.day = other;
        return this;
    }

    WhatIsKnown firm(CheckedFirm other) {
        this.firm = other;
        return this;
    }

    WhatIsKnown forAdultsOnly() {
        return firm(new CheckedFirm(FirmKind.COMPANY, true, true, true, false));
    }

    WhatIsKnown profile(AtProfile built) {
        this.profile = Optional.of(built.build());
        return told(FactKind.COMPANY_PROFILE, empty());
    }

    WhatIsKnown knowsNothing(FactKind kind) {
        return told(kind, empty());
    }

    WhatIsKnown insolvency(List<InsolvencyCase> cases) {
        this.insolvency = Optional.of(cases);
        return told(FactKind.INSOLVENCY, empty());
    }

    WhatIsKnown charges(List<Charge> some) {
        this.charges = Optional.of(some);
        return told(FactKind.CHARGES, empty());
    }

    WhatIsKnown filings(List<Filing> some) {
        this.filings = Optional.of(some);
        return told(FactKind.FILING_HISTORY, empty());
    }

    WhatIsKnown officers(int count) {
        this.officers = Optional.of(IntStream.range(0, count)
                .mapToObj(one -> new Officer("Officer " + one, "director", YearMonth.of(1970, 1), null))
                .toList());
        return told(FactKind.OFFICERS, empty());
    }

    WhatIsKnown officers(List<Officer> some) {
        this.officers = Optional.of(some);
        return told(FactKind.OFFICERS, empty());
    }

    WhatIsKnown controllers(List<Controller> some) {
        this.controllers = Optional.of(some);
        return told(FactKind.PERSONS_WITH_CONTROL, empty());
    }

    WhatIsKnown disqualifications(List<Disqualification> some) {
        this.disqualifications = Optional.of(some);
        return told(FactKind.DISQUALIFICATIONS, empty());
    }

    WhatIsKnown byHand(FactKind kind, boolean against, String reason) {
        return told(kind, Optional.of(new PublicFact.ByHand(against, reason)));
    }

    WhatIsKnown failing(FactKind kind, String why, Instant next) {
        states.computeIfPresent(
                kind, (same, state) -> new FactState(kind, state.latest(), Optional.of(why), Optional.of(next)));
        return this;
    }

    WhatIsKnown listed(OfstedEntry entry) {
        this.service = new ServiceOnList("2700001", Optional.of(list(TODAY)), Optional.of(entry));
        return this;
    }

    static OfstedEntry entry(RegistrationStatus status, String word, String provision, OfstedOutcome outcome) {
        return entry(status, word, provision, outcome, TODAY);
    }

    static OfstedEntry entry(
            RegistrationStatus status, String word, String provision, OfstedOutcome outcome, LocalDate asAt) {
        return new OfstedEntry(
                "2700001",
                provision,
                status,
                word,
                status == RegistrationStatus.NOT_REGISTERED,
                TODAY.minusYears(1),
                null,
                null,
                "Hackney",
                "London",
                "Private",
                null,
                3,
                outcome,
                outcome.label(),
                null,
                outcome == OfstedOutcome.NOT_INSPECTED ? null : TODAY.minusMonths(1),
                null,
                asAt);
    }

    WhatIsKnown onNoList(Optional<LocalDate> listed) {
        this.service = new ServiceOnList("2700001", listed.map(WhatIsKnown::list), empty());
        return this;
    }

    List<RegisterReading> all() {
        return RegisterChecks.on(new RegisterFacts(day, firm, company(), states, service));
    }

    RegisterReading reading(String check) {
        return all().stream()
                .filter(reading -> reading.check().id().equals(check))
                .findFirst()
                .orElseThrow();
    }

    CheckResult result(String check) {
        return reading(check).result().orElseThrow();
    }

    private CompanyReading company() {
        return new CompanyReading(profile, insolvency, charges, filings, officers, controllers, disqualifications);
    }

    private WhatIsKnown told(FactKind kind, Optional<PublicFact.ByHand> byHand) {
        var at = asAt.atTime(9, 0).toInstant(java.time.ZoneOffset.UTC);
        var fact = new PublicFact(
                UUID.randomUUID(), UUID.randomUUID(), kind, "Companies House", at, empty(), byHand, at, "officer");
        states.put(kind, new FactState(kind, Optional.of(fact), empty(), empty()));
        return this;
    }

    private static OfstedList list(LocalDate asAt) {
        return new OfstedList(UUID.randomUUID(), asAt, 5600, Instant.EPOCH, "admin");
    }

    /** A company profile: active, four years old, nothing due. */
    static final class AtProfile {

        private String status = "active";
        private String detail;
        private LocalDate createdOn = TODAY.minusYears(4);
        private LocalDate accountsDue = TODAY.plusDays(100);
        private boolean accountsOverdue;
        private LocalDate confirmationDue = TODAY.plusDays(50);
        private boolean confirmationOverdue;
        private boolean charged;
        private boolean insolvent;
        private boolean disputed;
        private boolean undeliverable;

        AtProfile status(String word) {
            this.status = word;
            return this;
        }

        AtProfile detail(String word) {
            this.detail = word;
            return this;
        }

        AtProfile createdOn(LocalDate day) {
            this.createdOn = day;
            return this;
        }

        AtProfile accounts(LocalDate due, boolean overdue) {
            this.accountsDue = due;
            this.accountsOverdue = overdue;
            return this;
        }

        AtProfile confirmation(LocalDate due, boolean overdue) {
            this.confirmationDue = due;
            this.confirmationOverdue = overdue;
            return this;
        }

        AtProfile charged() {
            this.charged = true;
            return this;
        }

        AtProfile insolvent() {
            this.insolvent = true;
            return this;
        }

        AtProfile disputed() {
            this.disputed = true;
            return this;
        }

        AtProfile undeliverable() {
            this.undeliverable = true;
            return this;
        }

        Profile build() {
            return new Profile(
                    "Example Limited",
                    status,
                    detail,
                    createdOn,
                    accountsDue,
                    accountsOverdue,
                    confirmationDue,
                    confirmationOverdue,
                    null,
                    charged,
                    insolvent,
                    disputed,
                    undeliverable);
        }
    }

    record AtCharge(String status, int age, boolean everything, boolean isEnforced) {

        AtCharge overEverything() {
            return new AtCharge(status, age, true, isEnforced);
        }

        AtCharge enforced() {
            return new AtCharge(status, age, everything, true);
        }

        Charge build() {
            return new Charge(status, TODAY.minusDays(age), everything, isEnforced, List.of("A bank"));
        }
    }
}
