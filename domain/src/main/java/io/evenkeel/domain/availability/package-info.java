/** When a trainer can work: weekly windows, openings, closings, absences. May use time; roster and schedule may use it. */
@NullMarked
package io.evenkeel.domain.availability;

import org.jspecify.annotations.NullMarked;
