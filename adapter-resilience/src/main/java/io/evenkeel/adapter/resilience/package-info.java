/**
 * Guards around the driven ports (metering, retry, circuit breaker, deadline), and limiters. Only the assembly may depend on it.
 */
@NullMarked
package io.evenkeel.adapter.resilience;

import org.jspecify.annotations.NullMarked;
