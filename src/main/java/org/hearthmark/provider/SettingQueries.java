package org.hearthmark.provider;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.hearthmark.member.Councils;
import org.hearthmark.shared.Located;
import org.hearthmark.shared.Places;
import org.hearthmark.shared.Postcode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads settings with what was last stated of them: one statement for the rows and one for their places, however many settings there are.
 */
@Component
class SettingQueries {

    /** The settings wanted are chosen before anything is joined to them. */
    private static final String SETTING = """
            select s.id, s.reference, s.firm, s.service, s.name, s.address_line, s.town, s.outcode, s.incode,
                   s.council_gss, s.ended_on, f.name as firm_name, f.kind as firm_kind, v.name as service_name, v.urn, p.*
            from (
                select *
                from provider.setting s
                where %s) s
            join provider.firm f on f.id = s.firm
            join provider.service v on v.id = s.service
            join lateral (
                select ages, category, places, landlord_name, landlord_kind, landlord_agreement
                from provider.setting_particulars
                where setting = s.id
                order by true_from desc, number desc
                limit 1) p on true
            order by %s
            """;

    private static final String BY_REFERENCE = "s.reference";
    private static final String BY_NAME = "lower(s.name), s.reference";

    private final JdbcClient jdbc;
    private final Councils councils;
    private final Places places;

    SettingQueries(JdbcClient jdbc, Councils councils, Places places) {
        this.jdbc = jdbc;
        this.councils = councils;
        this.places = places;
    }

    List<Setting> of(Collection<UUID> ids) {
        return complete(jdbc.sql(SETTING.formatted("s.id = any(:ids)", BY_REFERENCE))
                .param("ids", ids.toArray(UUID[]::new))
                .query(SettingQueries::bare)
                .list());
    }

    Map<UUID, Locality> localities(Collection<UUID> ids) {
        return jdbc
                .sql("""
                        select s.id, s.council_gss, p.category
                        from provider.setting s
                        join lateral (
                            select category from provider.setting_particulars
                            where setting = s.id
                            order by true_from desc, number desc
                            limit 1) p on true
                        where s.id = any(:ids)
                        """)
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(
                        row.getObject("id", UUID.class),
                        new Locality(row.getString("council_gss"), Category.valueOf(row.getString("category")))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<Setting> ofFirm(UUID firm) {
        return complete(jdbc.sql(SETTING.formatted("s.firm = :firm", BY_REFERENCE))
                .param("firm", firm)
                .query(SettingQueries::bare)
                .list());
    }

    List<Setting> ofFirm(UUID firm, long from, int most) {
        return page("s.firm = :firm", firm, from, most);
    }

    List<Setting> runBy(UUID firm, long from, int most) {
        return page("s.firm = :firm and s.ended_on is null", firm, from, most);
    }

    private List<Setting> page(String condition, UUID firm, long from, int most) {
        return complete(jdbc.sql(SETTING.formatted(
                        condition + " order by " + BY_REFERENCE + " limit :most offset :from", BY_REFERENCE))
                .param("firm", firm)
                .param("most", most)
                .param("from", from)
                .query(SettingQueries::bare)
                .list());
    }

    Set<UUID> runBy(UUID firm) {
        return jdbc.sql("select id from provider.setting where firm = :firm and ended_on is null")
                .param("firm", firm)
                .query(UUID.class)
                .set();
    }

    private record Named(UUID firm, HomeNames.HomeName home, int ofTheFirm) {}

    Map<UUID, HomeNames> names(Collection<UUID> firms, int most) {
        Map<UUID, List<Named>> found =
                jdbc.sql("""
                        select firm, reference, name, council_gss, of_the_firm
                        from (
                            select firm, reference, name, council_gss,
                                   row_number() over (partition by firm order by reference) as place,
                                   count(*) over (partition by firm) as of_the_firm
                            from provider.setting where firm = any(:firms)) s
                        where place <= :most
                        order by firm, reference
                        """).param("firms", firms.toArray(UUID[]::new)).param("most", most).query(this::named).stream()
                        .collect(groupingBy(Named::firm));
        return firms.stream().distinct().collect(toMap(Function.identity(), firm -> names(found.get(firm))));
    }

    private Named named(ResultSet row, int number) throws SQLException {
        return new Named(
                row.getObject("firm", UUID.class),
                new HomeNames.HomeName(
                        row.getString("reference"),
                        row.getString("name"),
                        councils.names().get(row.getString("council_gss"))),
                row.getInt("of_the_firm"));
    }

    private static HomeNames names(List<Named> ofFirm) {
        return ofFirm == null
                ? HomeNames.NONE
                : new HomeNames(
                        ofFirm.stream().map(Named::home).toList(), ofFirm.get(0).ofTheFirm() - ofFirm.size());
    }

    Set<UUID> ofFirms(Collection<UUID> firms) {
        return jdbc.sql("select id from provider.setting where firm = any(:firms)")
                .param("firms", firms.toArray(UUID[]::new))
                .query(UUID.class)
                .set();
    }

    /** @param criterion a condition on {@code s} with its parameters */
    List<Setting> matching(SettingSearch.Criterion criterion, int limit) {
        return complete(
                jdbc.sql(SETTING.formatted(criterion.condition() + " order by " + BY_NAME + " limit :limit", BY_NAME))
                        .params(criterion.parameters())
                        .param("limit", limit)
                        .query(SettingQueries::bare)
                        .list());
    }

    Instant offeredSince(UUID setting) {
        return jdbc.sql("""
                        with stated as (
                            select number, recorded_at, concat_ws(' ', ages, category, places) as offer,
                                   row_number() over (order by true_from desc, number desc) as place
                            from provider.setting_particulars where setting = :setting)
                        select min(s.recorded_at)
                        from stated s
                        where s.number > coalesce((
                            select max(other.number)
                            from stated other join stated now on now.place = 1
                            where other.offer <> now.offer), 0)
                        """)
                .param("setting", setting)
                .query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .single();
    }

    private List<Setting> complete(List<Setting> bare) {
        Map<Postcode, Located> located =
                places.locate(bare.stream().map(Setting::postcode).toList());
        return bare.stream()
                .map(setting ->
                        setting.placed(councils.names().get(setting.councilGss()), located.get(setting.postcode())))
                .toList();
    }

    /** Without the name of the council and the place. */
    private static Setting bare(ResultSet row, int number) throws SQLException {
        return new Setting(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                row.getObject("firm", UUID.class),
                row.getObject("service", UUID.class),
                row.getString("firm_name"),
                row.getString("service_name"),
                row.getString("urn"),
                row.getString("name"),
                row.getString("address_line"),
                row.getString("town"),
                new Postcode(row.getString("outcode"), row.getString("incode")),
                row.getString("council_gss"),
                null,
                AgeRange.valueOf(row.getString("ages")),
                Category.valueOf(row.getString("category")),
                row.getInt("places"),
                null,
                new LandlordEntry(
                        row.getString("landlord_name"),
                        LandlordKind.valueOf(row.getString("landlord_kind")),
                        LandlordAgreement.valueOf(row.getString("landlord_agreement"))),
                FirmKind.valueOf(row.getString("firm_kind")),
                row.getObject("ended_on", LocalDate.class));
    }
}
