package org.hearthmark.provider;

import java.util.List;
import org.hearthmark.shared.LondonTime;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** No place is free in a home that its provider does not run any more. */
@Component
class PlacesOfEnded {

    private final Vacancies vacancies;

    PlacesOfEnded(Vacancies vacancies) {
        this.vacancies = vacancies;
    }

    @EventListener
    void on(HomeEnded ended) {
        if (ended.lastDay().isPresent()) {
            vacancies.of(List.of(ended.home())).values().stream()
                    .filter(stated -> stated.freePlaces() > 0)
                    .forEach(stated -> vacancies.state(ended.home(), 0, LondonTime.dayOf(ended.at()), ended.by()));
        }
    }
}
