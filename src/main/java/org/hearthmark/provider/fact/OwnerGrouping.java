package org.hearthmark.provider.fact;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.provider.Firm;
import org.hearthmark.provider.FirmKind;
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

    private final JdbcClient client;

    OwnerGrouping(JdbcClient client) {
        this.client = client;
    }

    /** One at a time until its transaction ends: two that join the same firms would not see each other. */
    void rewrite(Map<UUID, Set<OwnerTie>> ties) {
        client.sql("lock table provider.owner_group in share row exclusive mode")
                .update();
        replaceTies(ties);
        List<Named> concerned = concerned(ties.keySet());
        Map<UUID, String> names =
                concerned.stream().collect(toMap(one -> one.edge().firm(), Named::firm, (same, again) -> same));
        List<OwnerComponents.Group> groups =
                OwnerComponents.of(concerned.stream().map(Named::edge).toList(), names);
        client.sql("delete from provider.owner_group where firm = any(:firms)")
                .param("firms", names.keySet().toArray(UUID[]::new))
                .update();
        addGroups(groups.stream().flatMap(group -> rows(group).stream()).toList());
    }

    private void addGroups(List<Row> rows) {
        client.sql("""
                        insert into provider.owner_group (firm, group_of, label)
                        select firm, group_of, label from unnest(:firms, :groups, :labels) as x (firm, group_of, label)
                        """)
                .param("firms", rows.stream().map(Row::firm).toArray(UUID[]::new))
                .param("groups", rows.stream().map(Row::groupOf).toArray(UUID[]::new))
                .param("labels", rows.stream().map(Row::label).toArray(String[]::new))
                .update();
    }

    private void replaceTies(Map<UUID, Set<OwnerTie>> ties) {
        client.sql("delete from provider.owner_tie where firm = any(:firms)")
                .param("firms", ties.keySet().toArray(UUID[]::new))
                .update();
        List<Tied> tied = ties.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(tie -> new Tied(entry.getKey(), tie)))
                .toList();
        client.sql("""
                        insert into provider.owner_tie (firm, tie, name)
                        select firm, tie, name from unnest(:firms, :ties, :names) as x (firm, tie, name)
                        """)
                .param("firms", tied.stream().map(Tied::firm).toArray(UUID[]::new))
                .param("ties", tied.stream().map(one -> one.tie().key()).toArray(String[]::new))
                .param("names", tied.stream().map(one -> one.tie().name()).toArray(String[]::new))
                .update();
    }

    private record Tied(UUID firm, OwnerTie tie) {}

    private record Row(UUID firm, UUID groupOf, String label) {}

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
    private static List<Row> rows(OwnerComponents.Group group) {
        UUID groupOf = group.firms().stream().sorted().findFirst().orElseThrow();
        return group.firms().stream()
                .map(firm -> new Row(firm, groupOf, group.label()))
                .toList();
    }
}
