package io.evenkeel.adapter.mongo;

import io.evenkeel.adapter.mongo.ClaimHolders.Holder;
import io.evenkeel.application.port.out.WriteOutcome.Occupied;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.schedule.booking.Claim;
import io.evenkeel.domain.schedule.booking.ClaimKey;
import io.evenkeel.domain.schedule.booking.ClaimOutcome;
import io.evenkeel.domain.schedule.booking.Claims;
import io.evenkeel.domain.session.Session;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Looks for lanes that are free for one session, at one moment of its booking. Not safe for threads.
 *
 * <p>The first attempt takes the lowest lanes. Where many want a room of many places at once, all of them would choose the
 * same ones time after time, so each later attempt begins with another lane.
 */
final class LaneSearch {

    private static final int GOLDEN = 0x9E37_79B9;

    private final MongoAccess access;
    private final Session session;
    private final Roster roster;
    private final int shift;
    private final Map<String, Holder> seen;

    private LaneSearch(MongoAccess access, Session session, Roster roster, int shift, Map<String, Holder> seen) {
        this.access = access;
        this.session = session;
        this.roster = roster;
        this.shift = shift;
        this.seen = seen;
    }

    /** Begins an attempt, the first one being 0, by reading who holds what the session could choose from. */
    static LaneSearch begin(MongoAccess access, Session session, Roster roster, int attempt, Deadline deadline) {
        int shift = attempt == 0 ? 0 : session.id().hashCode() + attempt * GOLDEN;
        Map<String, Holder> seen = ClaimHolders.read(access, ClaimTexts.all(session, roster), deadline);
        return new LaneSearch(access, session, roster, shift, seen);
    }

    /** Lanes that were free when they were read; the store has the last word. */
    ClaimOutcome choose() {
        return Claims.choose(session, roster.buffersOf(session.activity()), roster::concurrentSessions, this::isTaken)
                .match(
                        granted -> new ClaimOutcome.Granted(
                                granted.claims().stream().map(this::shifted).toList()),
                        taken -> taken,
                        tooLong -> tooLong);
    }

    /**
     * Whether all lanes that were found taken were so at one and the same moment. One reading of several lanes cannot tell,
     * as a holder may leave before the next one is read; two that find the same holders in the same versions can, for
     * between them nobody left.
     *
     * @return who stands in the way; empty when that cannot be told, so that it has to be looked for again
     */
    Optional<Occupied> confirm(ClaimKey full, Deadline deadline) {
        List<String> lanes = IntStream.range(0, roster.concurrentSessions(full.resource()))
                .mapToObj(lane -> new Claim(full, lane).text())
                .toList();
        if (lanes.size() > 1) {
            Map<String, Holder> again = ClaimHolders.read(access, lanes, deadline);
            if (!lanes.stream().allMatch(lane -> Objects.equals(seen.get(lane), again.get(lane)))) {
                return Optional.empty();
            }
        }
        Holder first = Objects.requireNonNull(seen.get(lanes.get(0)), "a full resource has a first lane");
        return Optional.of(new Occupied(full.resource(), first.id()));
    }

    private boolean isTaken(Claim claim) {
        Holder holder = seen.get(shifted(claim).text());
        return holder != null && !holder.id().equals(session.id());
    }

    private Claim shifted(Claim claim) {
        int lanes = roster.concurrentSessions(claim.key().resource());
        return new Claim(claim.key(), Math.floorMod(claim.lane() + shift, lanes));
    }
}
