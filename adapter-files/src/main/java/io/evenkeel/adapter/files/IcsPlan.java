package io.evenkeel.adapter.files;

import io.evenkeel.application.port.in.importing.RejectCode;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * When an event takes place, the first time if it does more than once.
 *
 * @param start DTSTART
 * @param end DTEND, or what follows from DURATION; null when there is neither
 * @param byTheCalendar whether the length is given in days, which the clocks make longer or shorter
 */
record IcsPlan(IcsTime start, @Nullable Instant end, boolean byTheCalendar) {

    /**
     * The plan of an event.
     *
     * @throws IcsRejectException when it has no start, or a bad time
     */
    static IcsPlan of(IcsEvent event, ZoneId floating) {
        IcsProperty startProperty = event.property(IcsNames.START);
        if (startProperty == null) {
            throw new IcsRejectException(IcsNames.START, RejectCode.MISSING_VALUE, "must be given");
        }
        IcsTime start = IcsTime.of(startProperty, floating);
        IcsProperty end = event.property(IcsNames.END);
        IcsProperty duration = event.property(IcsNames.DURATION);
        if (end != null && duration != null) {
            throw new IcsRejectException(
                    IcsNames.DURATION, RejectCode.BAD_DURATION, "stands beside DTEND; remove one of them");
        }
        if (end != null) {
            return new IcsPlan(start, IcsTime.of(end, floating).instant(), false);
        }
        if (duration == null) {
            return new IcsPlan(start, null, false);
        }
        IcsDuration length = IcsDuration.of(duration);
        return new IcsPlan(start, start.plus(length.days(), length.seconds()), length.days() > 0);
    }
}
