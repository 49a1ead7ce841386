package io.evenkeel.application.port.in.importing;

/**
 * What an import did with the records it read; each record is in exactly one count.
 *
 * @param added sessions that were not there before; in a dry run, all that would have been stored
 * @param replaced sessions that were there with other content
 * @param unchanged sessions that were there already just so
 * @param rejected records that were not taken in
 */
public record ImportReport(long added, long replaced, long unchanged, long rejected) {

    public static final ImportReport ZERO = new ImportReport(0, 0, 0, 0);

    /** Both together. */
    public ImportReport plus(ImportReport other) {
        return new ImportReport(
                added + other.added, replaced + other.replaced, unchanged + other.unchanged, rejected + other.rejected);
    }

    /** How many records were read. */
    public long read() {
        return added + replaced + unchanged + rejected;
    }
}
