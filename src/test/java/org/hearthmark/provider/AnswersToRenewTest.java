package org.hearthmark.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AnswersToRenewTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    private static final UUID HOUSE = UUID.randomUUID();

    @Test
    void whatRunsOutOfOneHomeIsOneLine() {
        List<RunsOut> answers = Stream.of(5, 6, 7, 12)
                .map(day -> answer(HOUSE, "Lantern House", LocalDate.of(2027, 3, day)))
                .toList();

        assertThat(lines(answers))
                .containsExactly(new Upkeep(
                        "4 answers about Lantern House run out by 12 March 2027",
                        "/provider/record?of=" + HOUSE + "#subject-" + HOUSE,
                        "Lantern House",
                        LocalDate.of(2027, 3, 5)));
    }

    @Test
    void oneAloneLeadsToItsPage() {
        assertThat(lines(List.of(answer(HOUSE, "Lantern House", TODAY))))
                .extracting(Upkeep::what, Upkeep::address)
                .containsExactly(tuple("Look at your answer again: landlord", "/provider/record/x?then=/provider"));
    }

    @Test
    void noMoreThanTenLinesAndTheRestLeadsToTheRecord() {
        List<RunsOut> answers = IntStream.rangeClosed(1, 13)
                .mapToObj(number -> answer(UUID.randomUUID(), "House " + number, TODAY.plusDays(number)))
                .toList();

        assertThat(lines(answers)).hasSize(AnswersToRenew.MOST + 1).last().satisfies(rest -> {
            assertThat(rest.what()).isEqualTo("And 3 more in your record");
            assertThat(rest.address()).isEqualTo("/provider/record");
            assertThat(rest.by()).isEqualTo(TODAY.plusDays(11));
        });
    }

    private static List<Upkeep> lines(List<RunsOut> running) {
        return AnswersToRenew.inLines(running, "Lantern Homes", TODAY);
    }

    private static RunsOut answer(UUID subject, String name, LocalDate lastDay) {
        return new RunsOut(subject, name, "Landlord", lastDay, false, "/provider/record/x");
    }
}
