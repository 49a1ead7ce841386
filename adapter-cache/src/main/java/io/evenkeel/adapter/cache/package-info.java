/** Keeps statistics answers near the code. Wraps the use case, not the stores. Only the assembly may depend on it. */
@NullMarked
package io.evenkeel.adapter.cache;

import org.jspecify.annotations.NullMarked;
