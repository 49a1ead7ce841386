/**
 * Plan generation: who gives the sessions that nobody gives yet. May use time, availability, roster, session and
 * schedule.booking.
 */
@NullMarked
package io.evenkeel.domain.schedule.plan;

import org.jspecify.annotations.NullMarked;
