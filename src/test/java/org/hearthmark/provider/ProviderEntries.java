package org.hearthmark.provider;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** What a provider of the tests states. */
final class ProviderEntries {

    static final String HACKNEY = "E09000012";

    private ProviderEntries() {}

    static ProviderEntry with(FirmEntry firm, ServiceEntry service, List<HomeEntry> homes) {
        return new ProviderEntry(firm, service, finance("10000000"), homes);
    }

    static ProviderEntry with(List<HomeEntry> homes) {
        return with(firm("Lantern Homes Ltd"), service("Lantern Supported Living", "2712345"), homes);
    }

    static FirmEntry firm(String name) {
        return new FirmEntry(name, FirmKind.COMPANY, "01234567", "Ada Lamp", "ada@lantern.example", "020 7946 0000");
    }

    static FirmEntry soleTrader(String name) {
        return new FirmEntry(name, FirmKind.SOLE_TRADER, null, name, "trader@lantern.example", "020 7946 0001");
    }

    static ServiceEntry service(String name, String urn) {
        return new ServiceEntry(name, urn, 12, 4, 2);
    }

    static FinanceEntry finance(String employersLiability) {
        return new FinanceEntry(
                new BigDecimal(employersLiability),
                LocalDate.of(2027, 6, 30),
                new BigDecimal("5000000"),
                LocalDate.of(2027, 6, 30),
                LocalDate.of(2026, 3, 31),
                true);
    }

    static HomeEntry home(String name, String addressLine, String postcode) {
        return new HomeEntry(
                name,
                addressLine,
                "London",
                postcode,
                HACKNEY,
                AgeRange.BOTH,
                Category.SHARED_RING_FENCED,
                4,
                new LandlordEntry("Lantern Homes Ltd", LandlordKind.OWNER_IS_FIRM, LandlordAgreement.FREEHOLD));
    }

    static List<HomeEntry> homes(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> home("House " + number, number + " Mare Street", "E8 1EA"))
                .toList();
    }
}
