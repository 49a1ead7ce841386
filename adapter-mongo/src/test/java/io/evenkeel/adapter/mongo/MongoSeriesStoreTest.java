package io.evenkeel.adapter.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static io.evenkeel.adapter.mongo.TestMongo.onDatabase;
import static io.evenkeel.adapter.mongo.Within.ample;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.evenkeel.application.port.out.EditOutcome;
import io.evenkeel.application.port.out.IdempotencyKey;
import io.evenkeel.application.port.out.KeptAnswer;
import io.evenkeel.application.port.out.RepeatableRequest;
import io.evenkeel.application.port.out.SeriesPageQuery;
import io.evenkeel.application.port.out.SeriesRemoval;
import io.evenkeel.application.port.out.SeriesStore;
import io.evenkeel.application.port.out.SeriesWrite;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.schedule.series.Series;
import io.evenkeel.tck.contract.SeriesPageContract;
import io.evenkeel.tck.contract.SeriesStoreContract;
import io.evenkeel.tck.contract.SeriesUnderTest;
import io.evenkeel.tck.data.SampleSeries;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MongoSeriesStoreTest implements SeriesStoreContract, SeriesPageContract {

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    @Override
    public SeriesUnderTest emptySeriesUnderTest() {
        MongoStores stores = mongo.emptyStores();
        return new SeriesUnderTest(stores.series(), stores.sessions(), stores.bookings());
    }

    @Test
    void aRemovedSeriesStaysWithItsAnswerAndGoesWithIt() {
        String url = mongo.newUrl();
        SeriesStore store = mongo.open(url).series();
        Series series = SampleSeries.complete(1);
        KeptAnswer answer = new KeptAnswer("hash", "", EXPIRY);
        store.save(SeriesWrite.add(series), ample());
        store.remove(
                new SeriesRemoval(series.id(), 1, new RepeatableRequest(new IdempotencyKey("scope", "k"), answer)),
                ample());
        assertThat(documents(url))
                .singleElement()
                .satisfies(left -> assertThat(left.keySet()).containsExactlyInAnyOrder("_id", "requests", "answers"));

        store.forgetAnswers(EXPIRY, ample());

        assertThat(documents(url)).isEmpty();
    }

    @Test
    void twoServersShareADatabase() {
        String url = mongo.newUrl();
        mongo.open(url).series().save(SeriesWrite.add(SampleSeries.complete(1)), ample());
        SeriesStore other = mongo.open(url).series();

        assertThat(other.find(SampleSeries.complete(1).id(), ample())).contains(SampleSeries.complete(1));
        assertThat(other.save(SeriesWrite.add(SampleSeries.weekly(1)), ample())).isEqualTo(new EditOutcome.Taken<>());
    }

    @Test
    void reportsWhatIsNoSeries() {
        String url = mongo.newUrl();
        SeriesStore store = mongo.open(url).series();
        store.save(SeriesWrite.add(SampleSeries.complete(1)), ample());
        for (Object recurrence : List.of("none", new Document(), new Document("start", "soon"))) {
            onDatabase(
                    url,
                    database ->
                            database.getCollection("series").updateOne(eq("series-1"), set("recurrence", recurrence)));

            assertThatExceptionOfType(StoreException.Corrupt.class)
                    .isThrownBy(() -> store.find(SampleSeries.complete(1).id(), ample()))
                    .withMessageContaining("series-1");
            assertThatExceptionOfType(StoreException.Corrupt.class)
                    .isThrownBy(() -> store.page(new SeriesPageQuery(null, 10), ample()));
        }
    }

    @Test
    void refusesWhatItWouldNotGiveBack() {
        SeriesStore store = mongo.emptyStores().series();
        Series halfPair = SampleSeries.weekly(1).withTrainer(new TrainerId("\uD83D"));

        assertThatIllegalArgumentException().isThrownBy(() -> store.save(SeriesWrite.add(halfPair), ample()));

        assertThat(store.page(new SeriesPageQuery(null, 10), ample())).isEmpty();
    }

    private static List<Document> documents(String url) {
        List<Document> found = new ArrayList<>();
        onDatabase(url, database -> database.getCollection("series").find().into(found));
        return found;
    }
}
