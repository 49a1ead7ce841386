package io.evenkeel.adapter.http.problem;

/** Whose matter a problem is, which decides how loudly it is logged. */
public enum Severity {
    /** The client's: it was told, nobody else needs to look. */
    EXPECTED,
    /** That of a store, or of a server at its limit: somebody should look when it goes on. */
    DEPENDENCY,
    /** Ours: somebody must look. */
    BUG
}
