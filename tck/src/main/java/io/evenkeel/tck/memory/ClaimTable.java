package io.evenkeel.tck.memory;

import io.evenkeel.application.port.out.WriteOutcome;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.schedule.booking.Claim;
import io.evenkeel.domain.schedule.booking.ClaimKey;
import io.evenkeel.domain.schedule.booking.ClaimOutcome;
import io.evenkeel.domain.schedule.booking.Claims;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who holds which five minutes of which resource. Used under the lock of its {@link SessionTable}. */
final class ClaimTable {

    private final Map<Claim, SessionId> holders = new HashMap<>();
    private final Map<SessionId, List<Claim>> held = new HashMap<>();

    /** Takes what an imported session would hold, when all of that is free; else it holds nothing. */
    void takeIfFree(@Nullable Session before, Session after, Roster roster) {
        if (before != null
                && !held.getOrDefault(before.id(), List.of()).isEmpty()
                && Claims.holdTheSame(before, after)) {
            return;
        }
        List<Claim> granted =
                choose(after, roster).match(ClaimOutcome.Granted::claims, taken -> List.of(), tooLong -> List.of());
        put(after.id(), granted);
    }

    /**
     * Takes what a booked session needs.
     *
     * @return who stands in its way; empty when it has what it needs
     */
    Optional<WriteOutcome.Occupied> take(@Nullable Session before, Session after, Roster roster) {
        if (before != null && Claims.holdTheSame(before, after)) {
            return Optional.empty();
        }
        return choose(after, roster)
                .match(
                        granted -> {
                            put(after.id(), granted.claims());
                            return Optional.empty();
                        },
                        taken -> Optional.of(occupied(taken.key())),
                        tooLong -> {
                            throw new IllegalArgumentException("a session of more than 24 hours cannot be booked, but "
                                    + after.id().value() + " is planned for " + after.planned());
                        });
    }

    private ClaimOutcome choose(Session session, Roster roster) {
        return Claims.choose(session, roster.buffersOf(session.activity()), roster::concurrentSessions, claim -> {
            SessionId holder = holders.get(claim);
            return holder != null && !holder.equals(session.id());
        });
    }

    private void put(SessionId id, List<Claim> claims) {
        held.getOrDefault(id, List.of()).forEach(holders::remove);
        held.put(id, claims);
        claims.forEach(claim -> holders.put(claim, id));
    }

    private WriteOutcome.Occupied occupied(ClaimKey key) {
        SessionId holder = Objects.requireNonNull(holders.get(new Claim(key, 0)), "a full resource has a first lane");
        return new WriteOutcome.Occupied(key.resource(), holder);
    }
}
