package org.hearthmark.identity.attempt;

/** What somebody nobody knows yet tries. */
public enum AttemptPurpose {
    SIGN_IN,
    /** A program signs in under a service account: never waits for what others do under its name. */
    PROGRAM,
    REGISTER,
    RESET
}
