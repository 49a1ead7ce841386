package io.evenkeel.bootstrap.settings;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Where answers are kept. Its text leaves credentials out.
 *
 * @param kind in which way
 * @param shared the address of the Redis that servers share; null without one
 */
public record CacheUrl(Kind kind, @Nullable URI shared) {

    /** The ways to keep answers. */
    public enum Kind {
        /** Every answer is made anew. */
        NONE,
        /** In the memory of this server. */
        CAFFEINE,
        /** There, and behind it in Redis, for all servers. */
        REDIS
    }

    private static final int MOST_PORT = 65_535;

    /** Reads a URL as people write it; null when it is none of the known forms. */
    // The cause quotes the URL, which may hold a password.
    @SuppressWarnings("UnusedException")
    static @Nullable CacheUrl parse(String text) {
        if (text.equals("none:")) {
            return new CacheUrl(Kind.NONE, null);
        }
        if (text.equals("caffeine:")) {
            return new CacheUrl(Kind.CAFFEINE, null);
        }
        try {
            URI url = new URI(text);
            return isRedis(url) ? new CacheUrl(Kind.REDIS, url) : null;
        } catch (URISyntaxException bad) {
            return null;
        }
    }

    private static boolean isRedis(URI url) {
        String path = url.getRawPath();
        return ("redis".equals(url.getScheme()) || "rediss".equals(url.getScheme()))
                && url.getHost() != null
                && url.getPort() <= MOST_PORT
                && url.getPort() != 0
                && (path == null || path.matches("/?|/[0-9]{1,4}"))
                && url.getRawQuery() == null
                && url.getRawFragment() == null;
    }

    @Override
    public String toString() {
        return switch (kind) {
            case NONE -> "none:";
            case CAFFEINE -> "caffeine:";
            case REDIS -> Masked.value(String.valueOf(shared));
        };
    }
}
