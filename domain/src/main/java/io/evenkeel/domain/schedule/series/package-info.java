/** Series: what is given again and again, and what its sessions are called. May use the roster, sessions and recurrence. */
@NullMarked
package io.evenkeel.domain.schedule.series;

import org.jspecify.annotations.NullMarked;
