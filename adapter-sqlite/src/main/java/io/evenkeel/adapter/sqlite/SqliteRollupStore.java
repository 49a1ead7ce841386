package io.evenkeel.adapter.sqlite;

import io.evenkeel.application.port.out.RollupReader;
import io.evenkeel.application.port.out.RollupStore;
import io.evenkeel.application.port.out.SessionScan;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.rollup.CellSelection;
import io.evenkeel.domain.rollup.DayCells;
import io.evenkeel.domain.rollup.DayMark;
import io.evenkeel.domain.rollup.FoldTicket;
import io.evenkeel.domain.rollup.RollupDay;
import io.evenkeel.domain.rollup.RollupPlan;
import io.evenkeel.domain.rollup.RollupQuery;
import io.evenkeel.domain.rollup.RollupRules;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.time.LocalDateRange;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Keeps folded days in an SQLite file, beside the sessions that leave their marks there. Safe for any thread. */
final class SqliteRollupStore implements RollupStore {

    private final SqliteDatabase database;

    SqliteRollupStore(SqliteDatabase database) {
        this.database = database;
    }

    @Override
    public void read(RollupQuery query, RollupRules rules, RollupReader reader, Deadline deadline) {
        database.readTogether("read folded days", deadline, connection -> {
            RollupPlan plan = RollupPlan.of(query, rules, cleanDays(connection, query, rules));
            Consumer<Session> visitor = reader.begin(plan);
            for (LocalDateRange stretch : plan.live()) {
                SessionScans.scan(connection, scan(stretch, query), visitor, deadline);
            }
            return true;
        });
    }

    @Override
    public Set<LocalDate> foldedDays(LocalDateRange range, RollupRules rules, Instant asOf, Deadline deadline) {
        return database.readTogether("find folded days", deadline, connection -> {
            try (Statements statements = new Statements(connection)) {
                Set<LocalDate> days = new DayTable(statements).folded(range, rules.fingerprint(), asOf);
                days.removeAll(new MarkTable(statements).markedDays(range, rules.zone()));
                return days;
            }
        });
    }

    @Override
    public FoldTicket begin(LocalDate day, RollupRules rules, Deadline deadline) {
        return database.readTogether("begin a fold", deadline, connection -> {
            try (Statements statements = new Statements(connection)) {
                return new FoldTicket(
                        day,
                        new DayTable(statements).generation(day),
                        new MarkTable(statements).marksOf(day, rules.zone()));
            }
        });
    }

    @Override
    public boolean replace(FoldTicket ticket, DayCells cells, Deadline deadline) {
        if (!ticket.day().equals(cells.day())) {
            throw new IllegalArgumentException(
                    "a fold of " + ticket.day() + " cannot replace the cells of " + cells.day());
        }
        return database.write("replace a folded day", deadline, connection -> {
            try (Statements statements = new Statements(connection)) {
                DayTable days = new DayTable(statements);
                if (days.generation(ticket.day()) != ticket.generation()) {
                    return false;
                }
                days.forgetOthers(cells.fingerprint());
                days.replace(cells);
                new CellTable(statements).replace(cells);
                MarkTable marks = new MarkTable(statements);
                for (DayMark mark : ticket.marks()) {
                    marks.clear(mark);
                }
                return true;
            }
        });
    }

    /** The folded days without a mark; nothing is known of the others. */
    private static List<RollupDay> cleanDays(Connection connection, RollupQuery query, RollupRules rules)
            throws SQLException {
        Optional<CellSelection> selection = query.selection(rules);
        if (selection.isEmpty()) {
            return List.of();
        }
        try (Statements statements = new Statements(connection)) {
            Set<LocalDate> marked = new MarkTable(statements).markedDays(query.range(), rules.zone());
            return new CellTable(statements)
                    .ofFoldedDays(query.range(), rules.fingerprint(), selection.get()).stream()
                            .filter(cells -> !marked.contains(cells.day()))
                            .map(cells -> new RollupDay(cells.day(), Set.of(), 0, cells))
                            .toList();
        }
    }

    private static SessionScan scan(LocalDateRange stretch, RollupQuery query) {
        return new SessionScan(
                stretch.startSecondInclusive(query.zone()),
                stretch.endSecondExclusive(query.zone()),
                query.trainer(),
                query.activity());
    }
}
