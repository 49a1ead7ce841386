package io.evenkeel.benchmarks.compute;

import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.statistics.Tally;
import io.evenkeel.domain.statistics.column.ColumnTallies;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A database that holds {@link SqlRow}s. Timed is the query with a walk over its rows, without reading their values. */
final class SqlPeer implements Peer {

    private final String name;
    private final Connection connection;
    private final SqlQueries queries;
    private final SqlRow rows;
    private final int sessions;

    SqlPeer(String name, Connection connection, SqlQueries queries, SqlRow rows, int sessions) {
        this.name = name;
        this.connection = connection;
        this.queries = queries;
        this.rows = rows;
        this.sessions = sessions;
    }

    @Override
    public String name() {
        return name + ", " + queries.name();
    }

    @Override
    public int sessions() {
        return sessions;
    }

    @Override
    public Object run() {
        int[] count = new int[1];
        for (List<String> part : List.of(queries.numbers(), queries.deviations(), queries.durations())) {
            forEach(part, unused -> count[0]++);
        }
        return count[0];
    }

    @Override
    public ColumnTallies tallies() {
        List<Map<Integer, TallyDraft>> drafts = List.of(new HashMap<>(), new HashMap<>(), new HashMap<>());
        forEach(queries.numbers(), row -> {
            TallyDraft draft = draft(drafts, row);
            addSums(row, draft);
            long deviations = row.getLong(9);
            if (queries.sumsByMinute() && deviations > 0) {
                draft.deviationMinutes.add(row.getInt(18), deviations);
            }
        });
        forEach(queries.deviations(), row -> draft(drafts, row).deviationMinutes.add(row.getInt(3), row.getLong(4)));
        forEach(queries.durations(), row -> draft(drafts, row).actualMinutes.add(row.getInt(3), row.getLong(4)));
        return new ColumnTallies(
                tallies(drafts.get(0), number -> Optional.ofNullable((TrainerId) rows.key(number))),
                tallies(drafts.get(1), number -> (ActivityId) rows.key(number)),
                tallies(drafts.get(2), LocalDate::ofEpochDay));
    }

    /** What reads a row. */
    private interface Reader {
        void read(ResultSet row) throws SQLException;
    }

    private void forEach(List<String> sql, Reader reader) {
        try (Statement statement = connection.createStatement()) {
            for (String query : sql) {
                try (ResultSet row = statement.executeQuery(query)) {
                    while (row.next()) {
                        reader.read(row);
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(name + " failed: " + e.getMessage(), e);
        }
    }

    private static TallyDraft draft(List<Map<Integer, TallyDraft>> drafts, ResultSet row) throws SQLException {
        return drafts.get(row.getInt(1)).computeIfAbsent(row.getInt(2), unused -> new TallyDraft());
    }

    private static void addSums(ResultSet row, TallyDraft draft) throws SQLException {
        Kind.count(row.getInt(3), row.getLong(4), row.getLong(5), draft);
        draft.actual += row.getLong(6);
        draft.overlap += row.getLong(7);
        draft.overrun += row.getLong(8);
        draft.deviations += row.getLong(9);
        draft.deviationSum += row.getLong(10);
        draft.deviationSquares += row.getLong(11);
        if (row.getLong(9) > 0) {
            draft.earliest = Math.min(draft.earliest, row.getLong(12));
            draft.latest = Math.max(draft.latest, row.getLong(13));
        }
        for (int number = 0; number < draft.seats.length; number++) {
            draft.seats[number] += row.getLong(14 + number);
        }
    }

    private static <K> Map<K, Tally> tallies(Map<Integer, TallyDraft> drafts, Function<Integer, K> key) {
        Map<K, Tally> tallies = new HashMap<>();
        drafts.forEach((number, draft) -> tallies.put(key.apply(number), draft.toTally()));
        return tallies;
    }
}
