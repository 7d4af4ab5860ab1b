package org.hearthmark.workflow;

import java.util.List;

/** The cases that wait for an answer by the staff; the module whose cases they are says so. */
public interface UnansweredCases {

    /** Those that wait longest first; one statement. */
    List<UnansweredCase> waitingLongest(int most);
}
