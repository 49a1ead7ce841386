package io.evenkeel.bootstrap.settings;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How people sign in.
 *
 * @param mode whether they have to
 * @param key what signs tokens; null when none is set, and for commands that do not serve
 * @param accessToken how long a token opens the API
 * @param signIn how long somebody stays signed in without giving the password again; longer than a token
 */
public record AuthSettings(AuthMode mode, @Nullable AuthKey key, Duration accessToken, Duration signIn) {}
