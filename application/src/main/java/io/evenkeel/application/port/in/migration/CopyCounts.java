package io.evenkeel.application.port.in.migration;

/**
 * What a copy did.
 *
 * @param names trainers, activities and rooms
 * @param series series
 * @param added sessions that were not there before
 * @param unchanged sessions that were there already just so
 */
public record CopyCounts(long names, long series, long added, long unchanged) {

    /** The same after some more sessions. */
    public CopyCounts with(long moreAdded, long moreUnchanged) {
        return new CopyCounts(names, series, added + moreAdded, unchanged + moreUnchanged);
    }
}
