package io.evenkeel.adapter.http.calendar;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.evenkeel.application.port.in.calendar.Feed;
import io.evenkeel.application.port.in.calendar.NewSecret;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A link to a calendar, as clients see it.
 *
 * @param path where the calendar is, secret included; only in the answer that makes it
 */
record FeedBody(
        String id,
        Person trainer,
        Instant madeAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String path) {

    static FeedBody of(Feed feed) {
        return of(feed, null);
    }

    static FeedBody of(NewSecret made) {
        return of(made.feed(), "/api/v1/calendar/" + made.secret() + CalendarRoutes.SUFFIX);
    }

    private static FeedBody of(Feed feed, @Nullable String path) {
        return new FeedBody(
                feed.id(), new Person(feed.trainer().id(), feed.trainer().name()), feed.madeAt(), path);
    }

    /** Whose it is. */
    record Person(String id, String name) {}
}
