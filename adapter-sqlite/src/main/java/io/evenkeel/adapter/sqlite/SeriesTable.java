package io.evenkeel.adapter.sqlite;

import io.evenkeel.application.port.document.RecurrenceDocument;
import io.evenkeel.application.port.out.SeriesPageQuery;
import io.evenkeel.application.port.out.SeriesPosition;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.RoomId;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.schedule.recurrence.RecurrenceDefinition;
import io.evenkeel.domain.schedule.series.Series;
import io.evenkeel.domain.schedule.series.SeriesId;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The table of series. */
final class SeriesTable {

    private static final String COLUMNS = "id, activity, trainer, room, recurrence, version";
    private static final String FIND = "SELECT " + COLUMNS + " FROM series WHERE id = ?1";
    private static final String PAGE =
            "SELECT " + COLUMNS + " FROM series WHERE (start, id) > (?1, ?2) ORDER BY start, id LIMIT ?3";
    private static final String ALL = "SELECT " + COLUMNS + " FROM series";
    private static final String PUT = "INSERT INTO series (" + COLUMNS + ", start) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"
            + " ON CONFLICT (id) DO UPDATE SET (activity, trainer, room, recurrence, version, start)"
            + " = (excluded.activity, excluded.trainer, excluded.room, excluded.recurrence, excluded.version,"
            + " excluded.start)";
    private static final String REMOVE = "DELETE FROM series WHERE id = ?1";

    private final Statements statements;

    SeriesTable(Statements statements) {
        this.statements = statements;
    }

    Optional<Series> find(SeriesId id) throws SQLException {
        PreparedStatement find = statements.get(FIND);
        find.setString(1, id.value());
        return read(find).stream().findFirst();
    }

    List<Series> page(SeriesPageQuery query) throws SQLException {
        SeriesPosition after = query.after();
        PreparedStatement page = statements.get(PAGE);
        page.setLong(1, after == null ? Long.MIN_VALUE : second(after.start()));
        page.setString(2, after == null ? "" : after.id().value());
        page.setInt(3, query.limit());
        return read(page);
    }

    /** Every series, in no order. */
    List<Series> all() throws SQLException {
        return read(statements.get(ALL));
    }

    /** Adds a series, or replaces the one of its id. */
    void put(Series series) throws SQLException {
        PreparedStatement put = statements.get(PUT);
        put.setString(1, series.id().value());
        put.setString(2, series.activity().value());
        put.setString(3, series.trainer() == null ? null : series.trainer().value());
        put.setString(4, series.room() == null ? null : series.room().value());
        put.setString(5, DetailsJson.write(RecurrenceDocument.of(series.definition())));
        put.setLong(6, series.version());
        put.setLong(7, second(series.definition().start()));
        put.executeUpdate();
    }

    void remove(SeriesId id) throws SQLException {
        PreparedStatement remove = statements.get(REMOVE);
        remove.setString(1, id.value());
        remove.executeUpdate();
    }

    private static long second(LocalDateTime start) {
        return start.toEpochSecond(ZoneOffset.UTC);
    }

    private static List<Series> read(PreparedStatement query) throws SQLException {
        List<Series> found = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                found.add(read(rows));
            }
        }
        return found;
    }

    /** @throws StoreException.Corrupt when the row is no series */
    private static Series read(ResultSet row) throws SQLException {
        try {
            String trainer = row.getString(3);
            String room = row.getString(4);
            return new Series(
                    new SeriesId(row.getString(1)),
                    new ActivityId(row.getString(2)),
                    trainer == null ? null : new TrainerId(trainer),
                    room == null ? null : new RoomId(room),
                    definition(row.getString(5)),
                    row.getLong(6));
        } catch (IllegalArgumentException bad) {
            throw new StoreException.Corrupt(
                    "the series " + row.getString(1) + " cannot be read: " + bad.getMessage(), bad);
        }
    }

    private static RecurrenceDefinition definition(String json) {
        return RecurrenceDocument.read(DetailsJson.read(json)).match(good -> good, errors -> {
            throw new IllegalArgumentException(errors.get(0).sentence());
        });
    }
}
