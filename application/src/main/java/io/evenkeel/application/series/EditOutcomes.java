package io.evenkeel.application.series;

import io.evenkeel.application.port.in.series.SeriesEditOutcome;
import io.evenkeel.application.port.in.series.SeriesRefusal;
import io.evenkeel.application.port.out.EditOutcome;
import io.evenkeel.domain.schedule.series.Series;

/** What the store's outcomes of an edit mean, refusals in sentences that say what to do. */
final class EditOutcomes {

    private EditOutcomes() {}

    static SeriesEditOutcome of(EditOutcome<Series> outcome) {
        if (outcome instanceof EditOutcome.Written<Series> written) {
            return new SeriesEditOutcome.Done(written.stored());
        }
        if (outcome instanceof EditOutcome.Removed<Series>) {
            return new SeriesEditOutcome.Removed();
        }
        if (outcome instanceof EditOutcome.Replayed<Series> replayed) {
            return new SeriesEditOutcome.Repeated(replayed.answer());
        }
        if (outcome instanceof EditOutcome.KeyReused<Series>) {
            return keyReused();
        }
        if (outcome instanceof EditOutcome.Missing<Series>) {
            return refused(SeriesRefusal.UNKNOWN_SERIES, "there is no series of that id");
        }
        if (outcome instanceof EditOutcome.Stale<Series> stale) {
            return refused(
                    SeriesRefusal.VERSION_CHANGED,
                    "somebody else has changed the series; it has version " + stale.version()
                            + " now: read it again and decide anew");
        }
        throw new IllegalStateException("no store of series answers " + outcome);
    }

    static SeriesEditOutcome keyReused() {
        return refused(SeriesRefusal.KEY_REUSED, "the idempotency key was used for another request; use a new one");
    }

    private static SeriesEditOutcome refused(SeriesRefusal reason, String message) {
        return new SeriesEditOutcome.Refused(reason, message);
    }
}
