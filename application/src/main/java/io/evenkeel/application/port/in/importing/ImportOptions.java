package io.evenkeel.application.port.in.importing;

/**
 * How an import goes about its work.
 *
 * @param dryRun whether records are only checked and nothing is stored
 * @param walkInsAllowed whether more people may attend than booked, and more may book than there are seats
 */
public record ImportOptions(boolean dryRun, boolean walkInsAllowed) {

    /** Stores what is read; seats must be within capacity. */
    public static final ImportOptions DEFAULT = new ImportOptions(false, false);
}
