/** In-memory adapters of the driven ports, for tests and for a server that need not remember. */
@NullMarked
package io.evenkeel.tck.memory;

import org.jspecify.annotations.NullMarked;
