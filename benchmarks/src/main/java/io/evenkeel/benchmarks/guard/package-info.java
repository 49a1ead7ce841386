/** What a guard costs on the way to a port. Used by the commands alone. */
@NullMarked
package io.evenkeel.benchmarks.guard;

import org.jspecify.annotations.NullMarked;
