/**
 * Whole runs of the use cases from one seed. Every decision comes from it: who asks for what, when, which call of a port fails or is late,
 * whose answer is lost, when the server dies, when somebody sets the clock. The same seed makes the same run, so that a fault that was
 * found once can be looked at as often as it takes.
 */
@NullMarked
package io.evenkeel.simulation;

import org.jspecify.annotations.NullMarked;
