package io.evenkeel.adapter.http.live;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/**
 * What waits to be sent to one client: a few short messages at most, since Undertow's own queue would take any number. A word
 * about a version takes the place of one that still waits, because only the latest matters. Safe for any thread.
 */
final class Outbox {

    private static final int MAX_WAITING = 8;

    private final Consumer<String> send;
    private final Deque<String> waiting = new ArrayDeque<>();
    private String version = "";
    private boolean sending;

    /** @param send sends one; {@link #sent()} is called once that is done */
    Outbox(Consumer<String> send) {
        this.send = send;
    }

    /** Takes a message. Tells whether there was room for it. */
    boolean offer(String message) {
        synchronized (this) {
            if (sending) {
                if (waiting.size() >= MAX_WAITING) {
                    return false;
                }
                waiting.addLast(message);
                return true;
            }
            sending = true;
        }
        send.accept(message);
        return true;
    }

    /** Takes the word about a version, for which there is always room. */
    void offerVersion(String message) {
        synchronized (this) {
            if (sending) {
                version = message;
                return;
            }
            sending = true;
        }
        send.accept(message);
    }

    /** The message before is with the client. */
    void sent() {
        String next;
        synchronized (this) {
            if (!waiting.isEmpty()) {
                next = waiting.removeFirst();
            } else if (!version.isEmpty()) {
                next = version;
                version = "";
            } else {
                sending = false;
                return;
            }
        }
        send.accept(next);
    }

    /** Whether something is on its way. */
    synchronized boolean isSending() {
        return sending;
    }
}
