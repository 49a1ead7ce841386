/** What does not fit together in a schedule, past or planned. May use time, roster, session and availability. */
@NullMarked
package io.evenkeel.domain.schedule.conflict;

import org.jspecify.annotations.NullMarked;
