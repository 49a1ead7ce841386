package io.evenkeel.bootstrap.doctor;

import io.evenkeel.adapter.cache.RedisProbe;
import io.evenkeel.bootstrap.settings.CacheUrl;
import java.net.URI;
import java.util.Optional;

/** Whether the shared cache answers. Without it reports are computed more often, and nothing is lost. */
final class CacheCheck {

    private static final String CHECK = "cache";

    private CacheCheck() {}

    static Finding of(CacheUrl cache) {
        URI shared = cache.shared();
        if (shared == null) {
            return Finding.ok(CHECK, cache + " needs nothing");
        }
        Optional<String> trouble = RedisProbe.trouble(shared);
        return trouble.isEmpty()
                ? Finding.ok(CHECK, cache + " answers")
                : Finding.warning(
                        CHECK,
                        cache + " does not answer (" + trouble.get() + "): each server keeps its own answers meanwhile",
                        "start Redis, or set cache.url to caffeine:");
    }
}
