package io.evenkeel.adapter.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.evenkeel.application.port.out.CalendarFeed;
import io.evenkeel.application.port.out.CalendarFeedStore;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.tck.contract.CalendarFeedStoreContract;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqliteCalendarFeedStoreTest implements CalendarFeedStoreContract {

    @RegisterExtension
    final TemporaryStores stores = new TemporaryStores();

    @Override
    public CalendarFeedStore emptyCalendarFeeds() {
        return stores.empty().calendarFeeds();
    }

    @Test
    void isThereAfterARestart() {
        Path file = stores.file();
        CalendarFeed feed = new CalendarFeed("a", new TrainerId("t"), "0".repeat(64), MADE);
        SqliteStores first = stores.reopen(file);
        first.calendarFeeds().add(feed, ample());
        first.close();

        assertThat(stores.reopen(file).calendarFeeds().list(ample())).containsExactly(feed);
    }

    @Test
    void reportsAFeedThatIsNone() throws SQLException {
        Path file = stores.file();
        CalendarFeedStore feeds = stores.reopen(file).calendarFeeds();
        feeds.add(new CalendarFeed("a", new TrainerId("t"), "0".repeat(64), MADE), ample());
        PlainJdbc.run(file, "UPDATE calendar_feed SET secret_hash = '" + "g".repeat(64) + "'");

        assertThatExceptionOfType(StoreException.Corrupt.class).isThrownBy(() -> feeds.list(ample()));
    }

    private static Deadline ample() {
        return Deadline.after(Duration.ofSeconds(30), System::nanoTime);
    }
}
