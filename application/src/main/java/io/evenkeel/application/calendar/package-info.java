/** The use cases of calendars. May use the ports and the domain; only the assembly names it. */
@NullMarked
package io.evenkeel.application.calendar;

import org.jspecify.annotations.NullMarked;
