package io.evenkeel.application.importing;

import io.evenkeel.application.port.in.importing.ImportReport;
import io.evenkeel.application.port.out.SessionStore;
import io.evenkeel.application.port.out.UpsertCounts;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.RoomId;
import io.evenkeel.domain.roster.RosterKind;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.session.Session;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Stores a batch of drafts: first the names they use, then the sessions. */
final class BatchWriter {

    private final SessionStore sessions;
    private final RosterNames names;
    private final boolean dryRun;

    BatchWriter(SessionStore sessions, RosterNames names, boolean dryRun) {
        this.sessions = sessions;
        this.names = names;
        this.dryRun = dryRun;
    }

    ImportReport write(List<SessionDraft> batch, Deadline deadline) {
        if (batch.isEmpty()) {
            return ImportReport.ZERO;
        }
        if (dryRun) {
            return new ImportReport(batch.size(), 0, 0, 0);
        }
        Map<String, String> trainers = ids(RosterKind.TRAINER, batch, SessionDraft::trainer, deadline);
        Map<String, String> activities = ids(RosterKind.ACTIVITY, batch, SessionDraft::activity, deadline);
        Map<String, String> rooms = ids(RosterKind.ROOM, batch, SessionDraft::room, deadline);
        List<Session> stored = batch.stream()
                .map(draft -> session(draft, trainers, activities, rooms))
                .toList();
        UpsertCounts counts = sessions.upsertAll(stored, names.details(deadline), deadline);
        return new ImportReport(counts.added(), counts.replaced(), counts.unchanged(), 0);
    }

    private Map<String, String> ids(
            RosterKind kind,
            List<SessionDraft> batch,
            Function<SessionDraft, @Nullable String> name,
            Deadline deadline) {
        List<String> wanted =
                batch.stream().map(name).filter(Objects::nonNull).distinct().toList();
        return names.idsOf(kind, wanted, deadline);
    }

    private static Session session(
            SessionDraft draft,
            Map<String, String> trainers,
            Map<String, String> activities,
            Map<String, String> rooms) {
        String trainer = draft.trainer() == null ? null : trainers.get(draft.trainer());
        String room = draft.room() == null ? null : rooms.get(draft.room());
        return new Session(
                SessionIds.of(draft.externalKey()),
                SessionIds.kept(draft.externalKey()),
                trainer == null ? null : new TrainerId(trainer),
                new ActivityId(
                        Objects.requireNonNull(activities.get(draft.activity()), "the store ensured every name")),
                room == null ? null : new RoomId(room),
                draft.planned(),
                draft.actual(),
                draft.status(),
                draft.seats(),
                draft.cancelledAt(),
                1);
    }
}
