/** Time and turns: a clock that only the simulation moves, and tasks of which one runs at a time. */
@NullMarked
package io.evenkeel.simulation.time;

import org.jspecify.annotations.NullMarked;
