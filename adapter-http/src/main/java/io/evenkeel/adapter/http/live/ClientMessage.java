package io.evenkeel.adapter.http.live;

import io.evenkeel.adapter.http.exchange.JsonReader;
import io.evenkeel.adapter.http.exchange.UnreadableJsonException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a client says.
 *
 * @param type {@code hello}, {@code token} or {@code subscribe}
 * @param token an access token; with the first two
 * @param from the first day that is of interest; with {@code subscribe}
 * @param to the day after the last one
 */
record ClientMessage(
        @Nullable String type,
        @Nullable String token,
        @Nullable String from,
        @Nullable String to) {

    /** Nothing when it is no message. */
    // What is wrong with it is the client's matter; that something is, is told.
    @SuppressWarnings("UnusedException")
    static Optional<ClientMessage> read(String text) {
        try {
            return Optional.of(JsonReader.read(text.getBytes(StandardCharsets.UTF_8), ClientMessage.class));
        } catch (UnreadableJsonException wrong) {
            return Optional.empty();
        }
    }

    boolean is(String kind) {
        return kind.equals(type);
    }

    /** The token; empty when there is none. */
    String tokenText() {
        return token == null ? "" : token;
    }

    /** Whether both days are there and in their order. */
    @SuppressWarnings("UnusedException")
    boolean hasRange() {
        try {
            return from != null && to != null && !LocalDate.parse(to).isBefore(LocalDate.parse(from));
        } catch (DateTimeException bad) {
            return false;
        }
    }
}
