/** Counts, times and follows what happens, for Prometheus, a collector and the flight recorder. Only the assembly may depend on it. */
@NullMarked
package io.evenkeel.adapter.telemetry;

import org.jspecify.annotations.NullMarked;
