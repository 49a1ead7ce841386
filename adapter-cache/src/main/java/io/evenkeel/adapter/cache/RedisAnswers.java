package io.evenkeel.adapter.cache;

import io.evenkeel.application.port.in.statistics.StatisticsRequest;
import io.evenkeel.application.port.out.PolicyTelemetry;
import io.evenkeel.application.time.MonotonicClock;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.exceptions.JedisException;
import redis.clients.jedis.params.SetParams;

/**
 * Answers in Redis. A command has 100 ms; one that fails is as if nothing were kept, and after a few in a row Redis is left
 * alone for some seconds, reads and writes apart, since a full one still reads. Nothing is queued while it is away. Safe for any
 * thread.
 */
public final class RedisAnswers implements SharedAnswers {

    private static final int MOST_BYTES = 2 * 1024 * 1024;
    private static final String LEVEL = "shared";

    private final RedisClient redis;
    private final String prefix;
    private final Duration lifetime;
    private final PolicyTelemetry telemetry;
    private final RestGate reads;
    private final RestGate writes;
    private final AnswerCodec codec = new AnswerCodec();

    private RedisAnswers(
            RedisClient redis, String prefix, Duration lifetime, PolicyTelemetry telemetry, MonotonicClock clock) {
        this.redis = redis;
        this.prefix = prefix;
        this.lifetime = lifetime;
        this.telemetry = telemetry;
        this.reads = new RestGate(clock);
        this.writes = new RestGate(clock);
    }

    /**
     * Gets ready to talk to a Redis, which need not be there.
     *
     * @param url {@code redis://host:port}, with credentials and the number of a database where it has some
     * @param data what the answers are computed from: servers with the same name share their answers
     * @param lifetime after which Redis forgets an answer
     */
    public static RedisAnswers connect(
            URI url, String data, Duration lifetime, PolicyTelemetry telemetry, MonotonicClock clock) {
        RedisClient redis = RedisConnections.open(url);
        return new RedisAnswers(redis, "evenkeel:" + hash(data) + ":", lifetime, telemetry, clock);
    }

    @Override
    public Optional<KeptAnswer> find(StatisticsRequest request) {
        if (!reads.tryPass()) {
            return told("resting");
        }
        byte[] bytes;
        try {
            bytes = redis.get(key(request));
        } catch (JedisException failed) {
            reads.failed();
            return told("failed");
        }
        reads.succeeded();
        if (bytes == null) {
            return told("miss");
        }
        Optional<KeptAnswer> found = codec.read(request, bytes);
        telemetry.cacheAsked(LEVEL, found.isPresent() ? "hit" : "unreadable");
        return found;
    }

    @Override
    public void keep(StatisticsRequest request, KeptAnswer kept) {
        byte[] bytes = codec.write(request, kept);
        if (bytes.length > MOST_BYTES || !writes.tryPass()) {
            telemetry.cacheAsked(LEVEL, bytes.length > MOST_BYTES ? "too_large" : "resting");
            return;
        }
        try {
            String answer = redis.set(key(request), bytes, SetParams.setParams().px(lifetime.toMillis()));
            writes.succeeded();
            telemetry.cacheAsked(LEVEL, "OK".equals(answer) ? "kept" : "failed");
        } catch (JedisException failed) {
            writes.failed();
            telemetry.cacheAsked(LEVEL, "failed");
        }
    }

    @Override
    public void close() {
        redis.close();
    }

    private Optional<KeptAnswer> told(String outcome) {
        telemetry.cacheAsked(LEVEL, outcome);
        return Optional.empty();
    }

    private byte[] key(StatisticsRequest request) {
        return (prefix + hash(request.toString())).getBytes(StandardCharsets.US_ASCII);
    }

    static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
