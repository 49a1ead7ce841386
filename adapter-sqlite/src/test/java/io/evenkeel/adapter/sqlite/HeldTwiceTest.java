package io.evenkeel.adapter.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The file alone refuses to have anything held twice: nothing here goes through the stores. */
class HeldTwiceTest {

    @RegisterExtension
    final TemporaryStores stores = new TemporaryStores();

    private final Path file = stores.file();

    @BeforeEach
    void makeTheStore() {
        SqliteStores.open(file).close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"INSERT", "INSERT OR IGNORE", "INSERT OR REPLACE", "INSERT OR ROLLBACK", "INSERT OR FAIL"})
    void refusesToInsertWhatOverlaps(String insert) throws SQLException {
        insert("first", "'trainer'", "NULL", 3_000, 3_600, 1);

        for (long[] overlapping :
                new long[][] {{3_000, 3_600}, {2_700, 3_300}, {3_300, 3_900}, {2_700, 3_900}, {3_300, 3_301}}) {
            requireRefused(insert + row("second", "'trainer'", "NULL", overlapping[0], overlapping[1], 1));
        }
        insert("before", "'trainer'", "NULL", 2_700, 3_000, 1);
        insert("after", "'trainer'", "NULL", 3_600, 3_900, 1);
        insert("other", "'another'", "NULL", 3_000, 3_600, 1);
        insert("nobody", "NULL", "NULL", 3_000, 3_600, 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "held_start = 3000, held_end = 3600, planned_start = 3000, planned_end = 3600",
                "trainer = 'trainer', held_start = 3300",
                "trainer = 'trainer', held_start = 3300, room_places = 9"
            })
    void refusesToUpdateIntoWhatOverlaps(String change) throws SQLException {
        insert("first", "'trainer'", "NULL", 3_000, 3_600, 1);
        insert("second", change.startsWith("trainer") ? "NULL" : "'trainer'", "NULL", 3_600, 4_200, 1);

        for (String update : List.of("UPDATE", "UPDATE OR IGNORE", "UPDATE OR REPLACE")) {
            requireRefused(update + " session SET " + change + " WHERE id = 'second'");
        }
    }

    @Test
    void refusesAPlanThatLeavesItsHeldTime() throws SQLException {
        insert("first", "'trainer'", "NULL", 3_000, 3_600, 1);

        for (String change : List.of(
                "planned_end = 3601",
                "planned_start = 2999",
                "held_end = NULL",
                "held_start = NULL",
                "held_end = held_start + 259801")) {
            assertThatExceptionOfType(SQLException.class)
                    .as(change)
                    .isThrownBy(() -> PlainJdbc.run(file, "UPDATE session SET " + change))
                    .withMessageContaining("CHECK");
        }
    }

    @Test
    void countsTheHoldersOfARoomAtEachMoment() throws SQLException {
        insert("a", "NULL", "'room'", 3_000, 3_600, 2);
        insert("b", "NULL", "'room'", 3_300, 3_900, 2);

        requireRefused("INSERT" + row("c", "NULL", "'room'", 3_000, 3_301, 2));
        requireRefused("INSERT" + row("c", "NULL", "'room'", 2_700, 4_200, 2));
        requireRefused("INSERT" + row("c", "NULL", "'room'", 3_600, 3_900, 1));
        insert("c", "NULL", "'room'", 2_700, 3_300, 2);
        insert("d", "NULL", "'room'", 3_600, 4_200, 2);
        insert("e", "NULL", "'room'", 3_000, 3_600, 3);
        insert("f", "NULL", "'another'", 3_000, 3_600, 1);
        requireRefused("UPDATE session SET room_places = 2 WHERE id = 'e'");
        requireRefused("UPDATE session SET room = 'room' WHERE id = 'f'");
        assertThatCode(() -> PlainJdbc.run(file, "UPDATE session SET status = 'COMPLETED'"))
                .as("what leaves the held time alone is never refused")
                .doesNotThrowAnyException();
    }

    @Test
    void findsTheLongestHolderThatBeganDaysBefore() throws SQLException {
        insert("long", "'trainer'", "'room'", 300, 300 + 259_800, 1);

        requireRefused("INSERT" + row("last", "'trainer'", "NULL", 259_800, 260_100, 1));
        requireRefused("INSERT" + row("last", "NULL", "'room'", 259_800, 260_100, 1));
        insert("after", "'trainer'", "'room'", 260_100, 260_400, 1);
    }

    /** Random rows by hand, with and without rooms of several places: after each, no moment is held by too many. */
    @Test
    void nothingIsHeldTwiceWhateverIsWritten() throws SQLException {
        SplittableRandom random = new SplittableRandom(7);
        List<long[]> held = new ArrayList<>();
        int refused = 0;
        for (int number = 0; number < 400; number++) {
            long start = 300L * random.nextInt(400);
            long end = start + 300L * (1 + random.nextInt(12));
            int trainer = random.nextInt(3);
            int room = random.nextInt(2);
            boolean isFree = isFree(held, 0, trainer, start, end, 1) && isFree(held, 1, room, start, end, room + 2);
            String insert = "INSERT"
                    + row(
                            "session-" + number,
                            "'trainer-" + trainer + "'",
                            "'room-" + room + "'",
                            start,
                            end,
                            room + 2);
            if (isFree) {
                PlainJdbc.run(file, insert);
                held.add(new long[] {trainer, room, start, end});
            } else {
                requireRefused(insert);
                refused++;
            }
        }
        assertThat(held).hasSizeGreaterThan(40);
        assertThat(refused).isGreaterThan(40);
    }

    @Test
    void looksUpHoldersAlongAnIndex() throws SQLException {
        assertThat(PlainJdbc.plan(
                        file,
                        "SELECT held_end FROM session WHERE trainer = 'x' AND row_id <> 1 AND held_start < 3600"
                                + " ORDER BY held_start DESC LIMIT 1"))
                .contains("USING COVERING INDEX session_by_held_trainer (trainer=? AND held_start<?)")
                .doesNotContain("TEMP B-TREE");
        assertThat(PlainJdbc.plan(
                        file,
                        "SELECT 1 FROM session WHERE room = 'x' AND row_id <> 1 AND held_start > 3000 - 259800"
                                + " AND held_start < 3600 AND held_end > 3000"))
                .contains("USING COVERING INDEX session_by_held_room (room=? AND held_start>? AND held_start<?)");
    }

    private static boolean isFree(List<long[]> held, int column, long id, long start, long end, int places) {
        for (long moment = start; moment < end; moment += 300) {
            long at = moment;
            if (held.stream()
                            .filter(row -> row[column] == id && row[2] <= at && at < row[3])
                            .count()
                    >= places) {
                return false;
            }
        }
        return true;
    }

    private void requireRefused(String sql) {
        assertThatExceptionOfType(SQLException.class)
                .as(sql)
                .isThrownBy(() -> PlainJdbc.run(file, sql))
                .withMessageContaining("held by");
    }

    private void insert(String id, String trainer, String room, long start, long end, int places) throws SQLException {
        PlainJdbc.run(file, "INSERT" + row(id, trainer, room, start, end, places));
    }

    /** A row that is planned for the last second of what it holds. */
    private static String row(String id, String trainer, String room, long start, long end, int places) {
        return " INTO session (id, trainer, activity, room, planned_start, planned_end, status, version, held_start,"
                + " held_end, room_places) VALUES ('" + id + "', " + trainer + ", 'activity', " + room + ", "
                + (end - 1) + ", " + end + ", 'PLANNED', 1, " + start + ", " + end + ", " + places + ")";
    }
}
