package io.evenkeel.adapter.cache;

import java.net.URI;
import java.time.Duration;
import redis.clients.jedis.ConnectionPoolConfig;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.SslOptions;
import redis.clients.jedis.util.JedisURIHelper;

/** Connections to Redis, of which none is opened before it is needed: few, and none that is waited for long. */
final class RedisConnections {

    /**
     * Without a byte. Someone waits for a report meanwhile, and may wait 50 ms longer than without a cache; a Redis that works answers
     * within a millisecond, one in another building within ten.
     */
    private static final int SILENCE_MILLIS = 40;

    private static final int FREE_CONNECTION_MILLIS = 20;
    private static final int CONNECTIONS = 8;
    private static final int DEFAULT_PORT = 6_379;

    private RedisConnections() {}

    /** @param url {@code redis://host:port}, with credentials and the number of a database where it has some */
    static RedisClient open(URI url) {
        ConnectionPoolConfig pool = new ConnectionPoolConfig();
        pool.setMaxTotal(CONNECTIONS);
        pool.setMaxIdle(CONNECTIONS);
        pool.setMaxWait(Duration.ofMillis(FREE_CONNECTION_MILLIS));
        pool.setJmxEnabled(false);
        DefaultJedisClientConfig.Builder client = DefaultJedisClientConfig.builder()
                .connectionTimeoutMillis(SILENCE_MILLIS)
                .socketTimeoutMillis(SILENCE_MILLIS)
                .user(JedisURIHelper.getUser(url))
                .password(JedisURIHelper.getPassword(url))
                .database(JedisURIHelper.getDBIndex(url));
        if (JedisURIHelper.isRedisSSLScheme(url)) {
            client = client.sslOptions(SslOptions.defaults());
        }
        return RedisClient.builder()
                .hostAndPort(new HostAndPort(url.getHost(), url.getPort() < 0 ? DEFAULT_PORT : url.getPort()))
                .clientConfig(client.build())
                .poolConfig(pool)
                .build();
    }
}
