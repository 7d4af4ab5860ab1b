package org.hearthmark.identity;

/** Notices that wait for an answer by whoever is signed in. The modules that know of them say so; the header counts them. */
public interface NoticesToAnswer {

    /** How many; one statement at most, and none for people whom they never concern. */
    int waitingFor(SignedInPerson person);

    /** The page on which they are listed. */
    String address();
}
