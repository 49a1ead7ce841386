/** Counts and times what happens, for whoever scrapes it. Only the assembly may depend on it. */
@NullMarked
package io.evenkeel.adapter.telemetry;

import org.jspecify.annotations.NullMarked;
