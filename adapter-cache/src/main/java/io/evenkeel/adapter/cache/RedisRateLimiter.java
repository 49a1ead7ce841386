package io.evenkeel.adapter.cache;

import io.evenkeel.application.port.out.PolicyTelemetry;
import io.evenkeel.application.port.out.RateBalance;
import io.evenkeel.application.port.out.RateLimiter;
import io.evenkeel.application.port.out.RatePolicy;
import io.evenkeel.application.time.MonotonicClock;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.StreamEntryID;
import redis.clients.jedis.exceptions.JedisException;
import redis.clients.jedis.params.XAddParams;
import redis.clients.jedis.params.XReadParams;
import redis.clients.jedis.resps.StreamEntry;

/**
 * A quota of several servers. Each decides by itself and at once, and every second or so they tell each other through a stream of Redis
 * what was taken of them, which counts here as well. So a client that spreads its requests has hardly more than one quota, and nobody ever
 * waits for Redis; while that is away each server counts alone, and what was taken meanwhile is told to nobody.
 *
 * <p>{@link #exchange} has to be called now and then, by one thread at a time. All else is safe for any thread.
 */
public final class RedisRateLimiter implements RateLimiter, AutoCloseable {

    private static final int MOST_CLIENTS_AT_ONCE = 5_000;
    private static final int MOST_ENTRIES = 2_000;
    /** No client has an empty name. */
    private static final String WHO_TELLS = "";

    private static final StreamEntryID BEGINNING = new StreamEntryID();

    private final RateLimiter own;
    private final RedisClient redis;
    private final String key;
    private final PolicyTelemetry telemetry;
    private final RestGate gate;
    private final String self = UUID.randomUUID().toString();
    private final Map<String, Long> untold = new ConcurrentHashMap<>();
    private @Nullable StreamEntryID heard;

    private RedisRateLimiter(
            RateLimiter own, RedisClient redis, String key, PolicyTelemetry telemetry, MonotonicClock clock) {
        this.own = own;
        this.redis = redis;
        this.key = key;
        this.telemetry = telemetry;
        this.gate = new RestGate(clock);
    }

    /**
     * Gets ready to talk to a Redis, which need not be there.
     *
     * @param own counts what is taken here and there
     * @param url as in {@link RedisAnswers#connect}
     * @param data servers with the same name share their quotas
     */
    public static RedisRateLimiter connect(
            RateLimiter own, URI url, String data, PolicyTelemetry telemetry, MonotonicClock clock) {
        String key =
                "evenkeel:" + RedisAnswers.hash(data) + ":quota:" + own.policy().name();
        return new RedisRateLimiter(own, RedisConnections.open(url), key, telemetry, clock);
    }

    @Override
    public RatePolicy policy() {
        return own.policy();
    }

    @Override
    public RateBalance take(String client, long units) {
        RateBalance balance = own.take(client, units);
        if (balance.isTaken()) {
            note(client, units);
        }
        return balance;
    }

    @Override
    public RateBalance charge(String client, long units) {
        note(client, units);
        return own.charge(client, units);
    }

    private void note(String client, long units) {
        if (units > 0 && (untold.size() < MOST_CLIENTS_AT_ONCE || untold.containsKey(client))) {
            untold.merge(client, units, Long::sum);
        }
    }

    /** Tells the others what was taken here since the last time, and counts what was taken of them. */
    public void exchange() {
        Map<String, String> taken = takeUntold();
        if (!gate.tryPass()) {
            return;
        }
        try {
            StreamEntryID since = heard == null ? latest() : heard;
            heard = since;
            if (!taken.isEmpty()) {
                taken.put(WHO_TELLS, self);
                redis.xadd(key, XAddParams.xAddParams().maxLen(MOST_ENTRIES).approximateTrimming(), taken);
                redis.expire(key, own.policy().window().toSeconds() + 1);
            }
            hear(since);
            gate.succeeded();
        } catch (JedisException | NumberFormatException failed) {
            // Also a key that somebody else has written to. What happened meanwhile is no news once it is over.
            heard = null;
            gate.failed();
            telemetry.requestLimited(own.policy().name(), "not_shared");
        }
    }

    @Override
    public void close() {
        redis.close();
    }

    private Map<String, String> takeUntold() {
        Map<String, String> taken = new HashMap<>();
        for (String client : List.copyOf(untold.keySet())) {
            Long units = untold.remove(client);
            if (units != null) {
                taken.put(client, units.toString());
            }
        }
        return taken;
    }

    private StreamEntryID latest() {
        List<StreamEntry> last = redis.xrevrange(key, "+", "-", 1);
        return last.isEmpty() ? BEGINNING : last.get(0).getID();
    }

    private void hear(StreamEntryID since) {
        List<Map.Entry<String, List<StreamEntry>>> streams =
                redis.xread(XReadParams.xReadParams().count(MOST_ENTRIES), Map.of(key, since));
        if (streams == null) {
            return; // Nobody took anything.
        }
        for (StreamEntry entry : streams.get(0).getValue()) {
            heard = entry.getID();
            Map<String, String> fields = entry.getFields();
            if (!self.equals(fields.get(WHO_TELLS))) {
                fields.forEach((client, units) -> {
                    if (!client.equals(WHO_TELLS)) {
                        own.charge(client, Long.parseLong(units));
                    }
                });
            }
        }
    }
}
