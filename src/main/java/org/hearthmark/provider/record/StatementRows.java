package org.hearthmark.provider.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearthmark.provider.ChangedAnswer;
import org.hearthmark.provider.RecordFile;
import org.hearthmark.provider.Statement;
import org.hearthmark.provider.Topic;
import org.hearthmark.shared.LondonTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The statements of providers as insert-only rows: one statement of the database for any number of subjects. */
@Component
public class StatementRows {

    private static final String LATEST = """
            select distinct on (s.subject, s.topic)
                   s.number, s.firm, s.subject, s.part_of, s.topic, s.content, s.valid_until, s.recorded_at, s.recorded_by,
                   min(s.number) over (partition by s.subject) as begun, h.reference
            from provider.record r
            join provider.statement s on s.firm = r.firm
            left join provider.setting h on h.id = s.subject
            where %s
            order by s.subject, s.topic, s.number desc
            """;

    private static final String CHANGED = """
            select now.*, was.number as was_number, was.content as was_content, was.valid_until as was_valid_until,
                   was.recorded_at as was_recorded_at, was.recorded_by as was_recorded_by
            from (
                select distinct on (subject, topic) * from provider.statement
                where firm = :firm and subject = any(:subjects)
                  and (cast(:until as timestamptz) is null or recorded_at <= cast(:until as timestamptz))
                order by subject, topic, number desc) now
            left join lateral (
                select * from provider.statement
                where firm = now.firm and subject = now.subject and topic = now.topic and recorded_at <= :since
                order by number desc limit 1) was on true
            where now.recorded_at > :since and now.content is distinct from was.content
            order by now.number
            """;

    private final JdbcClient jdbc;
    private final SaidText text;

    StatementRows(JdbcClient jdbc, SaidText text) {
        this.jdbc = jdbc;
        this.text = text;
    }

    /** The firm that speaks for an organisation. */
    public Optional<UUID> firmOf(UUID organisation) {
        return jdbc.sql("select firm from provider.record where organisation = ?")
                .param(organisation)
                .query(UUID.class)
                .optional();
    }

    /** Whose record a firm's is. */
    public UUID organisationOf(UUID firm) {
        return jdbc.sql("select organisation from provider.record where firm = ?")
                .param(firm)
                .query(UUID.class)
                .single();
    }

    /** The firm of an organisation, locked until the transaction ends: what one firm says at the same time is taken one after the other. */
    public Optional<UUID> lock(UUID organisation) {
        return jdbc.sql("select firm from provider.record where organisation = ? for no key update")
                .param(organisation)
                .query(UUID.class)
                .optional();
    }

    /** Begins a record; false where the organisation has one. */
    public boolean begin(UUID firm, UUID organisation, Instant now, String by) {
        return jdbc.sql("""
                        insert into provider.record (firm, organisation, recorded_at, recorded_by) values (?, ?, ?, ?)
                        on conflict (organisation) do nothing
                        """)
                        .params(firm, organisation, now.atOffset(ZoneOffset.UTC), by)
                        .update()
                == 1;
    }

    /** Whether anything was ever said of it, by whomever. */
    public boolean exists(UUID subject) {
        return jdbc.sql("select exists (select from provider.statement where subject = ?)")
                .param(subject)
                .query(Boolean.class)
                .single();
    }

    /** Empty when nothing was said. */
    public Optional<RecordFile> of(UUID organisation) {
        List<RecordedRow> rows = jdbc.sql(LATEST.formatted("r.organisation = :organisation"))
                .param("organisation", organisation)
                .query(this::row)
                .list();
        return rows.isEmpty() ? Optional.empty() : Optional.of(Filing.file(rows));
    }

    /** The same of many firms; one statement. */
    public List<RecordFile> ofFirms(Collection<UUID> firms) {
        return jdbc
                .sql(LATEST.formatted("r.firm = any(:firms)"))
                .param("firms", firms.toArray(UUID[]::new))
                .query(this::row)
                .list()
                .stream()
                .collect(Collectors.groupingBy(row -> row.statement().firm()))
                .values()
                .stream()
                .map(Filing::file)
                .toList();
    }

    /** The firms with a record, a page at a time, in the order of their ids. */
    public List<UUID> firmsAfter(UUID firm, int most) {
        return jdbc.sql("select firm from provider.record where firm > ? order by firm limit ?")
                .params(firm, most)
                .query(UUID.class)
                .list();
    }

    /** Those whose content differs, in the order in which they were said. */
    public List<ChangedAnswer> changedBetween(
            UUID firm, Collection<UUID> subjects, Instant since, Optional<Instant> until) {
        return jdbc.sql(CHANGED)
                .param("firm", firm)
                .param("subjects", subjects.toArray(UUID[]::new))
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("until", until.map(Instant::toString).orElse(null))
                .query((row, number) -> new ChangedAnswer(was(row), statement(row, "")))
                .list();
    }

    public void add(UUID firm, List<NewStatement> statements, Instant now, String by) {
        if (statements.isEmpty()) {
            return;
        }
        LocalDate today = LondonTime.dayOf(now);
        jdbc.sql("""
                        insert into provider.statement
                            (firm, subject, part_of, topic, content, valid_until, recorded_at, recorded_by)
                        select :firm, said.subject, said.part_of, said.topic, said.content::jsonb, said.valid_until, :now, :by
                        from unnest(:subjects, :parts, :topics, :contents, cast(:until as date[]))
                            with ordinality as said (subject, part_of, topic, content, valid_until, place)
                        order by said.place
                        """)
                .param("firm", firm)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param(
                        "subjects",
                        statements.stream().map(NewStatement::subject).toArray(UUID[]::new))
                .param("parts", statements.stream().map(NewStatement::partOf).toArray(UUID[]::new))
                .param("topics", texts(statements, said -> said.said().topic().name()))
                .param("contents", texts(statements, said -> text.write(said.said())))
                .param("until", texts(statements, said -> lastDay(said, today)))
                .update();
    }

    private static String lastDay(NewStatement statement, LocalDate today) {
        LocalDate until = statement.said().topic().goodUntil(statement.said(), today);
        return until == null ? null : until.toString();
    }

    private static String[] texts(List<NewStatement> statements, Function<NewStatement, String> text) {
        return statements.stream().map(text).toArray(String[]::new);
    }

    private RecordedRow row(ResultSet row, int number) throws SQLException {
        return new RecordedRow(
                statement(row, ""),
                row.getObject("part_of", UUID.class),
                row.getLong("begun"),
                row.getString("reference"));
    }

    private Optional<Statement> was(ResultSet row) throws SQLException {
        return row.getString("was_content") == null ? Optional.empty() : Optional.of(statement(row, "was_"));
    }

    private Statement statement(ResultSet row, String prefix) throws SQLException {
        return new Statement(
                row.getLong(prefix + "number"),
                row.getObject("firm", UUID.class),
                row.getObject("subject", UUID.class),
                text.read(Topic.valueOf(row.getString("topic")), row.getString(prefix + "content")),
                row.getObject(prefix + "valid_until", LocalDate.class),
                row.getObject(prefix + "recorded_at", OffsetDateTime.class).toInstant(),
                row.getString(prefix + "recorded_by"));
    }
}
