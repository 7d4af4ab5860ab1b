package org.hearthmark.accreditation.application.paper;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.domain.paper.Reports;
import org.hearthmark.accreditation.domain.paper.WrittenLetter;
import org.hearthmark.accreditation.domain.paper.WrittenLetter.Address;
import org.hearthmark.accreditation.domain.paper.WrittenLetter.Passage;
import org.hearthmark.accreditation.domain.paper.WrittenLetter.Row;
import org.hearthmark.accreditation.domain.standing.Facts;
import org.springframework.stereotype.Component;

/** Keeps letters word by word, so that what was said to a provider does not change with what it was written from. */
@Component
class LetterBook {

    private final Reports reports;
    private final Facts facts;
    private final Clock clock;

    LetterBook(Reports reports, Facts facts, Clock clock) {
        this.reports = reports;
        this.facts = facts;
        this.clock = clock;
    }

    Optional<Letter> about(UUID decision) {
        return reports.letter(decision).map(LetterBook::letter);
    }

    void keep(Letter letter) {
        facts.record(new WrittenLetter(
                letter.decision(),
                new Address(letter.organisation(), letter.reference(), letter.number()),
                letter.title(),
                letter.home().entrySet().stream()
                        .map(row -> new Row(row.getKey(), row.getValue()))
                        .toList(),
                letter.parts().stream()
                        .map(part -> new Passage(part.heading(), part.paragraphs(), part.points()))
                        .toList(),
                letter.on(),
                clock.instant()));
    }

    private static Letter letter(WrittenLetter written) {
        var home = new LinkedHashMap<String, String>();
        written.home().forEach(row -> home.put(row.label(), row.value()));
        return new Letter(
                written.decision(),
                written.to().organisation(),
                written.to().reference(),
                written.to().number(),
                written.title(),
                written.trueFrom(),
                home,
                written.parts().stream()
                        .map(part -> new Letter.Part(part.heading(), part.paragraphs(), part.points()))
                        .toList());
    }
}
