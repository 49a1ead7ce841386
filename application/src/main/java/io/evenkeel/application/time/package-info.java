/** Monotonic time and deadlines. Every package of the application and every adapter may use it; it uses none. */
@NullMarked
package io.evenkeel.application.time;

import org.jspecify.annotations.NullMarked;
