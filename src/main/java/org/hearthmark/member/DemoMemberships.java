package org.hearthmark.member;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hearthmark.identity.DemoOrganisations;
import org.hearthmark.identity.OrganisationKind;
import org.hearthmark.identity.People;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Fourteen London boroughs and Buckinghamshire as an alliance of two regions; their addresses are invented. */
@Component
@Profile({"demo", "test"})
class DemoMemberships implements SmartInitializingSingleton {

    private static final LocalDate FOUNDED = LocalDate.of(2025, 4, 1);
    private static final String HACKNEY = "Hackney";
    private static final String BUCKINGHAMSHIRE = "Buckinghamshire";

    private static final Map<String, List<String>> REGIONS = Map.of(
            "North and East London",
                    List.of(
                            "Camden",
                            "Enfield",
                            HACKNEY,
                            "Haringey",
                            "Islington",
                            "Newham",
                            "Tower Hamlets",
                            "Waltham Forest"),
            "West London and the Chilterns",
                    List.of(
                            "Brent",
                            BUCKINGHAMSHIRE,
                            "Ealing",
                            "Hammersmith and Fulham",
                            "Harrow",
                            "Hillingdon",
                            "Hounslow"));

    private final JdbcClient jdbc;
    private final People people;
    private final TransactionTemplate transaction;

    DemoMemberships(JdbcClient jdbc, People people, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.people = people;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> joinAll());
    }

    private void joinAll() {
        REGIONS.forEach((region, councils) -> {
            UUID id = idOf("region", region);
            jdbc.sql("insert into member.region (id, name) values (?, ?) on conflict do nothing")
                    .params(id, region)
                    .update();
            councils.forEach(council -> join(id, council));
        });
    }

    private void join(UUID region, String council) {
        UUID organisation = people.addOrganisation(organisationOf(council), OrganisationKind.COUNCIL, council);
        jdbc.sql("""
                        insert into member.region_council (region, gss)
                        select ?, gss from member.council where name = ?
                        on conflict do nothing
                        """).params(region, council).update();
        jdbc.sql("""
                        insert into member.membership (gss, organisation, since, region, notices_to)
                        select gss, ?, ?, ?, ? from member.council where name = ?
                        on conflict do nothing
                        """)
                .params(organisation, FOUNDED, region, noticesTo(council), council)
                .update();
    }

    private static String noticesTo(String council) {
        return "placements@" + council.toLowerCase(Locale.ROOT).replace(' ', '-') + ".example";
    }

    private static UUID organisationOf(String council) {
        return switch (council) {
            case HACKNEY -> DemoOrganisations.COUNCIL_1;
            case BUCKINGHAMSHIRE -> DemoOrganisations.COUNCIL_2;
            default -> idOf("council", council);
        };
    }

    private static UUID idOf(String kind, String name) {
        return UUID.nameUUIDFromBytes((kind + " " + name).getBytes(UTF_8));
    }
}
