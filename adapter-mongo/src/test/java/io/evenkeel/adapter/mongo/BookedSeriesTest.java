package io.evenkeel.adapter.mongo;

import static io.evenkeel.adapter.mongo.Within.ample;
import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.application.booking.SeriesBookingService;
import io.evenkeel.application.port.in.repeat.RepeatableCall;
import io.evenkeel.application.port.in.series.BookSeriesRequest;
import io.evenkeel.application.port.in.series.SeriesBookings;
import io.evenkeel.application.port.in.series.SeriesDays;
import io.evenkeel.application.port.in.series.SeriesInstance;
import io.evenkeel.application.port.out.SeriesWrite;
import io.evenkeel.application.port.out.SessionScan;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import io.evenkeel.domain.schedule.series.Series;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.time.Interval;
import io.evenkeel.domain.time.LocalDateRange;
import io.evenkeel.tck.data.Bookings;
import io.evenkeel.tck.data.SampleSeries;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The instances of a series, booked through the use case by several servers of one database. */
class BookedSeriesTest {

    private static final Series SERIES = SampleSeries.weekly(0);
    private static final LocalDate FIRST = SampleSeries.FIRST_START.toLocalDate();

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    @Test
    void makesEachInstanceOnceWhoeverBooksIt() throws Exception {
        String url = mongo.newUrl();
        MongoStores one = mongo.open(url);
        MongoStores other = mongo.open(url);
        one.roster().saveAll(Bookings.rosterWithBuffers(0, 15), ample());
        one.series().save(SeriesWrite.add(SERIES), ample());
        List<Callable<SeriesBookings>> callers = new ArrayList<>();
        for (MongoStores server : List.of(one, other, one, other)) {
            callers.add(() -> book(server, 6, null));
        }

        List<SeriesInstance> made = new ArrayList<>();
        for (SeriesBookings each : together(callers)) {
            assertThat(each.refused()).isEmpty();
            assertThat(each.made().size() + each.there().size()).isEqualTo(6);
            made.addAll(each.made());
        }

        assertThat(made).hasSize(6).doesNotHaveDuplicates();
        assertThat(stored(one))
                .hasSize(6)
                .allSatisfy(session -> assertThat(Series.idOf(session)).contains(SERIES.id()));
    }

    @Test
    void aRepeatWithItsKeyHasTheSameAnswer() {
        MongoStores stores = mongo.emptyStores();
        stores.roster().ensureAll(List.of(activity()), ample());
        stores.series().save(SeriesWrite.add(SERIES), ample());
        RepeatableCall<Session> call = new RepeatableCall<>(
                "POST /series/sessions", "k", "hash", session -> session.id().value());
        book(stores, 1, null);

        SeriesBookings first = book(stores, 3, call);

        assertThat(first.there()).hasSize(1);
        assertThat(first.made()).hasSize(2);
        assertThat(book(stores, 3, call)).isEqualTo(first);
        assertThat(book(stores, 3, null).there()).hasSize(3);
    }

    private static RosterEntry activity() {
        return new RosterEntry(RosterKind.ACTIVITY, Bookings.ACTIVITY.value(), "Activity");
    }

    private static SeriesBookings book(MongoStores stores, int weeks, @Nullable RepeatableCall<Session> call) {
        SeriesBookingService service = new SeriesBookingService(
                stores.series(),
                stores.sessions(),
                stores.bookings(),
                stores.roster(),
                () -> UUID.randomUUID().toString(),
                ZoneOffset.UTC,
                InstantSource.system());
        SeriesDays days = new SeriesDays(SERIES.id(), new LocalDateRange(FIRST, FIRST.plusWeeks(weeks)));
        return service.bookSeries(new BookSeriesRequest(days, call), ample()).match(found -> found, refused -> {
            throw new AssertionError(refused.toString());
        });
    }

    private static List<SeriesBookings> together(List<Callable<SeriesBookings>> callers) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(callers.size());
        try {
            List<SeriesBookings> results = new ArrayList<>();
            for (Future<SeriesBookings> each : threads.invokeAll(callers)) {
                results.add(each.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Session> stored(MongoStores stores) {
        List<Session> all = new ArrayList<>();
        stores.sessions().scan(SessionScan.of(Interval.MIN_SECOND, Interval.MAX_SECOND), all::add, ample());
        return all;
    }
}
