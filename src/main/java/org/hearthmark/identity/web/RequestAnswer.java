package org.hearthmark.identity.web;

import org.hearthmark.identity.JoinRequest;

/** The yes or no to somebody who asks to join a provider, as the buttons send it and as pages say it. */
final class RequestAnswer {

    static final String MISSING = "Answer with yes or no";

    private static final String YES = "yes";
    private static final String NO = "no";

    private RequestAnswer() {}

    static boolean given(String answer) {
        return answer.equals(YES) || answer.equals(NO);
    }

    static boolean yes(String answer) {
        return answer.equals(YES);
    }

    static String inWords(JoinRequest request, boolean yes) {
        return yes
                ? request.name() + " acts for " + request.organisationName() + " from now on, and has been told."
                : request.name() + " has been told that the answer is no.";
    }
}
