package org.hearthmark.provider;

import java.util.List;

/** Free places of homes were stated or confirmed. Told in the same transaction: a place that is taken is taken at once. */
public record VacanciesStated(List<Vacancy> vacancies) {

    public VacanciesStated {
        vacancies = List.copyOf(vacancies);
    }
}
