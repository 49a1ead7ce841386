/** Plays faults against a whole server in a process of its own, and judges what its clients see. For the commands. */
@NullMarked
package io.evenkeel.bootstrap.drill;

import org.jspecify.annotations.NullMarked;
