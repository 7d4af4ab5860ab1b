package org.hearthmark.register;

import java.util.Set;
import org.hearthmark.accreditation.Accreditations;
import org.hearthmark.accreditation.SettingAccredited;
import org.hearthmark.accreditation.SettingRefused;
import org.hearthmark.accreditation.SettingSuspended;
import org.hearthmark.accreditation.SettingsClosed;
import org.hearthmark.accreditation.StandingsChanged;
import org.hearthmark.accreditation.SuspensionLifted;
import org.hearthmark.provider.HomeEnded;
import org.hearthmark.provider.VacanciesStated;
import org.hearthmark.shared.PostcodesLoaded;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Keeps the register in step: what closes a home is written in the same commit, what opens one follows after it. */
@Component
class RegisterListener {

    private final RegisterBook book;
    private final EntryPlaces places;
    private final Accreditations accreditations;

    RegisterListener(RegisterBook book, EntryPlaces places, Accreditations accreditations) {
        this.book = book;
        this.places = places;
        this.accreditations = accreditations;
    }

    @EventListener
    void on(SettingSuspended event) {
        book.refresh(event.setting());
    }

    @EventListener
    void on(SettingRefused event) {
        book.refreshEntered(Set.of(event.setting()));
    }

    /** All that lapsed or ran out in one batch. */
    @EventListener
    void on(SettingsClosed event) {
        book.refreshEntered(event.settings());
    }

    /** What opens again, because it was cured, or stands in another way. */
    @ApplicationModuleListener
    void on(StandingsChanged event) {
        book.refreshEntered(accreditations.kindsChangedIn(event.batch()));
    }

    @ApplicationModuleListener
    void on(SettingAccredited event) {
        book.refresh(event.setting());
    }

    @ApplicationModuleListener
    void on(SuspensionLifted event) {
        book.refresh(event.setting());
    }

    /** A place that is taken is no longer offered in the same moment. */
    @EventListener
    void on(VacanciesStated event) {
        book.free(event.vacancies());
    }

    @EventListener
    void on(HomeEnded event) {
        book.ended(event.home(), event.lastDay());
    }

    /** After its commit: before, nobody else sees the places that it has brought. */
    @ApplicationModuleListener
    void on(PostcodesLoaded event) {
        places.placeAnew();
    }
}
