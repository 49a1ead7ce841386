package io.evenkeel.application.port.in.session;

import io.evenkeel.domain.session.Session;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A page of sessions, or the reason why there is none. */
public sealed interface SessionListOutcome {

    /** Handles both cases. */
    <R> R match(Function<? super Page, ? extends R> onPage, Function<? super Refused, ? extends R> onRefusal);

    /**
     * Some sessions, in order.
     *
     * @param sessions at most as many as were asked for
     * @param next where the next page begins; null when this is the last
     */
    record Page(List<Session> sessions, @Nullable SessionPlace next) implements SessionListOutcome {

        /** Copies the list. */
        public Page {
            sessions = List.copyOf(sessions);
        }

        @Override
        public <R> R match(
                Function<? super Page, ? extends R> onPage, Function<? super Refused, ? extends R> onRefusal) {
            return onPage.apply(this);
        }
    }

    /**
     * No page, although nothing failed.
     *
     * @param reason why
     * @param message the reason, for people
     */
    record Refused(SessionListRefusal reason, String message) implements SessionListOutcome {
        @Override
        public <R> R match(
                Function<? super Page, ? extends R> onPage, Function<? super Refused, ? extends R> onRefusal) {
            return onRefusal.apply(this);
        }
    }
}
