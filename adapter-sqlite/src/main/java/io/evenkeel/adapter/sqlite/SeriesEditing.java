package io.evenkeel.adapter.sqlite;

import io.evenkeel.application.port.out.EditOutcome;
import io.evenkeel.application.port.out.RepeatableRequest;
import io.evenkeel.application.port.out.SeriesRemoval;
import io.evenkeel.application.port.out.SeriesWrite;
import io.evenkeel.domain.schedule.series.Series;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One edit of a series, within one transaction that holds the write lock from its beginning. */
final class SeriesEditing {

    private final SeriesTable table;
    private final AnswerTable answers;

    SeriesEditing(Statements statements) {
        this.table = new SeriesTable(statements);
        this.answers = new AnswerTable(statements);
    }

    EditOutcome<Series> save(SeriesWrite write) throws SQLException {
        Optional<EditOutcome<Series>> repeated = repeated(write.request());
        if (repeated.isPresent()) {
            return repeated.get();
        }
        Optional<Series> known = table.find(write.series().id());
        Optional<EditOutcome<Series>> contradiction = contradiction(write, known);
        if (contradiction.isPresent()) {
            return contradiction.get();
        }
        table.put(write.result());
        keep(write.request());
        return new EditOutcome.Written<>(write.result());
    }

    EditOutcome<Series> remove(SeriesRemoval removal) throws SQLException {
        Optional<EditOutcome<Series>> repeated = repeated(removal.request());
        if (repeated.isPresent()) {
            return repeated.get();
        }
        Optional<EditOutcome<Series>> contradiction = contradiction(table.find(removal.id()), removal.version());
        if (contradiction.isPresent()) {
            return contradiction.get();
        }
        table.remove(removal.id());
        keep(removal.request());
        return new EditOutcome.Removed<>();
    }

    private Optional<EditOutcome<Series>> repeated(@Nullable RepeatableRequest request) throws SQLException {
        if (request == null) {
            return Optional.empty();
        }
        return answers.find(request.key())
                .map(kept -> kept.bodyHash().equals(request.answer().bodyHash())
                        ? new EditOutcome.Replayed<>(kept.answer())
                        : new EditOutcome.KeyReused<>());
    }

    private static Optional<EditOutcome<Series>> contradiction(SeriesWrite write, Optional<Series> known) {
        return write.isNew()
                ? known.map(any -> new EditOutcome.Taken<>())
                : contradiction(known, write.series().version());
    }

    private static Optional<EditOutcome<Series>> contradiction(Optional<Series> known, long version) {
        if (known.isEmpty()) {
            return Optional.of(new EditOutcome.Missing<>());
        }
        return known.map(Series::version).filter(now -> now != version).map(EditOutcome.Stale::new);
    }

    private void keep(@Nullable RepeatableRequest request) throws SQLException {
        if (request != null) {
            answers.keep(request);
        }
    }
}
