package io.evenkeel.adapter.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.evenkeel.application.port.out.SeriesPageQuery;
import io.evenkeel.application.port.out.SeriesStore;
import io.evenkeel.application.port.out.SeriesWrite;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.tck.contract.SeriesPageContract;
import io.evenkeel.tck.contract.SeriesStoreContract;
import io.evenkeel.tck.contract.SeriesUnderTest;
import io.evenkeel.tck.data.SampleSeries;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqliteSeriesStoreTest implements SeriesStoreContract, SeriesPageContract {

    @RegisterExtension
    final TemporaryStores stores = new TemporaryStores();

    @Override
    public SeriesUnderTest emptySeriesUnderTest() {
        SqliteStores opened = stores.empty();
        return new SeriesUnderTest(opened.series(), opened.sessions(), opened.bookings());
    }

    @Test
    void aPageIsSoughtAndNotSorted() throws SQLException {
        Path file = stores.file();
        stores.reopen(file);

        assertThat(PlainJdbc.plan(
                        file, "SELECT version FROM series WHERE (start, id) > (1, 'x') ORDER BY start, id LIMIT 10"))
                .contains("series_by_start")
                .doesNotContain("TEMP B-TREE");
    }

    @ParameterizedTest
    @CsvSource({"trainer,series_by_trainer", "activity,series_by_activity", "room,series_by_room"})
    void whetherAnythingRefersToItIsSought(String column, String index) throws SQLException {
        Path file = stores.file();
        stores.reopen(file);

        assertThat(PlainJdbc.plan(file, "SELECT id FROM series WHERE " + column + " = 'x' LIMIT 1"))
                .contains("SEARCH")
                .contains(index);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "recurrence = '{}'",
                "recurrence = '[]'",
                "recurrence = json_set(recurrence, '$.zone', 'Mars')",
                "recurrence = json_set(recurrence, '$.colour', 'red')",
                "activity = ''",
                "trainer = ''",
            })
    void reportsWhatIsNoSeries(String damage) throws SQLException {
        Path file = stores.file();
        SeriesStore store = stores.reopen(file).series();
        store.save(SeriesWrite.add(SampleSeries.complete(1)), ample());
        PlainJdbc.run(file, "UPDATE series SET " + damage);

        assertThatExceptionOfType(StoreException.Corrupt.class)
                .isThrownBy(() -> store.find(SampleSeries.complete(1).id(), ample()))
                .withMessageContaining("series-1");
        assertThatExceptionOfType(StoreException.Corrupt.class)
                .isThrownBy(() -> store.page(new SeriesPageQuery(null, 10), ample()));
    }

    private static Deadline ample() {
        return Deadline.after(Duration.ofSeconds(30), System::nanoTime);
    }
}
