package io.evenkeel.adapter.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.tck.contract.RosterEditStoreContract;
import io.evenkeel.tck.contract.RosterPageContract;
import io.evenkeel.tck.contract.RosterUnderTest;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqliteRosterEditStoreTest implements RosterEditStoreContract, RosterPageContract {

    @RegisterExtension
    final TemporaryStores stores = new TemporaryStores();

    @Override
    public RosterUnderTest emptyRosterUnderTest() {
        SqliteStores opened = stores.empty();
        return new RosterUnderTest(opened.roster(), opened.rosterEdits(), opened.sessions(), opened.series());
    }

    @Test
    void aPageIsSoughtAndNotSorted() throws SQLException {
        Path file = stores.file();
        stores.reopen(file);

        assertThat(PlainJdbc.plan(
                        file,
                        "SELECT id FROM roster WHERE kind = 'ROOM' AND (name, id) > ('Hall', 'x') ORDER BY name, id"
                                + " LIMIT 10"))
                .contains("kind=? AND (name,id)>(?,?)")
                .doesNotContain("TEMP B-TREE");
    }

    @ParameterizedTest
    @CsvSource({"trainer,session_by_trainer", "activity,session_by_activity", "room,session_by_room"})
    void whetherAnythingRefersToItIsSought(String column, String index) throws SQLException {
        Path file = stores.file();
        stores.reopen(file);

        assertThat(PlainJdbc.plan(file, "SELECT id FROM session WHERE " + column + " = 'x' LIMIT 1"))
                .contains("SEARCH")
                .contains(index);
    }
}
