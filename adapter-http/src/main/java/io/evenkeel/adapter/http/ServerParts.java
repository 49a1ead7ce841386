package io.evenkeel.adapter.http;

import io.evenkeel.adapter.http.limit.RateLimits;
import io.evenkeel.adapter.http.live.LiveHub;
import io.evenkeel.adapter.http.routing.Lifecycle;
import io.evenkeel.adapter.http.routing.Processors;
import io.evenkeel.adapter.http.routing.UploadRoom;
import io.evenkeel.adapter.http.signin.AccessGate;
import io.evenkeel.application.time.MonotonicClock;
import org.jspecify.annotations.Nullable;

/**
 * What a server is made of, its routes aside.
 *
 * @param uploads where files wait
 * @param gate asks who somebody is; null when nobody has to sign in
 * @param limits how much each client may ask; null when that is nobody's matter
 * @param watch is told of every answer
 * @param lifecycle whether requests are taken
 * @param live tells clients when the data changes
 * @param processors tell whether more at a time would help
 */
record ServerParts(
        HttpSettings settings,
        UploadRoom uploads,
        @Nullable AccessGate gate,
        @Nullable RateLimits limits,
        AnswerWatch watch,
        Lifecycle lifecycle,
        LiveHub live,
        Processors processors,
        MonotonicClock clock) {}
