package org.hearthmark.workflow.guard;

/** What a command of the engine is, for the guard. */
enum CommandKind {
    /** Reads only; the engine's own rights decide what is seen. */
    READ,
    SUBMIT,
    CLAIM,
    /** Sets the assignee; only giving the own task back is admitted. */
    ASSIGN,
    COMMENT,
    /** Keeps the engine running without touching a case: administrators. */
    MAINTENANCE,
    /** Issued by our own code only; has no address. */
    OURS,
    /** Writes, and is never admitted from a person or a service account. */
    REFUSED,
    /** No rule speaks of it: refused, and a test fails so that somebody decides. */
    UNCLASSIFIED
}
