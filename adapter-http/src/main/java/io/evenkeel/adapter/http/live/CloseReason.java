package io.evenkeel.adapter.http.live;

import io.undertow.websockets.core.CloseMessage;

/** Why the server ends a connection; the name goes along as the reason (RFC 6455, section 7.4). */
enum CloseReason {
    /** The server is being stopped. */
    SHUTTING_DOWN(CloseMessage.GOING_AWAY),
    /** The first message did not come in time. */
    GREETING_LATE(CloseMessage.MSG_VIOLATES_POLICY),
    /** The token does not count, or no longer. */
    UNAUTHENTICATED(CloseMessage.MSG_VIOLATES_POLICY),
    /** Somebody has as many connections as one may have. */
    TOO_MANY_CONNECTIONS(CloseMessage.MSG_VIOLATES_POLICY),
    /** What came is no message of this channel. */
    MALFORMED_MESSAGE(CloseMessage.MSG_VIOLATES_POLICY),
    /** Too much is waiting for a client that takes nothing. */
    SLOW_CONSUMER(CloseMessage.MSG_VIOLATES_POLICY),
    /** Nobody is free to look at a token; a while later there is. */
    OVERLOADED(1013);

    private final int code;

    CloseReason(int code) {
        this.code = code;
    }

    CloseMessage message() {
        return new CloseMessage(code, name());
    }
}
