package org.hearthmark.accreditation;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.identity.NewPerson;
import org.hearthmark.identity.OrganisationKind;
import org.hearthmark.identity.People;
import org.hearthmark.identity.Role;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.standard.Grace;
import org.hearthmark.standard.NewVersion;
import org.hearthmark.standard.Standards;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Firms whose accredited homes meet level 1 of everything, in a region in which no other test has homes, and raises there. */
@Lazy
@Component
public class GapsAtWork {

    public static final String REGION = "North West";

    private static final String HALTON = "E06000006";
    private static int firms = 61_700_000;

    private final AccreditedInBulk bulk;
    private final People people;
    private final Standards standards;
    private final JdbcClient jdbc;
    private final Clock clock;

    GapsAtWork(AccreditedInBulk bulk, People people, Standards standards, JdbcClient jdbc, Clock clock) {
        this.bulk = bulk;
        this.people = people;
        this.standards = standards;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A firm with somebody who signs in for it.
     *
     * @param username is the password, too
     * @param homes    their references
     */
    public record AtWork(String username, UUID organisation, List<String> homes) {

        public String gaps() {
            return "/provider/homes/" + homes.get(0) + "/gaps";
        }
    }

    public AtWork firm(int homes) {
        var firm = bulk.firms(1, homes, firms++).get(0);
        jdbc.sql("""
                        update provider.setting
                           set council_gss = :gss, reference = 'SET-2097-' || :first || substr(name, 7)
                         where firm = :firm
                        """)
                .param("gss", HALTON)
                .param("first", firms)
                .param("firm", firm)
                .update();
        recordLevelOne(firm);
        var organisation = jdbc.sql("select organisation from provider.firm where id = :firm")
                .param("firm", firm)
                .query(UUID.class)
                .single();
        people.addOrganisation(organisation, OrganisationKind.PROVIDER, "Gaps");
        var username = "gaps-" + UUID.randomUUID();
        people.add(new NewPerson(
                username,
                username,
                "Gap Closer",
                username + "@gaps.example",
                organisation,
                Set.of(Role.PROVIDER, Role.PROVIDER_ADMINISTRATOR),
                false));
        return new AtWork(
                username,
                organisation,
                jdbc.sql("select reference from provider.setting where firm = :firm order by name")
                        .param("firm", firm)
                        .query(String.class)
                        .list());
    }

    private void recordLevelOne(UUID firm) {
        jdbc.sql("""
                        insert into accreditation.item_record (id, case_id, home_id, scope, subject, item, level, true_from,
                            recorded_at, recorded_by)
                        select gen_random_uuid(), h.case_id, h.id, 'PROPERTY', h.setting, i.id, 'LEVEL_1', :day, :at, 'test'
                          from accreditation.home_in_case h
                          join provider.setting s on s.id = h.setting
                         cross join standard.item i
                         where s.firm = :firm
                        """)
                .param("day", LondonTime.today(clock))
                .param("at", Timestamp.from(clock.instant().minusSeconds(60)))
                .param("firm", firm)
                .update();
    }

    /** As somebody found it later. */
    public void found(String reference, String item, String level) {
        jdbc.sql("""
                        insert into accreditation.item_record (id, case_id, home_id, scope, subject, item, level, true_from,
                            recorded_at, recorded_by)
                        select gen_random_uuid(), h.case_id, h.id, 'PROPERTY', h.setting, :item, :level, :day, :at, 'test'
                          from accreditation.home_in_case h
                          join provider.setting s on s.id = h.setting
                         where s.reference = :reference
                        """)
                .param("day", LondonTime.today(clock))
                .param("at", Timestamp.from(clock.instant()))
                .param("item", item)
                .param("level", level)
                .param("reference", reference)
                .update();
    }

    /** A raise of that region alone, published and not in effect. */
    public int published(LocalDate day, Map<String, Integer> levels) {
        return standards
                .publish(new NewVersion(day, levels, Set.of("SELF_CONTAINED"), Set.of(REGION), Grace.USUAL))
                .number();
    }
}
