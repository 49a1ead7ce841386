package io.evenkeel.adapter.http.calendar;

import io.evenkeel.adapter.http.input.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Whose calendar is wanted, as clients write it.
 *
 * @param trainer id or exact name
 */
record NewFeedBody(@Nullable String trainer) {

    String whose() {
        Checks checks = new Checks();
        return checks.checked(checks.required("/trainer", trainer));
    }
}
