package io.evenkeel.adapter.sqlite;

import io.evenkeel.domain.rollup.Cell;
import io.evenkeel.domain.rollup.DayCells;
import io.evenkeel.domain.rollup.Fingerprint;
import io.evenkeel.domain.statistics.Validity;
import io.evenkeel.domain.time.LocalDateRange;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** The table of folded days. */
final class DayTable {

    private static final String FOLDED = "SELECT day FROM rollup_day WHERE day >= ?1 AND day < ?2"
            + " AND fingerprint = ?3 AND valid_from <= ?4 AND ?4 < valid_until";
    private static final String GENERATION = "SELECT generation FROM rollup_day WHERE day = ?1";
    private static final String REPLACE =
            "INSERT INTO rollup_day (day, generation, fingerprint, valid_from, valid_until) VALUES (?1, 1, ?2, ?3, ?4)"
                    + " ON CONFLICT (day) DO UPDATE SET (generation, fingerprint, valid_from, valid_until)"
                    + " = (generation + 1, excluded.fingerprint, excluded.valid_from, excluded.valid_until)";

    /** Both sides of the fingerprint, because an index cannot look up what is merely different. */
    private static final String IS_OF_OTHERS = " fingerprint < ?1 OR fingerprint > ?1";

    private static final String FORGET_CELLS_OF_OTHERS =
            "DELETE FROM rollup_cell WHERE day IN (SELECT day FROM rollup_day WHERE" + IS_OF_OTHERS + ")";
    private static final String FORGET_OTHERS =
            "UPDATE rollup_day SET (generation, fingerprint) = (generation + 1, NULL) WHERE" + IS_OF_OTHERS;

    private final Statements statements;

    DayTable(Statements statements) {
        this.statements = statements;
    }

    /** The days of a range with cells of a fingerprint that are all right at a moment. */
    Set<LocalDate> folded(LocalDateRange range, Fingerprint fingerprint, Instant asOf) throws SQLException {
        PreparedStatement find = statements.get(FOLDED);
        find.setLong(1, range.fromInclusive().toEpochDay());
        find.setLong(2, range.toExclusive().toEpochDay());
        find.setString(3, fingerprint.value());
        find.setLong(4, asOf.getEpochSecond());
        Set<LocalDate> days = new HashSet<>();
        try (ResultSet rows = find.executeQuery()) {
            while (rows.next()) {
                days.add(LocalDate.ofEpochDay(rows.getLong(1)));
            }
        }
        return days;
    }

    /** How many folds have replaced the cells of a day. */
    long generation(LocalDate day) throws SQLException {
        PreparedStatement find = statements.get(GENERATION);
        find.setLong(1, day.toEpochDay());
        try (ResultSet row = find.executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    void replace(DayCells cells) throws SQLException {
        PreparedStatement replace = statements.get(REPLACE);
        replace.setLong(1, cells.day().toEpochDay());
        replace.setString(2, cells.fingerprint().value());
        replace.setLong(3, validFrom(cells));
        replace.setLong(4, validUntil(cells));
        replace.executeUpdate();
    }

    /**
     * Removes the cells of every other fingerprint. Their days keep their generation and count it up, so that a fold which is
     * under way cannot bring old cells back.
     */
    void forgetOthers(Fingerprint fingerprint) throws SQLException {
        for (String forget : new String[] {FORGET_CELLS_OF_OTHERS, FORGET_OTHERS}) {
            PreparedStatement statement = statements.get(forget);
            statement.setString(1, fingerprint.value());
            statement.executeUpdate();
        }
    }

    private static long validFrom(DayCells cells) {
        return cells.cells().stream()
                .map(Cell::validity)
                .mapToLong(Validity::fromSecondInclusive)
                .max()
                .orElse(Validity.ALWAYS.fromSecondInclusive());
    }

    private static long validUntil(DayCells cells) {
        return cells.cells().stream()
                .map(Cell::validity)
                .mapToLong(Validity::untilSecondExclusive)
                .min()
                .orElse(Validity.ALWAYS.untilSecondExclusive());
    }
}
