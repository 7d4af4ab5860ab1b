package org.hearthmark.provider;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearthmark.shared.Postcode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds firms that are here already, by number or by a like name, so that nobody is kept twice. A like name counts only
 * where no number says otherwise; its likeness is that of the distinctive part (three fifths) and of the whole (two
 * fifths), as shared trigrams, or that of the whole where the distinctive part is alike, too.
 */
@Component
public class FirmMatches {

    /** How many are shown at most. */
    private static final int MOST = 10;

    /** From which likeness a name is asked about, measured on real names; see {@code script/register-names}. */
    private static final double LIKE = 0.62;

    /** The same of the whole name, where the distinctive part is not another one: a slip in a word of the trade. */
    private static final double LIKE_AS_A_WHOLE = 0.5;

    /** The same of both, where one of its homes is at the same postcode. */
    private static final double LIKE_AT_THE_POSTCODE = 0.4;

    /** Of a name with the same letters in another order. */
    private static final double SWAPPED = 0.95;

    private static final int LONGEST = 300;
    private static final Pattern TRADING_AS = Pattern.compile("(?i)\\s(?:t/a|t\\.a\\.|trading as)\\s");

    private static final String LIKE_FIRMS = """
            with sought as materialized (
                select provider.name_key(name) as whole, provider.name_core(name) as core,
                       provider.name_letters(name) as letters
                  from unnest(cast(:names as text[])) as typed (name)),
            found (firm, rank, likeness, as_a_whole) as (
                select id, 0, 1.0, 1.0 from provider.firm where company_number = :company
                union all
                select firm, 1, 1.0, 1.0 from provider.service where urn = :urn
                union all
                select id, 2, 1.0, 1.0 from provider.firm
                 where upper(regexp_replace(charity_number, '[^0-9A-Za-z]', '', 'g')) = :charity
                union all
                select candidate.firm, 3,
                       0.6 * public.similarity(provider.name_core(candidate.name), sought.core)
                       + 0.4 * public.similarity(provider.name_key(candidate.name), sought.whole),
                       public.similarity(provider.name_key(candidate.name), sought.whole)
                  from sought
                 cross join lateral (
                       select id as firm, name from provider.firm where provider.name_core(name) operator(public.%) sought.core
                        union all
                       select firm, name from provider.service where provider.name_core(name) operator(public.%) sought.core
                       ) candidate
                union all
                select candidate.firm, 3, :swapped, :swapped
                  from sought
                 cross join lateral (
                       select id as firm from provider.firm where provider.name_letters(name) = sought.letters
                        union all
                       select firm from provider.service where provider.name_letters(name) = sought.letters
                       ) candidate),
            best as (
                select firm, min(rank) as rank, max(likeness) as likeness, max(as_a_whole) as as_a_whole
                  from found group by firm)
            select firm.id, firm.kind, firm.name, best.rank,
                   case when best.rank < 3 then 1.0 else greatest(best.likeness, best.as_a_whole) end as likeness
              from best
              join provider.firm firm on firm.id = best.firm
             where best.rank < 3
                or (cast(:company as text) is null or firm.company_number is null)
                   and (cast(:charity as text) is null or firm.charity_number is null)
                   and (best.likeness >= :like or best.as_a_whole >= :likeAsAWhole
                        or best.likeness >= :likeAtThePostcode and exists (
                           select 1 from provider.setting home
                            where home.firm = firm.id and home.outcode = :outcode and home.incode = :incode))
             order by best.rank, likeness desc, firm.name, firm.id
             limit :most
            """;

    private final JdbcClient jdbc;

    FirmMatches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The surest first; one statement. */
    public List<FirmMatch> like(SoughtFirm sought) {
        Postcode postcode = Postcode.parse(sought.postcode()).orElse(null);
        return jdbc.sql(LIKE_FIRMS)
                .param("names", names(sought.name()))
                .param(
                        "company",
                        CompanyNumber.parse(sought.companyNumber())
                                .map(CompanyNumber::value)
                                .orElse(null))
                .param("urn", number(sought.urn()))
                .param("charity", number(sought.charityNumber()))
                .param("outcode", postcode == null ? null : postcode.outcode())
                .param("incode", postcode == null ? null : postcode.incode())
                .param("like", LIKE)
                .param("likeAsAWhole", LIKE_AS_A_WHOLE)
                .param("likeAtThePostcode", LIKE_AT_THE_POSTCODE)
                .param("swapped", SWAPPED)
                .param("most", MOST)
                .query(FirmMatches::match)
                .list();
    }

    /** The name, and the one under which it trades. */
    private static String[] names(String typed) {
        if (typed == null || typed.isBlank()) {
            return new String[0];
        }
        String text = typed.replace("\0", "").strip();
        String name = text.substring(0, Math.min(text.length(), LONGEST));
        return Stream.of(TRADING_AS.split(name, 2))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toArray(String[]::new);
    }

    private static String number(String typed) {
        String text = typed == null ? "" : typed.replaceAll("[^0-9A-Za-z]+", "").toUpperCase(Locale.ROOT);
        return text.isEmpty() ? null : text;
    }

    private static FirmMatch match(ResultSet row, int number) throws SQLException {
        FirmMatch.Why why = FirmMatch.Why.values()[row.getInt("rank")];
        return new FirmMatch(
                row.getObject("id", UUID.class),
                FirmMatch.labelOf(FirmKind.valueOf(row.getString("kind")), row.getString("name"), why),
                why,
                row.getDouble("likeness"));
    }
}
