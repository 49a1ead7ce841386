package io.evenkeel.application.booking;

import io.evenkeel.application.port.in.repeat.RepeatableCall;
import io.evenkeel.application.port.in.series.BookSeriesRequest;
import io.evenkeel.application.port.in.series.BookSeriesUseCase;
import io.evenkeel.application.port.in.series.PreviewSeriesUseCase;
import io.evenkeel.application.port.in.series.SeriesBookings;
import io.evenkeel.application.port.in.series.SeriesDays;
import io.evenkeel.application.port.in.series.SeriesInstance;
import io.evenkeel.application.port.in.series.SeriesOutcome;
import io.evenkeel.application.port.in.series.SeriesRefusal;
import io.evenkeel.application.port.out.BookingStore;
import io.evenkeel.application.port.out.IdSource;
import io.evenkeel.application.port.out.RosterStore;
import io.evenkeel.application.port.out.SeriesStore;
import io.evenkeel.application.port.out.SessionStore;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.schedule.recurrence.Instance;
import io.evenkeel.domain.schedule.series.Series;
import io.evenkeel.domain.session.Session;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Books the instances of series as sessions, each as any other booking is made. What tells that an instance was booked
 * before is the external key of its session, which every store keeps unique. Safe for any thread.
 */
public final class SeriesBookingService implements PreviewSeriesUseCase, BookSeriesUseCase {

    private final SeriesStore series;
    private final RosterStore roster;
    private final IdSource ids;
    private final BookingDesk desk;
    private final Effects effects;

    public SeriesBookingService(
            SeriesStore series,
            SessionStore sessions,
            BookingStore bookings,
            RosterStore roster,
            IdSource ids,
            ZoneId organisationZone,
            InstantSource now) {
        this.series = series;
        this.roster = roster;
        this.ids = ids;
        this.desk = new BookingDesk(sessions, organisationZone);
        this.effects = new Effects(bookings, now);
    }

    @Override
    public SeriesOutcome<List<SeriesInstance>> previewSeries(SeriesDays days, Deadline deadline) {
        return ofKnown(
                days,
                (known, instances) ->
                        new SeriesOutcome.Answered<>(new BookedInstances(series, known, deadline).among(instances)),
                deadline);
    }

    @Override
    public SeriesOutcome<SeriesBookings> bookSeries(BookSeriesRequest request, Deadline deadline) {
        return ofKnown(
                request.days(),
                (known, instances) -> SeriesRefusals.caught(() -> book(known, instances, request.call(), deadline)),
                deadline);
    }

    private SeriesBookings book(
            Series known, List<Instance> instances, @Nullable RepeatableCall<Session> call, Deadline deadline) {
        BookedInstances booked = new BookedInstances(series, known, deadline);
        return new InstanceBookings(known, booked, ids, effects, deadline)
                .book(
                        booked.among(instances),
                        open -> new InstanceJudge(known, open, new RosterLookup(roster, deadline), desk, deadline),
                        call);
    }

    private <T> SeriesOutcome<T> ofKnown(
            SeriesDays days, BiFunction<Series, List<Instance>, SeriesOutcome<T>> answer, Deadline deadline) {
        Optional<Series> found = series.find(days.series(), deadline);
        if (found.isEmpty()) {
            return new SeriesOutcome.Refused<>(
                    SeriesRefusal.UNKNOWN_SERIES,
                    "there is no series '" + days.series().value() + "'");
        }
        return SeriesInstances.of(found.get(), days)
                .match(
                        instances -> answer.apply(found.get(), instances),
                        refused -> new SeriesOutcome.Refused<>(refused.reason(), refused.message()));
    }
}
