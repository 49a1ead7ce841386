package io.evenkeel.application.roster;

import io.evenkeel.application.port.document.EntryDocument;
import io.evenkeel.application.port.in.roster.EditRosterUseCase;
import io.evenkeel.application.port.in.roster.FindRosterItemUseCase;
import io.evenkeel.application.port.in.roster.ListRosterRequest;
import io.evenkeel.application.port.in.roster.ListRosterUseCase;
import io.evenkeel.application.port.in.roster.RosterEdit;
import io.evenkeel.application.port.in.roster.RosterEditOutcome;
import io.evenkeel.application.port.in.roster.RosterItem;
import io.evenkeel.application.port.in.roster.RosterPage;
import io.evenkeel.application.port.out.EditOutcome;
import io.evenkeel.application.port.out.IdSource;
import io.evenkeel.application.port.out.RosterEditStore;
import io.evenkeel.application.port.out.RosterPageQuery;
import io.evenkeel.application.port.out.RosterRemoval;
import io.evenkeel.application.port.out.RosterStore;
import io.evenkeel.application.port.out.RosterWrite;
import io.evenkeel.application.port.out.StoredEntry;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.RosterEntity;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows and edits trainers, activities and rooms one by one. Safe for any thread. */
public final class RosterEditService implements FindRosterItemUseCase, ListRosterUseCase, EditRosterUseCase {

    private final RosterStore roster;
    private final RosterEditStore edits;
    private final IdSource ids;
    private final RepeatedEdits repeats;

    public RosterEditService(RosterStore roster, RosterEditStore edits, IdSource ids, InstantSource now) {
        this.roster = roster;
        this.edits = edits;
        this.ids = ids;
        this.repeats = new RepeatedEdits(edits, now);
    }

    @Override
    public Optional<RosterItem> findRosterItem(RosterKind kind, String id, Deadline deadline) {
        return edits.find(kind, id, deadline).map(RosterEditService::item);
    }

    /** Asks for one more than is wanted, which tells whether there is a next page. */
    @Override
    public RosterPage listRoster(ListRosterRequest request, Deadline deadline) {
        RosterPageQuery query = new RosterPageQuery(request.kind(), request.after(), request.limit() + 1);
        List<RosterItem> found = edits.page(query, deadline).stream()
                .map(RosterEditService::item)
                .toList();
        if (found.size() <= request.limit()) {
            return new RosterPage(found, null);
        }
        List<RosterItem> page = found.subList(0, request.limit());
        return new RosterPage(page, page.get(page.size() - 1).entry());
    }

    @Override
    public RosterEditOutcome edit(RosterEdit edit, Deadline deadline) {
        return repeats.earlier(edit.call(), deadline).orElseGet(() -> editOnce(edit, deadline));
    }

    private RosterEditOutcome editOnce(RosterEdit edit, Deadline deadline) {
        if (edit instanceof RosterEdit.Remove remove) {
            RosterRemoval removal =
                    new RosterRemoval(remove.kind(), remove.id(), remove.version(), repeats.ofRemoval(remove.call()));
            return outcome(edit, edits.remove(removal, deadline));
        }
        if (edit instanceof RosterEdit.Replace replace) {
            return save(edit, replace.id(), replace.version(), replace.document(), deadline);
        }
        RosterEdit.Add add = (RosterEdit.Add) edit;
        return save(edit, ids.newId(), 0, add.document(), deadline);
    }

    private RosterEditOutcome save(
            RosterEdit edit, String id, long version, Map<String, ?> document, Deadline deadline) {
        List<RosterEntry> activities =
                edit.kind() == RosterKind.TRAINER ? roster.list(RosterKind.ACTIVITY, deadline) : List.of();
        return EntryDocument.read(edit.kind(), id, document, activities)
                .match(entity -> save(edit, entity, version, deadline), RosterEditOutcome.Rejected::new);
    }

    private RosterEditOutcome save(RosterEdit edit, RosterEntity entity, long version, Deadline deadline) {
        RosterWrite write = new RosterWrite(entity, version, null);
        return outcome(edit, edits.save(write.answering(repeats.of(edit.call(), item(write.result()))), deadline));
    }

    private static RosterEditOutcome outcome(RosterEdit edit, EditOutcome<StoredEntry> outcome) {
        if (outcome instanceof EditOutcome.Written<StoredEntry> written) {
            return new RosterEditOutcome.Done(item(written.stored()));
        }
        if (outcome instanceof EditOutcome.Removed<StoredEntry>) {
            return new RosterEditOutcome.Removed();
        }
        if (outcome instanceof EditOutcome.Replayed<StoredEntry> replayed) {
            return new RosterEditOutcome.Repeated(replayed.answer());
        }
        return EditRefusals.of(edit, outcome);
    }

    private static RosterItem item(StoredEntry stored) {
        return new RosterItem(stored.entry(), EntryDocument.of(stored.entry(), stored.details()), stored.version());
    }
}
