package io.evenkeel.adapter.http.live;

import io.evenkeel.application.port.in.account.AccessOutcome;
import io.evenkeel.application.port.in.account.AuthenticateAccessUseCase;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.application.time.MonotonicClock;
import io.undertow.websockets.core.WebSocketChannel;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * All clients of the live channel. They are told when the data changes; what they do with that is their matter. Safe for any
 * thread; {@link #tick} has to be called every second or so.
 */
public final class LiveHub {

    /** How many tokens are looked at together; each may have to ask the store. */
    private static final int CHECKS = 4;

    private static final Duration CHECK_WITHIN = Duration.ofSeconds(2);
    private static final String ANYBODY = "anybody";

    private final @Nullable AuthenticateAccessUseCase access;
    private final LiveLimits limits;
    private final MonotonicClock clock;
    private final Consumer<String> ended;
    private final Set<LiveConnection> connections = ConcurrentHashMap.newKeySet();
    /** How many each user has. Coming and going may be counted in either order. */
    private final Map<String, Integer> ofUsers = new ConcurrentHashMap<>();

    private final Semaphore checks = new Semaphore(CHECKS);
    private volatile long version = -1;
    private volatile boolean leaving;

    /**
     * @param access tells who has a token; null where nobody signs in
     * @param ended is told why a client is gone
     */
    public LiveHub(
            @Nullable AuthenticateAccessUseCase access,
            LiveLimits limits,
            MonotonicClock clock,
            Consumer<String> ended) {
        this.access = access;
        this.limits = limits;
        this.clock = clock;
        this.ended = ended;
    }

    /** How many clients there are. */
    public int size() {
        return connections.size();
    }

    /** Whether there is no room for another one. */
    boolean isFull() {
        return leaving || connections.size() >= limits.connections();
    }

    /** Takes a client in. */
    void connected(WebSocketChannel channel, String address) {
        LiveConnection connection = new LiveConnection(channel, address, limits, clock);
        // However it ends, this is called; a close frame need not come (pippo-java/pippo#484).
        channel.addCloseTask(closed -> gone(connection));
        connections.add(connection);
        if (!channel.isOpen()) {
            gone(connection);
        }
        channel.setIdleTimeout(limits.idle().toMillis());
        channel.getReceiveSetter().set(new LiveReceiver(this, connection));
        channel.resumeReceives();
        if (leaving) {
            connection.close(CloseReason.SHUTTING_DOWN);
        }
    }

    private void gone(LiveConnection connection) {
        connection.gone().ifPresent(end -> {
            count(end.user(), -1);
            ended.accept(end.reason());
        });
        connections.remove(connection);
    }

    /** A client has said something. */
    void received(LiveConnection connection, String text) {
        connection.heard();
        Optional<ClientMessage> read = ClientMessage.read(text);
        if (read.isEmpty()) {
            connection.close(CloseReason.MALFORMED_MESSAGE);
            return;
        }
        ClientMessage message = read.orElseThrow();
        boolean isGreeting = message.is("hello") && !connection.isGreeted();
        if (isGreeting || (message.is("token") && connection.isGreeted())) {
            introduce(connection, message.tokenText());
        } else if (message.is("subscribe") && connection.isGreeted() && message.hasRange()) {
            connection.subscribed(String.valueOf(message.from()), String.valueOf(message.to()));
            connection.tellVersion(version);
        } else {
            connection.close(CloseReason.MALFORMED_MESSAGE);
        }
    }

    /**
     * The data has another version now. Clients hear of each version once; the same one again is no news.
     *
     * @param now the version
     */
    public void announce(long now) {
        if (now != version) {
            version = now;
            connections.forEach(connection -> connection.tellVersion(now));
        }
    }

    /** Looks at each client: whether it is there, has said who it is, and may still listen. */
    public void tick() {
        Deadline deadline = Deadline.after(CHECK_WITHIN, clock);
        for (LiveConnection connection : connections) {
            connection.tick();
            if (access != null && connection.isDueForCheck()) {
                check(access, connection, deadline);
            }
        }
    }

    /** Sends everybody away. */
    public void leave() {
        leaving = true;
        connections.forEach(connection -> connection.close(CloseReason.SHUTTING_DOWN));
    }

    private void introduce(LiveConnection connection, String token) {
        if (access == null) {
            welcome(connection, ANYBODY + "@" + connection.address(), "");
        } else if (checks.tryAcquire()) {
            // Looking at a token may ask the store, which network threads must not wait for.
            connection.onWorker(() -> {
                try {
                    look(access, connection, token);
                } finally {
                    checks.release();
                }
            });
        } else {
            connection.close(CloseReason.OVERLOADED);
        }
    }

    private void look(AuthenticateAccessUseCase known, LiveConnection connection, String token) {
        try {
            AccessOutcome outcome = known.authenticate(token, Deadline.after(CHECK_WITHIN, clock));
            String user = outcome.match(granted -> granted.user().account().value(), refused -> "");
            if (user.isEmpty() || (connection.isGreeted() && !user.equals(connection.user()))) {
                connection.close(CloseReason.UNAUTHENTICATED);
            } else {
                welcome(connection, user, token);
            }
        } catch (StoreException away) {
            connection.close(CloseReason.OVERLOADED);
        }
    }

    private void welcome(LiveConnection connection, String user, String token) {
        boolean isNew = connection.greeted(user, token);
        if (isNew && count(user, 1) > limits.ofOneUser()) {
            connection.close(CloseReason.TOO_MANY_CONNECTIONS);
        } else {
            connection.say("welcome");
        }
    }

    /** Those of a user after one more or less; of nobody nothing is kept. */
    private int count(String user, int more) {
        if (user.isEmpty()) {
            return 0;
        }
        Integer now = ofUsers.merge(user, more, (before, change) -> before + change == 0 ? null : before + change);
        return now == null ? 0 : now;
    }

    private static void check(AuthenticateAccessUseCase known, LiveConnection connection, Deadline deadline) {
        try {
            known.authenticate(connection.token(), deadline).match(granted -> true, refused -> {
                connection.close(CloseReason.UNAUTHENTICATED);
                return false;
            });
        } catch (StoreException away) {
            // While the store is away nobody can end a sign-in.
            connection.checkAgain();
        }
    }
}
