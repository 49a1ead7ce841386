package io.evenkeel.adapter.http.importing;

import java.util.Locale;

/** What to do about records that are bad. */
enum OnReject {
    /** Store the good ones. */
    SKIP,
    /** Read to the end first, and store nothing when any record is bad. */
    STOP;

    String externalName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
