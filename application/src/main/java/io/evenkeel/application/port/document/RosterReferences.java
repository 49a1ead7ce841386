package io.evenkeel.application.port.document;

import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import java.util.Optional;

/** What a document leaves to whoever reads it: ids that are not given, and activities that go by their names. */
interface RosterReferences {

    /** The id of an entry that is given by its name alone; empty when it has to be given. */
    Optional<String> idOf(RosterKind kind, String name);

    /** Takes note of an entry of the document, unless its id or name cannot be; then it refuses that. */
    void learn(RosterEntry entry, ObjectReader in);

    /** The activity that a text means; empty when there is none. */
    Optional<ActivityId> activity(String idOrName);
}
