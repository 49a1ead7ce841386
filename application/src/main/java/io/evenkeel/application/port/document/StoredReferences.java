package io.evenkeel.application.port.document;

import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import java.util.Optional;

/** Stored documents refer by ids alone, and may name activities of which no more than the name is known. */
final class StoredReferences implements RosterReferences {

    @Override
    public Optional<String> idOf(RosterKind kind, String name) {
        return Optional.empty();
    }

    @Override
    public void learn(RosterEntry entry, ObjectReader in) {}

    @Override
    public Optional<ActivityId> activity(String idOrName) {
        try {
            return Optional.of(new ActivityId(idOrName));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
