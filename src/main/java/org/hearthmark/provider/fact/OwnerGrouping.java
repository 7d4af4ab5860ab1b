package org.hearthmark.provider.fact;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.provider.Firm;
import org.hearthmark.provider.FirmKind;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps who controls firms now, and works out again which firms belong together: only those that were or are joined with a
 * firm whose owners have changed. The number of statements does not grow with the firms.
 */
@Component
class OwnerGrouping {

    /** Firms that share an owner with one that changed, and everybody who was in a group with any of these. */
    private static final String CONCERNED = """
            with met as (
                select firm from unnest(:changed) as changed (firm)
                union
                select other.firm from provider.owner_tie own join provider.owner_tie other on other.tie = own.tie
                where own.firm = any(:changed)),
            concerned as (
                select firm from met
                union
                select g.firm from provider.owner_group g
                where g.group_of in (select o.group_of from provider.owner_group o join met on met.firm = o.firm))
            select f.id, f.kind, f.name as firm_name, t.tie, t.name
            from concerned c
            join provider.firm f on f.id = c.firm
            join provider.owner_tie t on t.firm = c.firm
            """;

    private final JdbcTemplate jdbc;
    private final JdbcClient client;

    OwnerGrouping(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.client = JdbcClient.create(jdbc);
    }

    /** One at a time until its transaction ends: two that join the same firms would not see each other. */
    void rewrite(Map<UUID, Set<OwnerTie>> ties) {
        jdbc.execute("lock table provider.owner_group in share row exclusive mode");
        replaceTies(ties);
        List<Named> concerned = concerned(ties.keySet());
        Map<UUID, String> names =
                concerned.stream().collect(toMap(one -> one.edge().firm(), Named::firm, (same, again) -> same));
        List<OwnerComponents.Group> groups =
                OwnerComponents.of(concerned.stream().map(Named::edge).toList(), names);
        client.sql("delete from provider.owner_group where firm = any(:firms)")
                .param("firms", names.keySet().toArray(UUID[]::new))
                .update();
        jdbc.batchUpdate(
                "insert into provider.owner_group (firm, group_of, label) values (?, ?, ?)",
                groups.stream().flatMap(group -> rows(group).stream()).toList());
    }

    private void replaceTies(Map<UUID, Set<OwnerTie>> ties) {
        client.sql("delete from provider.owner_tie where firm = any(:firms)")
                .param("firms", ties.keySet().toArray(UUID[]::new))
                .update();
        jdbc.batchUpdate(
                "insert into provider.owner_tie (firm, tie, name) values (?, ?, ?)",
                ties.entrySet().stream()
                        .flatMap(entry -> entry.getValue().stream()
                                .map(tie -> new Object[] {entry.getKey(), tie.key(), tie.name()}))
                        .toList());
    }

    private record Named(String firm, OwnerComponents.Edge edge) {}

    private List<Named> concerned(Collection<UUID> changed) {
        return client.sql(CONCERNED)
                .param("changed", changed.toArray(UUID[]::new))
                .query((row, number) -> new Named(
                        Firm.labelOf(FirmKind.valueOf(row.getString("kind")), row.getString("firm_name")),
                        new OwnerComponents.Edge(
                                row.getObject("id", UUID.class),
                                new OwnerTie(row.getString("tie"), row.getString("name")))))
                .list();
    }

    /** A group is known by the id of one of its firms. */
    private static List<Object[]> rows(OwnerComponents.Group group) {
        UUID groupOf = group.firms().stream().sorted().findFirst().orElseThrow();
        return group.firms().stream()
                .map(firm -> new Object[] {firm, groupOf, group.label()})
                .toList();
    }
}
