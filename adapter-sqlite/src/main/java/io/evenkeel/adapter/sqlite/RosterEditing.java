package io.evenkeel.adapter.sqlite;

import io.evenkeel.application.port.out.EditOutcome;
import io.evenkeel.application.port.out.Reference;
import io.evenkeel.application.port.out.RepeatableRequest;
import io.evenkeel.application.port.out.RosterRemoval;
import io.evenkeel.application.port.out.RosterWrite;
import io.evenkeel.application.port.out.StoredEntry;
import io.evenkeel.domain.roster.RosterEntry;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One edit of the roster, within one transaction that holds the write lock from its beginning. */
final class RosterEditing {

    private final RosterTable table;
    private final AnswerTable answers;
    private final RosterReferences references;

    RosterEditing(Statements statements) {
        this.table = new RosterTable(statements);
        this.answers = new AnswerTable(statements);
        this.references = new RosterReferences(statements);
    }

    EditOutcome<StoredEntry> save(RosterWrite write) throws SQLException {
        Optional<EditOutcome<StoredEntry>> repeated = repeated(write.request());
        if (repeated.isPresent()) {
            return repeated.get();
        }
        RosterEntry entry = write.entity().entry();
        Optional<StoredEntry> known = table.find(entry.kind(), entry.id());
        Optional<EditOutcome<StoredEntry>> contradiction = contradiction(write, known);
        if (contradiction.isPresent()) {
            return contradiction.get();
        }
        Optional<String> owner = table.owner(entry.kind(), entry.name()).filter(id -> !id.equals(entry.id()));
        if (owner.isPresent()) {
            return new EditOutcome.NameTaken<>(owner.get());
        }
        table.put(write.entity(), write.result().version());
        keep(write.request());
        return new EditOutcome.Written<>(write.result());
    }

    EditOutcome<StoredEntry> remove(RosterRemoval removal) throws SQLException {
        Optional<EditOutcome<StoredEntry>> repeated = repeated(removal.request());
        if (repeated.isPresent()) {
            return repeated.get();
        }
        Optional<StoredEntry> known = table.find(removal.kind(), removal.id());
        Optional<EditOutcome<StoredEntry>> contradiction = contradiction(known, removal.version());
        if (contradiction.isPresent()) {
            return contradiction.get();
        }
        Optional<Reference> reference = references.to(removal.kind(), removal.id());
        if (reference.isPresent()) {
            return new EditOutcome.Referred<>(reference.get());
        }
        table.remove(removal.kind(), removal.id());
        keep(removal.request());
        return new EditOutcome.Removed<>();
    }

    private Optional<EditOutcome<StoredEntry>> repeated(@Nullable RepeatableRequest request) throws SQLException {
        if (request == null) {
            return Optional.empty();
        }
        return answers.find(request.key())
                .map(kept -> kept.bodyHash().equals(request.answer().bodyHash())
                        ? new EditOutcome.Replayed<>(kept.answer())
                        : new EditOutcome.KeyReused<>());
    }

    private static Optional<EditOutcome<StoredEntry>> contradiction(RosterWrite write, Optional<StoredEntry> known) {
        if (write.isNew()) {
            return known.map(any -> new EditOutcome.Taken<>());
        }
        return contradiction(known, write.version());
    }

    private static Optional<EditOutcome<StoredEntry>> contradiction(Optional<StoredEntry> known, long version) {
        if (known.isEmpty()) {
            return Optional.of(new EditOutcome.Missing<>());
        }
        return known.map(StoredEntry::version).filter(now -> now != version).map(EditOutcome.Stale::new);
    }

    private void keep(@Nullable RepeatableRequest request) throws SQLException {
        if (request != null) {
            answers.keep(request);
        }
    }
}
