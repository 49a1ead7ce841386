/** The server of a simulation: the real use cases, over ports on whose way something may go wrong. */
@NullMarked
package io.evenkeel.simulation.server;

import org.jspecify.annotations.NullMarked;
