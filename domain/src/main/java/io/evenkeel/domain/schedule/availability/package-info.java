/** When a trainer can work: weekly windows, openings, closings and absences. May use time; roster and schedules may use it. */
@NullMarked
package io.evenkeel.domain.schedule.availability;

import org.jspecify.annotations.NullMarked;
