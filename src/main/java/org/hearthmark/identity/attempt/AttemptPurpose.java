package org.hearthmark.identity.attempt;

/** What somebody nobody knows yet tries. */
public enum AttemptPurpose {
    SIGN_IN,
    REGISTER,
    RESET
}
