package io.evenkeel.application.calendar;

import io.evenkeel.application.port.in.calendar.Feed;
import io.evenkeel.application.port.in.calendar.ReadCalendarUseCase;
import io.evenkeel.application.port.in.exporting.ExportRequest;
import io.evenkeel.application.port.in.exporting.ExportSessionsUseCase;
import io.evenkeel.application.port.in.exporting.SessionSink;
import io.evenkeel.application.port.out.CalendarFeed;
import io.evenkeel.application.port.out.CalendarFeedStore;
import io.evenkeel.application.port.out.RosterStore;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.session.SessionStatus;
import io.evenkeel.domain.time.LocalDateRange;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;

/** Reads the sessions behind a link: of the last three months and the next twelve. Safe for any thread. */
public final class CalendarReadingService implements ReadCalendarUseCase {

    private static final int MONTHS_BACK = 3;
    private static final int MONTHS_AHEAD = 12;

    private final CalendarFeedStore feeds;
    private final Trainers trainers;
    private final ExportSessionsUseCase exporting;
    private final InstantSource now;

    public CalendarReadingService(
            CalendarFeedStore feeds, RosterStore roster, ExportSessionsUseCase exporting, InstantSource now) {
        this.feeds = feeds;
        this.trainers = new Trainers(roster);
        this.exporting = exporting;
        this.now = now;
    }

    @Override
    public boolean readCalendar(String secret, Function<Feed, SessionSink> sinks, Deadline deadline) {
        Optional<CalendarFeed> known = feeds.findBySecretHash(SecretHash.of(secret), deadline);
        if (known.isEmpty()) {
            return false;
        }
        CalendarFeed feed = known.orElseThrow();
        SessionSink sink = sinks.apply(new Feed(feed.id(), trainers.named(feed.trainer(), deadline), feed.madeAt()));
        exporting.exportSessions(
                new ExportRequest(days(), ZoneOffset.UTC, feed.trainer()),
                session -> {
                    // What was entered by mistake is nothing for a calendar.
                    if (session.status() != SessionStatus.VOID) {
                        sink.write(session);
                    }
                },
                deadline);
        return true;
    }

    private LocalDateRange days() {
        LocalDate today = LocalDate.ofInstant(now.instant(), ZoneOffset.UTC);
        return new LocalDateRange(today.minusMonths(MONTHS_BACK), today.plusMonths(MONTHS_AHEAD));
    }
}
