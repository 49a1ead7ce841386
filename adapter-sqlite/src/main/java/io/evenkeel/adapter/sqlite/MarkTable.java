package io.evenkeel.adapter.sqlite;

import io.evenkeel.domain.rollup.DayMark;
import io.evenkeel.domain.time.LocalDateRange;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.OptionalLong;
import java.util.Set;

/** The marks that the triggers of the table of sessions leave: which planned starts were written since the last fold. */
final class MarkTable {

    private static final String NEXT =
            "SELECT start_second FROM rollup_mark WHERE start_second >= ?1 AND start_second < ?2"
                    + " ORDER BY start_second LIMIT 1";
    private static final String OF_RANGE =
            "SELECT start_second, sequence FROM rollup_mark WHERE start_second >= ?1 AND start_second < ?2";
    private static final String CLEAR = "DELETE FROM rollup_mark WHERE start_second = ?1 AND sequence = ?2";

    private final Statements statements;

    MarkTable(Statements statements) {
        this.statements = statements;
    }

    /** The marked days of a range. Takes one look-up for each of them, however many marks they have. */
    Set<LocalDate> markedDays(LocalDateRange range, ZoneId zone) throws SQLException {
        Set<LocalDate> days = new HashSet<>();
        long until = range.endSecondExclusive(zone);
        OptionalLong mark = next(range.startSecondInclusive(zone), until);
        while (mark.isPresent()) {
            LocalDate day = LocalDateRange.dayOf(mark.getAsLong(), zone);
            days.add(day);
            mark = next(LocalDateRange.of(day).endSecondExclusive(zone), until);
        }
        return days;
    }

    Set<DayMark> marksOf(LocalDate day, ZoneId zone) throws SQLException {
        LocalDateRange only = LocalDateRange.of(day);
        PreparedStatement find = statements.get(OF_RANGE);
        find.setLong(1, only.startSecondInclusive(zone));
        find.setLong(2, only.endSecondExclusive(zone));
        Set<DayMark> marks = new HashSet<>();
        try (ResultSet rows = find.executeQuery()) {
            while (rows.next()) {
                marks.add(new DayMark(rows.getString(1), rows.getLong(2)));
            }
        }
        return marks;
    }

    /** Removes a mark unless a later write has raised it. */
    void clear(DayMark mark) throws SQLException {
        PreparedStatement clear = statements.get(CLEAR);
        clear.setLong(1, Long.parseLong(mark.source()));
        clear.setLong(2, mark.sequence());
        clear.executeUpdate();
    }

    private OptionalLong next(long startSecondInclusive, long endSecondExclusive) throws SQLException {
        PreparedStatement next = statements.get(NEXT);
        next.setLong(1, startSecondInclusive);
        next.setLong(2, endSecondExclusive);
        try (ResultSet row = next.executeQuery()) {
            return row.next() ? OptionalLong.of(row.getLong(1)) : OptionalLong.empty();
        }
    }
}
