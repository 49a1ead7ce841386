package io.evenkeel.domain.session;

import java.util.function.Function;

/** What became of an action on a session. */
public sealed interface Transition {

    /** The result of the one function that fits. */
    <T> T match(Function<Changed, T> onChange, Function<Refused, T> onRefusal);

    /**
     * The action was allowed.
     *
     * @param session the session as it is now; its version is that of before, since a store counts its changes
     */
    record Changed(Session session) implements Transition {
        @Override
        public <T> T match(Function<Changed, T> onChange, Function<Refused, T> onRefusal) {
            return onChange.apply(this);
        }
    }

    /**
     * The action was refused and changed nothing.
     *
     * @param code why
     * @param from the status of the session
     * @param action what was asked for
     */
    record Refused(TransitionRefusalCode code, SessionStatus from, SessionAction action) implements Transition {
        @Override
        public <T> T match(Function<Changed, T> onChange, Function<Refused, T> onRefusal) {
            return onRefusal.apply(this);
        }
    }
}
