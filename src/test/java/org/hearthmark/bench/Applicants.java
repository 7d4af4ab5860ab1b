package org.hearthmark.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.hearthmark.provider.AgeRange;
import org.hearthmark.provider.Category;
import org.hearthmark.provider.FinanceEntry;
import org.hearthmark.provider.FirmEntry;
import org.hearthmark.provider.FirmKind;
import org.hearthmark.provider.HomeEntry;
import org.hearthmark.provider.LandlordAgreement;
import org.hearthmark.provider.LandlordEntry;
import org.hearthmark.provider.LandlordKind;
import org.hearthmark.provider.ProviderEntry;
import org.hearthmark.provider.ServiceEntry;

/** What a provider of any size states; always the same, so that costs can be compared. */
final class Applicants {

    private static final String HACKNEY = "E09000012";

    private Applicants() {}

    static ProviderEntry withHomes(int count) {
        return new ProviderEntry(
                new FirmEntry(
                        "Lantern Homes Ltd",
                        FirmKind.COMPANY,
                        "01234567",
                        "Ada Lamp",
                        "ada@lantern.example",
                        "020 7946 0000"),
                new ServiceEntry("Lantern Supported Living", "2712345", 12, 4, 2),
                new FinanceEntry(
                        new BigDecimal("10000000"),
                        LocalDate.of(2027, 6, 30),
                        new BigDecimal("5000000"),
                        LocalDate.of(2027, 6, 30),
                        LocalDate.of(2026, 3, 31),
                        true),
                homes(count));
    }

    private static List<HomeEntry> homes(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Applicants::home).toList();
    }

    private static HomeEntry home(int number) {
        return new HomeEntry(
                "House " + number,
                number + " Mare Street",
                "London",
                "E8 1EA",
                HACKNEY,
                AgeRange.BOTH,
                Category.SHARED_RING_FENCED,
                4,
                new LandlordEntry("Lantern Homes Ltd", LandlordKind.OWNER_IS_FIRM, LandlordAgreement.FREEHOLD));
    }
}
