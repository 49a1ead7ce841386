package io.evenkeel.application.port.in.exporting;

import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.time.LocalDateRange;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Which sessions are asked for.
 *
 * @param days the local days of their planned starts; null for all there are
 * @param zone where those days are local; null for the organisation's zone
 * @param trainer only this trainer's; null for all
 */
public record ExportRequest(
        @Nullable LocalDateRange days,
        @Nullable ZoneId zone,
        @Nullable TrainerId trainer) {

    /** Every session. */
    public static final ExportRequest ALL = new ExportRequest(null, null, null);

    /** Those of all trainers. */
    public ExportRequest(@Nullable LocalDateRange days, @Nullable ZoneId zone) {
        this(days, zone, null);
    }
}
