package org.hearthmark.workflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearthmark.shared.Refusal;
import org.hearthmark.workflow.task.UnkeptAnswers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what is typed into the forms of tasks, field by field: of two devices that write at once, neither undoes what the
 * other typed elsewhere in the form, and in the same field the last one stays. Only for whoever has the task at present; the
 * draft of an earlier assignee is shown to nobody and goes with the task.
 */
@Repository
public class FormDrafts {

    /** Characters of all answers together, as JSON: ten times the longest form with every comment filled. */
    public static final int LONGEST = 256 * 1024;

    private static final TypeReference<Map<String, Object>> BY_FIELD = new TypeReference<>() {};
    private static final String NUL = "\\u0000";

    private final JdbcClient jdbc;
    private final UnkeptAnswers unkept;
    private final ObjectMapper json;
    private final Clock clock;

    FormDrafts(JdbcClient jdbc, UnkeptAnswers unkept, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.unkept = unkept;
        this.json = json;
        this.clock = clock;
    }

    /** Empty while nobody has taken the task, and when it is done. */
    @Transactional
    public Optional<FormDraft> find(String taskId, String username) {
        Optional<String> assignee = assignee(taskId).filter(taken -> !taken.isEmpty());
        assignee.ifPresent(taken -> requireSame(taken, username));
        return assignee.map(taken -> kept(taskId, username).orElse(FormDraft.NONE));
    }

    private Optional<FormDraft> kept(String taskId, String username) {
        return jdbc.sql("select answers, saved_at, version from workflow.form_draft where task_id = ? and assignee = ?")
                .params(taskId, username)
                .query(this::draft)
                .optional();
    }

    /**
     * Puts what was typed over what is kept already, but for what the form wants kept nowhere; gives the whole draft, or
     * nothing when the task is done.
     */
    @Transactional
    public Optional<FormDraft> keep(String taskId, String username, Map<String, Object> typed) {
        Optional<String> assignee = assignee(taskId);
        assignee.ifPresent(taken -> requireSame(taken, username));
        return assignee.map(taken -> put(taskId, username, typed));
    }

    private FormDraft put(String taskId, String username, Map<String, Object> typed) {
        FormDraft kept = jdbc.sql("""
                        insert into workflow.form_draft as kept (task_id, assignee, answers, saved_at, version)
                        values (:task, :assignee, cast(:typed as jsonb), :now, 1)
                        on conflict (task_id, assignee) do update
                           set answers = kept.answers || excluded.answers,
                               saved_at = excluded.saved_at,
                               version = kept.version + 1
                        returning answers, saved_at, version
                        """)
                .param("task", taskId)
                .param("assignee", username)
                .param("typed", written(without(unkept.of(taskId), typed)))
                .param("now", Timestamp.from(clock.instant()))
                .query(this::draft)
                .single();
        written(kept.answers());
        return kept;
    }

    private static Map<String, Object> without(Set<String> unkept, Map<String, Object> typed) {
        Map<String, Object> kept = new LinkedHashMap<>(typed);
        kept.keySet().removeAll(unkept);
        return kept;
    }

    /** Holds the task open until the end of the transaction: no draft comes after its completion. */
    private Optional<String> assignee(String taskId) {
        return jdbc.sql("""
                        select coalesce(assignee, '') from workflow.work_item
                         where task_id = ? and left_at is null
                           for share
                        """).param(taskId).query(String.class).optional();
    }

    private static void requireSame(String assignee, String username) {
        if (!assignee.equals(username)) {
            throw Refusal.forbidden("Drafts are kept for whoever has taken the task");
        }
    }

    private String written(Map<String, Object> answers) {
        try {
            String text = json.writeValueAsString(answers);
            if (text.length() > LONGEST || text.contains(NUL)) {
                throw Refusal.invalid("This is too long to be kept, or is not text");
            }
            return text;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Answers that came as JSON cannot be written as JSON", e);
        }
    }

    private FormDraft draft(ResultSet row, int number) throws SQLException {
        try {
            return new FormDraft(
                    json.readValue(row.getString("answers"), BY_FIELD),
                    row.getTimestamp("saved_at").toInstant(),
                    row.getLong("version"));
        } catch (JsonProcessingException e) {
            throw new SQLException("A draft is not JSON", e);
        }
    }
}
