package io.evenkeel.application.port.in.schedule;

import io.evenkeel.domain.time.LocalDateRange;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to book.
 *
 * @param activity id or exact name of what is to be given
 * @param trainer id or exact name of who is to give it; null for anybody active who can
 * @param room id or exact name of the room; null when rooms do not matter
 * @param range local days on which it may start
 * @param zone the zone of the days and of the clock on whose grid slots start; null for the organisation's own
 * @param durationSeconds how long it takes; null for what the activity says
 * @param stepMinutes the grid: a multiple of 5 that divides a day
 */
public record FreeSlotsRequest(
        String activity,
        @Nullable String trainer,
        @Nullable String room,
        LocalDateRange range,
        @Nullable ZoneId zone,
        @Nullable Integer durationSeconds,
        int stepMinutes) {}
