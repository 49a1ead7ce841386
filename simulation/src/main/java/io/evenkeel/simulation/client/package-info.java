/** Who asks the server of a simulation for something, and asks again while there is no answer. */
@NullMarked
package io.evenkeel.simulation.client;

import org.jspecify.annotations.NullMarked;
