/** The use cases of series themselves; those that make sessions of them are bookings. Only the assembly names it. */
@NullMarked
package io.evenkeel.application.series;

import org.jspecify.annotations.NullMarked;
