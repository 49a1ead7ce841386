package io.evenkeel.adapter.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static io.evenkeel.adapter.mongo.TestMongo.onDatabase;
import static io.evenkeel.adapter.mongo.Within.ample;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.evenkeel.application.port.out.CalendarFeed;
import io.evenkeel.application.port.out.CalendarFeedStore;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.tck.contract.CalendarFeedStoreContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MongoCalendarFeedStoreTest implements CalendarFeedStoreContract {

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    @Override
    public CalendarFeedStore emptyCalendarFeeds() {
        return mongo.emptyStores().calendarFeeds();
    }

    @Test
    void reportsAFeedThatIsNone() {
        String url = mongo.newUrl();
        CalendarFeedStore feeds = mongo.open(url).calendarFeeds();
        feeds.add(new CalendarFeed("a", new TrainerId("t"), "0".repeat(64), MADE), ample());
        onDatabase(url, database -> database.getCollection("calendarFeeds").updateOne(eq("a"), set("madeAt", "today")));

        assertThatExceptionOfType(StoreException.Corrupt.class)
                .isThrownBy(() -> feeds.list(ample()))
                .withMessageContaining("madeAt");
    }
}
