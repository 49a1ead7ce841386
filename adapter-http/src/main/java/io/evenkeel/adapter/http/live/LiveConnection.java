package io.evenkeel.adapter.http.live;

import io.evenkeel.adapter.http.exchange.Json;
import io.evenkeel.application.time.MonotonicClock;
import io.undertow.websockets.core.WebSocketCallback;
import io.undertow.websockets.core.WebSocketChannel;
import io.undertow.websockets.core.WebSockets;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xnio.IoUtils;

/**
 * One client of the live channel. Safe for any thread.
 *
 * <p>Times are moments of the monotonic clock, in nanoseconds.
 */
final class LiveConnection {

    private static final String LEFT = "left";
    private static final String SILENT = "silent";

    private final WebSocketChannel channel;
    private final String address;
    private final LiveLimits limits;
    private final MonotonicClock clock;
    private final Outbox outbox;
    private final long since;

    private String user = "";
    private String token = "";
    private String from = "";
    private String to = "";
    private boolean closing;
    private String endedBy = LEFT;
    private boolean isGone;
    private long checkedAt;
    private long pingedAt;
    private long heardAt;
    private long sendingSince;

    LiveConnection(WebSocketChannel channel, String address, LiveLimits limits, MonotonicClock clock) {
        long now = clock.nanos();
        this.channel = channel;
        this.address = address;
        this.limits = limits;
        this.clock = clock;
        this.since = now;
        this.checkedAt = now;
        this.pingedAt = now;
        this.heardAt = now;
        this.outbox = new Outbox(this::send);
    }

    String address() {
        return address;
    }

    /** Who it is; empty until that is known. */
    synchronized String user() {
        return user;
    }

    synchronized String token() {
        return token;
    }

    synchronized boolean isGreeted() {
        return !user.isEmpty();
    }

    /**
     * Its client has said who it is.
     *
     * @return whether it is one more of that user: it had not said so before, and is not gone
     */
    synchronized boolean greeted(String who, String accessToken) {
        if (isGone) {
            return false;
        }
        boolean isNew = !isGreeted();
        user = who;
        token = accessToken;
        checkedAt = clock.nanos();
        return isNew;
    }

    synchronized void subscribed(String first, String last) {
        from = first;
        to = last;
    }

    synchronized void heard() {
        heardAt = clock.nanos();
    }

    /** Whether it is time to look at its token; if so, that counts as done. */
    synchronized boolean isDueForCheck() {
        long now = clock.nanos();
        if (!isGreeted() || now - checkedAt < limits.betweenChecks().toNanos()) {
            return false;
        }
        checkedAt = now;
        return true;
    }

    /** What was to be looked at could not be; the next time is the next one. */
    synchronized void checkAgain() {
        checkedAt -= limits.betweenChecks().toNanos();
    }

    /**
     * How a connection ended.
     *
     * @param user whose it was; empty when that was not known
     * @param reason why it ended
     */
    record End(String user, String reason) {}

    /** It is gone: how, for the first who says so. */
    synchronized Optional<End> gone() {
        Optional<End> end = isGone ? Optional.empty() : Optional.of(new End(user, endedBy));
        isGone = true;
        return end;
    }

    /** Runs what may have to wait. */
    void onWorker(Runnable work) {
        channel.getWorker().execute(work);
    }

    void say(String type) {
        if (!outbox.offer(Json.write(Map.of("type", type)))) {
            close(CloseReason.SLOW_CONSUMER);
        }
    }

    /** Tells the version of the data, unless nobody here has asked for it. */
    void tellVersion(long version) {
        Map<String, Object> message = new LinkedHashMap<>();
        synchronized (this) {
            if (from.isEmpty()) {
                return;
            }
            message.put("type", "version");
            message.put("from", from);
            message.put("to", to);
            message.put("version", version);
        }
        outbox.offerVersion(Json.write(message));
    }

    /** Does what the time demands: asks whether the client is there, and ends it when it is late. */
    void tick() {
        long now = clock.nanos();
        boolean isLate;
        boolean isSilent;
        boolean isPingDue;
        synchronized (this) {
            isLate = !isGreeted() && isPast(since, limits.greetingWithin(), now);
            isSilent = pingedAt - heardAt > 0 && isPast(pingedAt, limits.pongWithin(), now);
            isSilent |= outbox.isSending() && isPast(sendingSince, limits.pongWithin(), now);
            isSilent |= closing && isPast(pingedAt, limits.pongWithin(), now);
            isPingDue = !closing && isPast(pingedAt, limits.betweenPings(), now);
            if (isPingDue) {
                pingedAt = now;
            }
        }
        if (isSilent) {
            synchronized (this) {
                endedBy = closing ? endedBy : SILENT;
            }
            terminate();
        } else if (isLate) {
            close(CloseReason.GREETING_LATE);
        } else if (isPingDue) {
            WebSockets.sendPing(ByteBuffer.allocate(0), channel, null);
        }
    }

    void close(CloseReason reason) {
        synchronized (this) {
            if (closing) {
                return;
            }
            closing = true;
            endedBy = reason.name().toLowerCase(Locale.ROOT);
        }
        WebSockets.sendClose(reason.message(), channel, null);
    }

    /** Without a word: who takes nothing hears nothing. */
    void terminate() {
        IoUtils.safeClose(channel);
    }

    private void send(String text) {
        synchronized (this) {
            sendingSince = clock.nanos();
        }
        WebSockets.sendText(text, channel, new WebSocketCallback<>() {
            @Override
            public void complete(WebSocketChannel sentOn, @Nullable Void nothing) {
                outbox.sent();
            }

            @Override
            public void onError(WebSocketChannel sentOn, @Nullable Void nothing, Throwable broken) {
                terminate();
            }
        });
    }

    private static boolean isPast(long begin, Duration time, long now) {
        return now - begin >= time.toNanos();
    }
}
