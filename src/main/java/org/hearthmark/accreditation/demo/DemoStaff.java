package org.hearthmark.accreditation.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hearthmark.provider.ServiceEntry;
import org.hearthmark.provider.StaffEntry;

/** Invented staff of the demonstration's providers: as many as each states, the same on every start. */
final class DemoStaff {

    private static final List<String> FIRST = List.of(
            "Abena",
            "Bartek",
            "Clodagh",
            "Dilwyn",
            "Esther",
            "Farouk",
            "Gwenda",
            "Hamza",
            "Ilse",
            "Jarek",
            "Keziah",
            "Lorcan",
            "Maud",
            "Nikhil",
            "Ottoline",
            "Pius",
            "Quincy",
            "Rosalind",
            "Solomon",
            "Tamsin");
    private static final List<String> LAST =
            List.of("Ashgrove", "Birdwhistle", "Coldharbour", "Drysdale-Oke", "Elverston", "Fothersgill", "Gathercole");

    private DemoStaff() {}

    /** @param firm differs from firm to firm, so that lists do */
    static List<StaffEntry> of(int firm, UUID service, ServiceEntry stated, LocalDate today) {
        return IntStream.range(0, stated.staffTotal())
                .mapToObj(number -> new StaffEntry(
                        FIRST.get((number * 3 + firm) % FIRST.size()) + " " + LAST.get((number + firm) % LAST.size()),
                        number == 0
                                ? "Registered service manager"
                                : number % 4 == 1 ? "Senior support worker" : "Support worker",
                        service,
                        "London",
                        today.minusMonths(3L + number * 5L % 60).minusDays(number),
                        number > 0 && number <= stated.staffNights(),
                        number > stated.staffTotal() - 1 - stated.staffAgency(),
                        false,
                        number == 0))
                .toList();
    }
}
