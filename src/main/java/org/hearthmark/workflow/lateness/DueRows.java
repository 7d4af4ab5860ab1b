package org.hearthmark.workflow.lateness;

import java.time.Instant;
import java.util.List;

/** Rows of one kind that are to be told; taking them marks them as told, so that no other node tells them. */
interface DueRows {

    /** Marks and returns the next rows after this place, in order; rows that another node holds are left to it. */
    List<Due> take(Instant now, Instant afterAt, String afterId, int most);
}
