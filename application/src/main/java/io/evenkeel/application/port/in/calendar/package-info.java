/** Driving port: calendars that follow a trainer's sessions. Adapters that face users call it; it may use the domain and time. */
@NullMarked
package io.evenkeel.application.port.in.calendar;

import org.jspecify.annotations.NullMarked;
