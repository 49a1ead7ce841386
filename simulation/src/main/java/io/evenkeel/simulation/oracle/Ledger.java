package io.evenkeel.simulation.oracle;

import io.evenkeel.application.port.in.booking.BookingOutcome;
import io.evenkeel.application.port.in.booking.BookingRefusal;
import io.evenkeel.application.port.out.SessionWrite;
import io.evenkeel.application.port.out.WriteOutcome;
import io.evenkeel.domain.session.ExternalKey;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.simulation.server.Witness;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps book of each effect, and of each answer: the store holds what was written and nothing else, a request takes effect once, and what
 * its sender hears is what happened.
 */
public final class Ledger implements Witness {

    private final Supplier<List<Session>> stored;
    private final Faults faults;
    private final Map<SessionId, Session> known = new LinkedHashMap<>();
    private final Map<ExternalKey, SessionId> imported = new HashMap<>();
    private final Map<String, Effect> effects = new HashMap<>();
    private final Holdings holdings;

    /** @param stored reads every session, past everything that may go wrong */
    public Ledger(Supplier<List<Session>> stored, Faults faults) {
        this.stored = stored;
        this.faults = faults;
        this.holdings = new Holdings(faults);
    }

    private record Effect(Session session, String answer) {}

    @Override
    public void written(SessionWrite write, WriteOutcome outcome) {
        if (outcome instanceof WriteOutcome.Written written) {
            var request = Objects.requireNonNull(write.request());
            String key = request.key().name();
            Session session = written.session();
            if (effects.put(key, new Effect(session, request.answer().answer())) != null) {
                faults.add(key + " took effect twice");
            }
            requireSuccessor(known.get(session.id()), session, write.isNew());
            known.put(session.id(), session);
        }
        requireKnown();
    }

    @Override
    public void imported(List<Session> batch) {
        for (Session session : batch) {
            if (imported.putIfAbsent(Objects.requireNonNull(session.externalKey()), session.id()) == null) {
                known.put(session.id(), session.withVersion(1));
            }
        }
        requireKnown();
    }

    @Override
    public List<Session> sessions() {
        return stored.get();
    }

    /** The sessions that were booked here, in the order in which they came; those of an import belong to its file. */
    public List<Session> booked() {
        return known.values().stream()
                .filter(session -> session.externalKey() == null)
                .toList();
    }

    public boolean hasEffect(String key) {
        return effects.containsKey(key);
    }

    /**
     * A request has its answer.
     *
     * @param hadEffect whether it had taken effect before this attempt began
     */
    public void answered(String key, boolean hadEffect, BookingOutcome outcome) {
        Effect effect = effects.get(key);
        outcome.match(
                done -> require(
                        effect != null && effect.session().equals(done.session()),
                        key + " was told of another session"),
                repeated -> require(
                        effect != null && effect.answer().equals(repeated.answer()), key + " has another answer now"),
                refused -> require(
                        !hadEffect && refused.reason() != BookingRefusal.KEY_REUSED,
                        key + " was refused after it had taken effect: " + refused.message()));
    }

    /** How many sessions of an import are there. */
    public int importedCount() {
        return imported.size();
    }

    public Holdings holdings() {
        return holdings;
    }

    private void requireSuccessor(@Nullable Session before, Session after, boolean isNew) {
        String name = "session " + after.id().value();
        if (isNew) {
            require(before == null && after.version() == 1, name + " is not new, or does not begin at version 1");
        } else if (before == null) {
            faults.add(name + " was changed before it was there");
        } else {
            require(after.version() == before.version() + 1, name + " leaps to version " + after.version());
            require(
                    Life.allows(before.status(), after.status()),
                    name + " goes from " + before.status() + " to " + after.status());
        }
    }

    private void requireKnown() {
        List<Session> all = stored.get();
        require(
                all.size() == known.size() && all.stream().allMatch(each -> each.equals(known.get(each.id()))),
                "the store does not hold what was written");
        holdings.require(all);
    }

    private boolean require(boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
        return holds;
    }
}
