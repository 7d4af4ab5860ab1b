package org.hearthmark.register;

import org.hearthmark.accreditation.SettingAccredited;
import org.hearthmark.accreditation.SettingRefused;
import org.hearthmark.accreditation.SettingSuspended;
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

    RegisterListener(RegisterBook book, EntryPlaces places) {
        this.book = book;
        this.places = places;
    }

    @EventListener
    void on(SettingSuspended event) {
        book.refresh(event.setting());
    }

    @EventListener
    void on(SettingRefused event) {
        book.refreshIfEntered(event.setting());
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
