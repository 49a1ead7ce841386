package io.evenkeel.adapter.mongo;

import static io.evenkeel.adapter.mongo.Within.ample;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.evenkeel.adapter.mongo.CuttingProxy.Cut;
import io.evenkeel.application.port.out.EditOutcome;
import io.evenkeel.application.port.out.IdempotencyKey;
import io.evenkeel.application.port.out.KeptAnswer;
import io.evenkeel.application.port.out.RepeatableRequest;
import io.evenkeel.application.port.out.SeriesPageQuery;
import io.evenkeel.application.port.out.SeriesRemoval;
import io.evenkeel.application.port.out.SeriesWrite;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.domain.schedule.series.Series;
import io.evenkeel.tck.data.SampleSeries;
import io.evenkeel.tck.data.Sessions;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A connection that is cut while a series is written, and a client that repeats its request until it is answered. */
class LostSeriesAnswersTest {

    @ParameterizedTest
    @EnumSource
    void aSeriesIsMadeOnceAndRemovedOnce(Cut cut) throws IOException {
        try (MongoServerProcess server = MongoServerProcess.start();
                CuttingProxy proxy = new CuttingProxy(server.port());
                MongoStores stores = MongoStores.open(MongoServerProcess.url(proxy.port(), "evenkeel"))) {
            stores.prepare(ample());
            // Each try makes up an id of its own.
            Series first = SampleSeries.weekly(1);
            Series second = SampleSeries.weekly(2);
            proxy.cutNextWrite(cut);

            Throwable failure = catchThrowable(() -> add(stores, first));
            EditOutcome<Series> repeated = repeat(() -> add(stores, second));

            assertThat(proxy.hasCut()).isTrue();
            assertThat(failure).isInstanceOf(StoreException.Unavailable.class);
            List<Series> stored = stores.series().page(new SeriesPageQuery(null, 10), ample());
            assertThat(stored).hasSize(1);
            assertThat(repeated)
                    .isEqualTo(
                            stored.contains(first)
                                    ? new EditOutcome.Replayed<>(first.id().value())
                                    : new EditOutcome.Written<>(second));
            assertThat(stored.contains(first) || cut != Cut.ON_ITS_ANSWER).isTrue();

            proxy.cutNextWrite(cut);
            assertThat(catchThrowable(() -> remove(stores, stored.get(0))))
                    .isInstanceOf(StoreException.Unavailable.class);
            assertThat(repeat(() -> remove(stores, stored.get(0))))
                    .isIn(new EditOutcome.Removed<>(), new EditOutcome.Replayed<>("removed"));
            assertThat(stores.series().page(new SeriesPageQuery(null, 10), ample()))
                    .isEmpty();
        }
    }

    /** A client does not know why it failed, so it asks again. */
    private static EditOutcome<Series> repeat(Supplier<EditOutcome<Series>> request) {
        while (true) {
            try {
                return request.get();
            } catch (StoreException.Unavailable e) {
                // the driver has not found its server again yet
            }
        }
    }

    private static EditOutcome<Series> add(MongoStores stores, Series series) {
        return stores.series()
                .save(
                        SeriesWrite.add(series)
                                .answering(request("add", series.id().value())),
                        ample());
    }

    private static EditOutcome<Series> remove(MongoStores stores, Series series) {
        return stores.series().remove(new SeriesRemoval(series.id(), 1, request("remove", "removed")), ample());
    }

    private static RepeatableRequest request(String name, String answer) {
        return new RepeatableRequest(
                new IdempotencyKey("scope", name), new KeptAnswer("hash of " + name, answer, Sessions.FIRST_START));
    }
}
