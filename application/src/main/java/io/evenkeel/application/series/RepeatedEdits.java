package io.evenkeel.application.series;

import io.evenkeel.application.port.in.repeat.RepeatableCall;
import io.evenkeel.application.port.in.series.SeriesEditOutcome;
import io.evenkeel.application.port.out.IdempotencyKey;
import io.evenkeel.application.port.out.KeptAnswer;
import io.evenkeel.application.port.out.RepeatableRequest;
import io.evenkeel.application.port.out.SeriesStore;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.schedule.series.Series;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Knows edits that come twice. Safe for any thread. */
final class RepeatedEdits {

    private static final Duration KEPT = Duration.ofHours(24);

    /** A removal leaves nothing to show. */
    private static final String NOTHING = "";

    private final SeriesStore store;
    private final InstantSource now;

    RepeatedEdits(SeriesStore store, InstantSource now) {
        this.store = store;
        this.now = now;
    }

    /** What the same call came to before, asked first: its own effect would now stand in its way. */
    Optional<SeriesEditOutcome> earlier(@Nullable RepeatableCall<Series> call, Deadline deadline) {
        if (call == null) {
            return Optional.empty();
        }
        return store.answer(key(call), deadline)
                .map(kept -> kept.bodyHash().equals(call.bodyHash())
                        ? new SeriesEditOutcome.Repeated(kept.answer())
                        : EditOutcomes.keyReused());
    }

    /** The request behind a write of which this will be the result. */
    @Nullable
    RepeatableRequest of(@Nullable RepeatableCall<Series> call, Series result) {
        return call == null ? null : request(call, call.answer().apply(result));
    }

    @Nullable
    RepeatableRequest ofRemoval(@Nullable RepeatableCall<Series> call) {
        return call == null ? null : request(call, NOTHING);
    }

    private RepeatableRequest request(RepeatableCall<Series> call, String answer) {
        return new RepeatableRequest(
                key(call), new KeptAnswer(call.bodyHash(), answer, now.instant().plus(KEPT)));
    }

    private static IdempotencyKey key(RepeatableCall<Series> call) {
        return new IdempotencyKey(call.scope(), call.name());
    }
}
