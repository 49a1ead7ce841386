package io.evenkeel.application.port.in.roster;

import io.evenkeel.application.port.in.repeat.RepeatableCall;
import io.evenkeel.domain.roster.RosterKind;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What can be done to one entry of the roster. Documents are those of {@link RosterItem}. */
public sealed interface RosterEdit {

    /** Of what. */
    RosterKind kind();

    /** How it is known when it comes again; null for one that is never repeated. */
    @Nullable
    RepeatableCall<RosterItem> call();

    /**
     * There is to be a new one, with an id that is made up for it.
     *
     * @param document its content, without an id
     */
    record Add(
            RosterKind kind,
            Map<String, ?> document,
            @Nullable RepeatableCall<RosterItem> call) implements RosterEdit {}

    /**
     * It is to be what the document says, as a whole.
     *
     * @param id which one
     * @param version the one that the change was decided on
     * @param document its content, without an id or with this one
     */
    record Replace(
            RosterKind kind,
            String id,
            long version,
            Map<String, ?> document,
            @Nullable RepeatableCall<RosterItem> call)
            implements RosterEdit {}

    /**
     * It is to be there no longer.
     *
     * @param id which one
     * @param version the one that the removal was decided on
     */
    record Remove(
            RosterKind kind,
            String id,
            long version,
            @Nullable RepeatableCall<RosterItem> call) implements RosterEdit {}
}
