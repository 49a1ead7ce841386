/** Driving port: schedules. Adapters that face users call it; it may use the domain and time. */
@NullMarked
package io.evenkeel.application.port.in.schedule;

import org.jspecify.annotations.NullMarked;
