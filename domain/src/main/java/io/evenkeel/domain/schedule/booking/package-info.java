/** Which times are free, who may book them, and what a booking claims. May use time, roster, session and availability. */
@NullMarked
package io.evenkeel.domain.schedule.booking;

import org.jspecify.annotations.NullMarked;
