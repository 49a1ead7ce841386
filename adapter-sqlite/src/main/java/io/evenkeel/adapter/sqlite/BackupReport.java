package io.evenkeel.adapter.sqlite;

/**
 * What was found in a backup that can be relied on.
 *
 * @param schemaVersion the version of its schema
 * @param sessions how many it holds, every one of which could be read
 * @param rosterEntries how many trainers, activities and rooms it holds
 * @param accounts how many it holds, every one of which could be read
 * @param series how many it holds, every one of which could be read
 * @param calendarFeeds how many links to calendars it holds, every one of which could be read
 * @param digestChecked whether the digest beside it was there, and right
 */
public record BackupReport(
        int schemaVersion,
        long sessions,
        long rosterEntries,
        long accounts,
        long series,
        long calendarFeeds,
        boolean digestChecked) {

    BackupReport withDigest() {
        return new BackupReport(schemaVersion, sessions, rosterEntries, accounts, series, calendarFeeds, true);
    }
}
