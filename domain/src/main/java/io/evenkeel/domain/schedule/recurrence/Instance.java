package io.evenkeel.domain.schedule.recurrence;

import io.evenkeel.domain.time.Interval;
import java.time.LocalDateTime;

/**
 * One instance of a series. Immutable.
 *
 * @param recurrenceId its original local start, which names it for good
 * @param localStart where it starts after overrides, as asked for: a local time that a change of the clocks leaves out
 *     stands here although the instance starts later by the length of the gap
 * @param planned when it takes place
 */
public record Instance(LocalDateTime recurrenceId, LocalDateTime localStart, Interval planned) {}
