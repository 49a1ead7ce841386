package io.evenkeel.adapter.cache;

import java.net.URI;
import java.util.Optional;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.exceptions.JedisException;

/** Asks a Redis once, with the limits and credentials that its answers are read with. */
public final class RedisProbe {

    private RedisProbe() {}

    /**
     * What stands in the way of using it.
     *
     * @param url as {@link RedisAnswers#connect} takes it
     * @return one sentence without credentials; empty when it answers
     */
    public static Optional<String> trouble(URI url) {
        try (RedisClient redis = RedisConnections.open(url)) {
            redis.ping();
            return Optional.empty();
        } catch (JedisException failed) {
            Throwable reason = failed;
            while (reason.getCause() != null) {
                reason = reason.getCause();
            }
            return Optional.of(String.valueOf(reason.getMessage()));
        }
    }
}
