package org.hearthmark.accreditation.domain.paper;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A fact: whether an inspector accepted a comment, and why or what was corrected. */
@Entity
@Immutable
@Table(schema = "accreditation", name = "comment_answer")
public class CommentAnswer {

    @Id
    private UUID id;

    private UUID commentId;
    private boolean accepted;
    private String reason;
    private Instant recordedAt;
    private String recordedBy;

    protected CommentAnswer() {}

    public CommentAnswer(UUID commentId, boolean accepted, String reason, Instant recordedAt, String recordedBy) {
        this.id = UUID.randomUUID();
        this.commentId = commentId;
        this.accepted = accepted;
        this.reason = reason;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    public UUID id() {
        return id;
    }

    public UUID commentId() {
        return commentId;
    }

    public boolean accepted() {
        return accepted;
    }

    public String reason() {
        return reason;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String recordedBy() {
        return recordedBy;
    }
}
