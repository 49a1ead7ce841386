package io.evenkeel.application.roster;

import io.evenkeel.application.port.in.repeat.RepeatableCall;
import io.evenkeel.application.port.in.roster.RosterEditOutcome;
import io.evenkeel.application.port.in.roster.RosterItem;
import io.evenkeel.application.port.out.IdempotencyKey;
import io.evenkeel.application.port.out.KeptAnswer;
import io.evenkeel.application.port.out.RepeatableRequest;
import io.evenkeel.application.port.out.RosterEditStore;
import io.evenkeel.application.time.Deadline;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Knows edits that come twice. Safe for any thread. */
final class RepeatedEdits {

    private static final Duration KEPT = Duration.ofHours(24);

    /** A removal leaves nothing to show. */
    private static final String NOTHING = "";

    private final RosterEditStore edits;
    private final InstantSource now;

    RepeatedEdits(RosterEditStore edits, InstantSource now) {
        this.edits = edits;
        this.now = now;
    }

    /** What the same call came to before, asked first: its own effect would now stand in its way. */
    Optional<RosterEditOutcome> earlier(@Nullable RepeatableCall<RosterItem> call, Deadline deadline) {
        if (call == null) {
            return Optional.empty();
        }
        return edits.answer(key(call), deadline)
                .map(kept -> kept.bodyHash().equals(call.bodyHash())
                        ? new RosterEditOutcome.Repeated(kept.answer())
                        : EditRefusals.keyReused());
    }

    /** The request behind a write of which this will be the result. */
    @Nullable
    RepeatableRequest of(@Nullable RepeatableCall<RosterItem> call, RosterItem result) {
        return call == null ? null : request(call, call.answer().apply(result));
    }

    @Nullable
    RepeatableRequest ofRemoval(@Nullable RepeatableCall<RosterItem> call) {
        return call == null ? null : request(call, NOTHING);
    }

    private RepeatableRequest request(RepeatableCall<RosterItem> call, String answer) {
        return new RepeatableRequest(
                key(call), new KeptAnswer(call.bodyHash(), answer, now.instant().plus(KEPT)));
    }

    private static IdempotencyKey key(RepeatableCall<RosterItem> call) {
        return new IdempotencyKey(call.scope(), call.name());
    }
}
