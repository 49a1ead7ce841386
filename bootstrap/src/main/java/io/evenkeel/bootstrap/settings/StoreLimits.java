package io.evenkeel.bootstrap.settings;

import java.time.Duration;

/**
 * How long is waited for a store.
 *
 * @param slowCall a call that takes longer counts as failed, and enough of them open the breaker
 * @param selection for a server of a database to be found
 * @param connect for a connection to it
 */
public record StoreLimits(Duration slowCall, Duration selection, Duration connect) {}
