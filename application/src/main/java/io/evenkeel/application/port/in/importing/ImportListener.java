package io.evenkeel.application.port.in.importing;

/** Hears of an import while it runs, on the thread that runs it. */
public interface ImportListener {

    /** A record was not taken in; called once for each thing that is wrong with it. */
    void rejected(Reject reject);

    /** So much has been dealt with so far. Called after each batch and at the end. */
    void progressed(ImportReport soFar);
}
