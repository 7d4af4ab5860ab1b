package org.hearthmark.provider.ofsted;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.LocalDate;
import org.hearthmark.provider.RegistrationStatus;

/**
 * What a list says of one provider, with the names of the database's columns.
 *
 * @param outcome empty where the list has none, null where it withholds it
 */
@JsonNaming(SnakeCaseStrategy.class)
record ListRow(
        String urn,
        RegistrationStatus status,
        String statusWord,
        String provisionType,
        LocalDate registeredOn,
        String name,
        String owner,
        String council,
        String region,
        String sector,
        Integer places,
        Integer premises,
        String outcome,
        String judgement,
        LocalDate inspectedOn,
        LocalDate publishedOn) {}
