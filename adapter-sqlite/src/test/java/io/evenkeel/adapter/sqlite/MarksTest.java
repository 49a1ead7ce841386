package io.evenkeel.adapter.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The file alone marks what was written, whoever writes. */
class MarksTest {

    private static final String MARKS = "SELECT start_second || ' ' || sequence FROM rollup_mark ORDER BY 1";
    private static final String DATA_VERSION = "SELECT value FROM data_version";

    @RegisterExtension
    final TemporaryStores stores = new TemporaryStores();

    private final Path file = stores.file();

    @BeforeEach
    void storeASession() throws SQLException {
        SqliteStores.open(file).close();
        PlainJdbc.run(
                file,
                "INSERT INTO session (id, activity, planned_start, planned_end, status, version)"
                        + " VALUES ('one', 'activity', 1000, 2000, 'PLANNED', 1)");
    }

    @Test
    void anInsertMarksItsStart() throws SQLException {
        assertThat(PlainJdbc.column(file, MARKS)).containsExactly("1000 1");
        assertThat(PlainJdbc.column(file, DATA_VERSION)).containsExactly("1");
    }

    @ParameterizedTest
    @CsvSource({
        "source = 'a', true",
        "trainer = 't', true",
        "activity = 'b', true",
        "room = 'r', true",
        "planned_end = 2001, true",
        "actual_start = 1, true",
        "actual_end = 1, true",
        "status = 'VOID', true",
        "offered = 1, true",
        "booked = 1, true",
        "attended = 1, true",
        "cancelled_at = 1, true",
        "version = 2, true",
        "id = 'two', true",
        "status = 'PLANNED', false",
        "version = 1, false",
        "room_places = 2, false"
    })
    void anUpdateMarksWhenItChangesSomething(String change, boolean marks) throws SQLException {
        String both = change.startsWith("source") ? change + ", external_id = 'b'" : change;

        PlainJdbc.run(file, "UPDATE session SET " + both);

        assertThat(PlainJdbc.column(file, MARKS)).containsExactly(marks ? "1000 2" : "1000 1");
        assertThat(PlainJdbc.column(file, DATA_VERSION)).containsExactly(marks ? "2" : "1");
    }

    @Test
    void whatIsHeldChangesNoSession() throws SQLException {
        PlainJdbc.run(file, "UPDATE session SET held_start = 900, held_end = 2100");

        assertThat(PlainJdbc.column(file, MARKS)).containsExactly("1000 1");
    }

    @Test
    void aMoveMarksBothStartsAndADeletionMarksTheLast() throws SQLException {
        PlainJdbc.run(file, "UPDATE session SET planned_start = 1500");
        assertThat(PlainJdbc.column(file, MARKS)).containsExactly("1000 2", "1500 2");

        PlainJdbc.run(file, "DELETE FROM session");
        assertThat(PlainJdbc.column(file, MARKS)).containsExactly("1000 2", "1500 3");
    }

    /** How a conflict is resolved is the choice of the outer statement; a mark must be raised all the same. */
    @Test
    void theChoiceOfTheWriterDoesNotReachTheMarks() throws SQLException {
        for (String or : List.of("IGNORE", "REPLACE", "FAIL", "ABORT", "ROLLBACK")) {
            PlainJdbc.run(file, "UPDATE OR " + or + " session SET version = version + 1");
            PlainJdbc.run(
                    file,
                    "INSERT OR " + or + " INTO session (id, activity, planned_start, planned_end, status, version)"
                            + " VALUES ('" + or + "', 'activity', 1000, 2000, 'PLANNED', 1)");
        }
        assertThat(PlainJdbc.column(file, DATA_VERSION)).containsExactly("21");
        assertThat(PlainJdbc.column(file, MARKS)).containsExactly("1000 21");
    }

    @Test
    void aWriteThatIsTakenBackLeavesNoMark() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            statement.executeUpdate("UPDATE session SET planned_start = 1500");
            statement.execute("ROLLBACK");
        }
        assertThat(PlainJdbc.column(file, MARKS)).containsExactly("1000 1");
    }
}
