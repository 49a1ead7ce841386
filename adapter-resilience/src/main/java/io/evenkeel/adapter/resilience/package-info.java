/** Guards around the driven ports: metering, circuit breaker, deadline. Only the assembly may depend on it. */
@NullMarked
package io.evenkeel.adapter.resilience;

import org.jspecify.annotations.NullMarked;
