package io.evenkeel.adapter.sqlite;

import io.evenkeel.domain.rollup.Cell;
import io.evenkeel.domain.rollup.CellCodec;
import io.evenkeel.domain.rollup.CellGroup;
import io.evenkeel.domain.rollup.CellReader;
import io.evenkeel.domain.rollup.CellSelection;
import io.evenkeel.domain.rollup.DayCells;
import io.evenkeel.domain.rollup.Fingerprint;
import io.evenkeel.domain.rollup.Lattice;
import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.time.LocalDateRange;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The table of cells, each as the bytes of {@link CellCodec} under its day and its group. */
final class CellTable {

    /** Nobody, and everybody: no id is empty. */
    private static final String NO_ID = "";

    private static final String OF_FOLDED_DAYS = "SELECT rollup_day.day, group_id, bytes FROM rollup_day"
            + " LEFT JOIN rollup_cell ON rollup_cell.day = rollup_day.day AND lattice = ?4 AND (?5 IS NULL OR group_id = ?5)"
            + " WHERE rollup_day.day >= ?1 AND rollup_day.day < ?2 AND fingerprint = ?3";
    private static final String ADD = "INSERT INTO rollup_cell (day, lattice, group_id, bytes) VALUES (?1, ?2, ?3, ?4)";
    private static final String REMOVE_DAY = "DELETE FROM rollup_cell WHERE day = ?1";

    private final Statements statements;

    CellTable(Statements statements) {
        this.statements = statements;
    }

    /** The selected cells of each folded day of a range; a day with a cell that cannot be read is as good as not folded. */
    List<DayCells> ofFoldedDays(LocalDateRange range, Fingerprint fingerprint, CellSelection selection)
            throws SQLException {
        CellGroup only = selection.only();
        PreparedStatement find = statements.get(OF_FOLDED_DAYS);
        find.setLong(1, range.fromInclusive().toEpochDay());
        find.setLong(2, range.toExclusive().toEpochDay());
        find.setString(3, fingerprint.value());
        find.setString(4, selection.lattice().name());
        find.setString(5, only == null ? null : idOf(only));
        Map<LocalDate, List<Cell>> cells = new TreeMap<>();
        Set<LocalDate> unreadable = new HashSet<>();
        CellReader reader = new CellReader();
        try (ResultSet rows = find.executeQuery()) {
            while (rows.next()) {
                LocalDate day = LocalDate.ofEpochDay(rows.getLong(1));
                List<Cell> ofDay = cells.computeIfAbsent(day, first -> new ArrayList<>());
                String id = rows.getString(2);
                if (id != null) {
                    reader.read(day, group(selection.lattice(), id), rows.getBytes(3))
                            .ifPresentOrElse(ofDay::add, () -> unreadable.add(day));
                }
            }
        }
        cells.keySet().removeAll(unreadable);
        return cells.entrySet().stream()
                .map(day -> new DayCells(day.getKey(), fingerprint, day.getValue()))
                .toList();
    }

    /** Replaces all the cells of a day. */
    void replace(DayCells cells) throws SQLException {
        PreparedStatement remove = statements.get(REMOVE_DAY);
        remove.setLong(1, cells.day().toEpochDay());
        remove.executeUpdate();
        PreparedStatement add = statements.get(ADD);
        for (Cell cell : cells.cells()) {
            add.setLong(1, cells.day().toEpochDay());
            add.setString(2, cell.group().lattice().name());
            add.setString(3, idOf(cell.group()));
            add.setBytes(4, CellCodec.encode(cell));
            add.executeUpdate();
        }
    }

    private static CellGroup group(Lattice lattice, String id) {
        return switch (lattice) {
            case ALL -> CellGroup.ALL;
            case TRAINER ->
                new CellGroup.OfTrainer(id.equals(NO_ID) ? Optional.empty() : Optional.of(new TrainerId(id)));
            case ACTIVITY -> new CellGroup.OfActivity(new ActivityId(id));
        };
    }

    private static String idOf(CellGroup group) {
        return group.match(() -> NO_ID, trainer -> trainer.map(TrainerId::value).orElse(NO_ID), ActivityId::value);
    }
}
