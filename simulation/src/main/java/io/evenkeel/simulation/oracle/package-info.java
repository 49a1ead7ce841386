/** What has to be true after each step of a simulation, written anew and apart from the program. */
@NullMarked
package io.evenkeel.simulation.oracle;

import org.jspecify.annotations.NullMarked;
