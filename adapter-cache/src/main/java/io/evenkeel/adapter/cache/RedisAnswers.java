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
import java.util.concurrent.TimeUnit;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.exceptions.JedisException;
import redis.clients.jedis.params.SetParams;

/**
 * Answers in Redis. After 40 ms without a byte a command fails, and one that fails is as if nothing were kept. After a few failures
 * in a row, or a few answers that took longer than 100 ms in all, Redis is left alone for some seconds. One that is full still reads,
 * so writes that fail keep nobody from reading; one that does not read is not written to, since the same request would wait twice.
 * Nothing is queued while it is away. Safe for any thread.
 */
public final class RedisAnswers implements SharedAnswers {

    private static final int MOST_BYTES = 2 * 1024 * 1024;
    private static final long SLOW_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
    private static final String LEVEL = "shared";

    private final RedisClient redis;
    private final String prefix;
    private final Duration lifetime;
    private final PolicyTelemetry telemetry;
    private final MonotonicClock clock;
    private final RestGate reads;
    private final RestGate writes;
    private final AnswerCodec codec = new AnswerCodec();

    private RedisAnswers(
            RedisClient redis, String prefix, Duration lifetime, PolicyTelemetry telemetry, MonotonicClock clock) {
        this.redis = redis;
        this.prefix = prefix;
        this.lifetime = lifetime;
        this.telemetry = telemetry;
        this.clock = clock;
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
        long began = clock.nanos();
        byte[] bytes;
        try {
            bytes = redis.get(key(request));
        } catch (JedisException failed) {
            reads.failed();
            return told("failed");
        }
        if (clock.nanos() - began > SLOW_NANOS) {
            reads.failed(); // Bit by bit, and each in time; the answer is there now and may as well be used.
        } else {
            reads.succeeded();
        }
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
        if (bytes.length > MOST_BYTES || !reads.isWell() || !writes.tryPass()) {
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
