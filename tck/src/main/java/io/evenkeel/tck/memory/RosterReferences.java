package io.evenkeel.tck.memory;

import io.evenkeel.application.port.out.Reference;
import io.evenkeel.application.port.out.Reference.Referrer;
import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.Trainer;
import io.evenkeel.domain.schedule.series.Series;
import io.evenkeel.domain.session.Session;
import java.util.Collection;
import java.util.Optional;

/** Finds what refers to an entry of the roster. Used under the locks of all tables. */
final class RosterReferences {

    private RosterReferences() {}

    /** One of those that refer to it, a session first; empty when nothing does. */
    static Optional<Reference> to(
            RosterEntry entry, RosterTable roster, SessionTable sessions, Collection<Series> series) {
        return sessions.ordered().stream()
                .filter(session -> names(session, entry))
                .findFirst()
                .map(session -> new Reference(Referrer.SESSION, session.id().value()))
                .or(() -> roster.roster().trainers().values().stream()
                        .filter(trainer -> names(trainer, entry))
                        .findFirst()
                        .map(trainer ->
                                new Reference(Referrer.TRAINER, trainer.id().value())))
                .or(() -> series.stream()
                        .filter(one -> names(one, entry))
                        .findFirst()
                        .map(one -> new Reference(Referrer.SERIES, one.id().value())));
    }

    private static boolean names(Session session, RosterEntry entry) {
        return switch (entry.kind()) {
            case TRAINER ->
                session.trainer() != null && session.trainer().value().equals(entry.id());
            case ACTIVITY -> session.activity().value().equals(entry.id());
            case ROOM -> session.room() != null && session.room().value().equals(entry.id());
        };
    }

    private static boolean names(Series series, RosterEntry entry) {
        return switch (entry.kind()) {
            case TRAINER -> series.trainer() != null && series.trainer().value().equals(entry.id());
            case ACTIVITY -> series.activity().value().equals(entry.id());
            case ROOM -> series.room() != null && series.room().value().equals(entry.id());
        };
    }

    private static boolean names(Trainer trainer, RosterEntry entry) {
        return switch (entry.kind()) {
            case ACTIVITY -> trainer.canGive(new ActivityId(entry.id()));
            case TRAINER, ROOM -> false;
        };
    }
}
