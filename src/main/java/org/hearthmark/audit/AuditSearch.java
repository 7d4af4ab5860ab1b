package org.hearthmark.audit;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hearthmark.shared.LondonTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds entries for those who look after the trail, a page at a time, newest first. */
@Component
public class AuditSearch {

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final JdbcClient jdbc;
    private final AuditTrail trail;
    private final ObjectProvider<SubjectNames> names;

    AuditSearch(JdbcClient jdbc, AuditTrail trail, ObjectProvider<SubjectNames> names) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.names = names;
    }

    /** A slice: counting all that match would cost more than the page itself. */
    @Transactional(readOnly = true)
    public Slice<AuditEntry> find(AuditQuery query, Pageable page) {
        StringBuilder sql = new StringBuilder(AuditTrail.SELECT + "where true");
        Map<String, Object> values = new HashMap<>();
        query.who().ifPresent(who -> narrow(sql, values, " and who = :who", "who", who));
        query.action().ifPresent(action -> narrow(sql, values, " and action = :action", "action", action));
        query.about().ifPresent(about -> narrow(sql, values, " and about = any(:about)", "about", subjects(about)));
        query.from()
                .ifPresent(day ->
                        narrow(sql, values, " and at >= :from", "from", Timestamp.from(LondonTime.startOf(day))));
        query.to()
                .ifPresent(day -> narrow(
                        sql, values, " and at < :to", "to", Timestamp.from(LondonTime.startOf(day.plusDays(1)))));
        values.put("limit", page.getPageSize() + 1);
        values.put("offset", page.getOffset());
        List<AuditEntry> found = jdbc.sql(sql + " order by number desc limit :limit offset :offset")
                .params(values)
                .query(trail::entry)
                .list();
        boolean more = found.size() > page.getPageSize();
        return new SliceImpl<>(more ? found.subList(0, page.getPageSize()) : found, page, more);
    }

    private static void narrow(
            StringBuilder sql, Map<String, Object> values, String condition, String name, Object value) {
        sql.append(condition);
        values.put(name, value);
    }

    private UUID[] subjects(String about) {
        Set<UUID> ids = new HashSet<>();
        if (ID.matcher(about).matches()) {
            ids.add(UUID.fromString(about));
        }
        names.forEach(of -> ids.addAll(of.subjectsOf(about)));
        return ids.toArray(UUID[]::new);
    }

    /** What entries are about, by the references that people use; an id without one is missing. */
    public Map<UUID, String> referencesOf(Collection<UUID> ids) {
        Map<UUID, String> references = new HashMap<>();
        names.forEach(of -> references.putAll(of.referencesOf(ids)));
        return references;
    }

    /** Everything that is ever recorded, by name. */
    @Transactional(readOnly = true)
    public List<String> actions() {
        // one step into the index for each action, instead of a walk over all entries
        return jdbc.sql("""
                        with recursive known (action) as (
                            (select action from audit.entry order by action limit 1)
                            union all
                            select (select e.action from audit.entry e where e.action > k.action order by e.action limit 1)
                              from known k where k.action is not null)
                        select action from known where action is not null
                        """).query(String.class).list();
    }
}
