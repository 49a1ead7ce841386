/** The memory of the process: how full it is, where that leads, and what is done about it. May use time; the assembly uses it. */
@NullMarked
package io.evenkeel.bootstrap.memory;

import org.jspecify.annotations.NullMarked;
