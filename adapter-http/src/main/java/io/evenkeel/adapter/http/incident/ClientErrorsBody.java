package io.evenkeel.adapter.http.incident;

import io.evenkeel.adapter.http.input.Checks;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A batch of what failed in a browser, as the page sends it.
 *
 * @param release the version of the page
 * @param events what failed
 */
record ClientErrorsBody(@Nullable String release, @Nullable List<@Nullable ClientEventBody> events) {

    private static final int MAX_EVENTS = 50;
    private static final int MAX_RELEASE = 64;

    /** All of the batch, or none when something is wrong with it: then the page has a mistake. */
    List<ClientError> errors() {
        Checks checks = new Checks();
        String version = checks.required("/release", release);
        Texts.atMost(checks, "/release", version, MAX_RELEASE);
        if (events == null || events.isEmpty()) {
            checks.error("/events", "MISSING_VALUE", "give at least one event");
        } else if (events.size() > MAX_EVENTS) {
            checks.error(
                    "/events", "TOO_LONG", "has more than " + MAX_EVENTS + " events; send the rest in another batch");
        }
        checks.refuse();
        List<ClientError> errors = new ArrayList<>();
        List<@Nullable ClientEventBody> all = checks.checked(events);
        for (int i = 0; i < all.size(); i++) {
            ClientEventBody event = all.get(i);
            if (event == null) {
                checks.error("/events/" + i, "MISSING_VALUE", "must be an event");
            } else {
                event.check(checks, "/events/" + i, checks.checked(version)).ifPresent(errors::add);
            }
        }
        checks.refuse();
        return errors;
    }
}
