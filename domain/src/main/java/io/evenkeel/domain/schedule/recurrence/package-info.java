/**
 * Recurrence: which instances a series has, from a subset of RFC 5545 to intervals on the time line. May use time.
 *
 * <p>Text becomes a {@link io.evenkeel.domain.schedule.recurrence.RecurrenceRule}, a rule with a start, a zone and a
 * duration becomes a {@link io.evenkeel.domain.schedule.recurrence.RecurrenceDefinition}, and a definition that makes
 * sense becomes a {@link io.evenkeel.domain.schedule.recurrence.Recurrence} that can be expanded over a window.
 */
@NullMarked
package io.evenkeel.domain.schedule.recurrence;

import org.jspecify.annotations.NullMarked;
