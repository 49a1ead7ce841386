package io.evenkeel.adapter.sqlite;

import io.evenkeel.application.port.out.CalendarFeed;
import io.evenkeel.application.port.out.CalendarFeedStore;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.TrainerId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps links of calendars in an SQLite file. Safe for any thread and for several processes. */
final class SqliteCalendarFeedStore implements CalendarFeedStore {

    private static final String COLUMNS = "SELECT id, trainer, secret_hash, made_at FROM calendar_feed ";
    private static final String ADD = "INSERT INTO calendar_feed (id, trainer, secret_hash, made_at)"
            + " VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING";
    private static final String RENEW =
            "UPDATE OR IGNORE calendar_feed SET (secret_hash, made_at) = (?2, ?3) WHERE id = ?1";

    private final SqliteDatabase database;

    SqliteCalendarFeedStore(SqliteDatabase database) {
        this.database = database;
    }

    @Override
    public void add(CalendarFeed feed, Deadline deadline) {
        boolean added = database.write("add a calendar feed", deadline, connection -> {
            try (PreparedStatement add = connection.prepareStatement(ADD)) {
                add.setString(1, feed.id());
                add.setString(2, feed.trainer().value());
                add.setString(3, feed.secretHash());
                add.setLong(4, feed.madeAt().getEpochSecond());
                return add.executeUpdate() == 1;
            }
        });
        if (!added) {
            throw new StoreException.Conflict("there is a calendar feed of this id or secret", null);
        }
    }

    @Override
    public Optional<CalendarFeed> findBySecretHash(String secretHash, Deadline deadline) {
        return database.read(
                "find a calendar feed", deadline, connection -> find(connection, "WHERE secret_hash = ?1", secretHash));
    }

    @Override
    public List<CalendarFeed> list(Deadline deadline) {
        return database.read("list calendar feeds", deadline, connection -> list(connection, MAX_LISTED));
    }

    /** @param most how many at most */
    static List<CalendarFeed> list(Connection connection, int most) throws SQLException {
        try (PreparedStatement list = connection.prepareStatement(COLUMNS + "ORDER BY id LIMIT " + most);
                ResultSet rows = list.executeQuery()) {
            List<CalendarFeed> feeds = new ArrayList<>();
            while (rows.next()) {
                feeds.add(read(rows));
            }
            return feeds;
        }
    }

    @Override
    public Optional<CalendarFeed> renew(String id, String secretHash, Instant madeAt, Deadline deadline) {
        return database.write("renew a calendar feed", deadline, connection -> {
            Optional<CalendarFeed> known = find(connection, "WHERE id = ?1", id);
            if (known.isEmpty()) {
                return known;
            }
            try (PreparedStatement renew = connection.prepareStatement(RENEW)) {
                renew.setString(1, id);
                renew.setString(2, secretHash);
                renew.setLong(3, madeAt.getEpochSecond());
                if (renew.executeUpdate() == 0) {
                    throw new StoreException.Conflict("there is a calendar feed with this secret", null);
                }
            }
            return find(connection, "WHERE id = ?1", id);
        });
    }

    @Override
    public boolean remove(String id, Deadline deadline) {
        return database.write("remove a calendar feed", deadline, connection -> {
            try (PreparedStatement remove = connection.prepareStatement("DELETE FROM calendar_feed WHERE id = ?1")) {
                remove.setString(1, id);
                return remove.executeUpdate() == 1;
            }
        });
    }

    private static Optional<CalendarFeed> find(Connection connection, String where, String value) throws SQLException {
        try (PreparedStatement find = connection.prepareStatement(COLUMNS + where)) {
            find.setString(1, value);
            try (ResultSet row = find.executeQuery()) {
                return row.next() ? Optional.of(read(row)) : Optional.empty();
            }
        }
    }

    private static CalendarFeed read(ResultSet row) throws SQLException {
        try {
            return new CalendarFeed(
                    row.getString("id"),
                    new TrainerId(row.getString("trainer")),
                    row.getString("secret_hash"),
                    Instant.ofEpochSecond(row.getLong("made_at")));
        } catch (IllegalArgumentException damaged) {
            throw new StoreException.Corrupt("a row of calendar_feed is no feed", damaged);
        }
    }
}
