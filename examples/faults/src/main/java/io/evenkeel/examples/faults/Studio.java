package io.evenkeel.examples.faults;

import io.evenkeel.application.booking.BookingService;
import io.evenkeel.application.port.in.booking.BookSessionRequest;
import io.evenkeel.application.port.in.booking.BookSessionUseCase;
import io.evenkeel.application.port.in.repeat.RepeatableCall;
import io.evenkeel.application.port.in.statistics.ComputeStatisticsUseCase;
import io.evenkeel.application.port.in.statistics.StatisticsFamily;
import io.evenkeel.application.port.in.statistics.StatisticsRequest;
import io.evenkeel.application.port.out.BookingStore;
import io.evenkeel.application.port.out.RosterStore;
import io.evenkeel.application.port.out.SessionStore;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.statistics.StatisticsService;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.statistics.Budget;
import io.evenkeel.domain.statistics.FamilyReport;
import io.evenkeel.domain.statistics.OverviewReport;
import io.evenkeel.domain.statistics.StatisticsRules;
import io.evenkeel.domain.time.LocalDateRange;
import io.evenkeel.examples.faults.Answer.Kind;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Function;

/** What users of a studio can ask for, each within a time. */
final class Studio {

    private static final ZoneId ZONE = ZoneOffset.UTC;

    private final BookSessionUseCase bookSession;
    private final ComputeStatisticsUseCase computeStatistics;
    private final Duration limit;

    Studio(SessionStore sessions, BookingStore bookings, RosterStore roster, InstantSource now, Duration limit) {
        this.bookSession = new BookingService(
                sessions, bookings, roster, () -> UUID.randomUUID().toString(), ZONE, now);
        this.computeStatistics = new StatisticsService(
                sessions, roster, ZONE, StatisticsRules.DEFAULT, new Budget(1_000_000, 10_000), now);
        this.limit = limit;
    }

    /** Books an hour with a trainer. The same key again is the same booking. */
    Answer book(String activity, String trainer, Instant start, String key) {
        String wish = activity + " with " + trainer + " at " + start;
        BookSessionRequest request = BookSessionRequest.of(activity, start)
                .withTrainer(trainer)
                .repeatable(new RepeatableCall<>("book", key, wish, session -> wish));
        return answered(deadline -> bookSession
                .book(request, deadline)
                .match(
                        done -> new Answer(Kind.DONE, wish),
                        repeated -> new Answer(Kind.DONE, repeated.answer()),
                        refused -> new Answer(Kind.REFUSED, refused.message())));
    }

    /** How many sessions are planned on some days. */
    Answer planned(LocalDateRange days) {
        return answered(deadline -> computeStatistics
                .compute(StatisticsRequest.of(StatisticsFamily.OVERVIEW, days), deadline)
                .match(
                        answer -> new Answer(Kind.DONE, text(answer.report())),
                        refused -> new Answer(Kind.REFUSED, refused.message())));
    }

    private static String text(FamilyReport report) {
        return report instanceof OverviewReport overview ? overview.sessions().planned() + " planned" : "no overview";
    }

    private Answer answered(Function<Deadline, Answer> work) {
        try {
            return work.apply(Deadline.after(limit, System::nanoTime));
        } catch (StoreException failed) {
            return new Answer(Kind.ASK_AGAIN, "this does not work at present; please try again");
        }
    }
}
