package io.evenkeel.adapter.mongo;

import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.schedule.booking.Claim;
import io.evenkeel.domain.schedule.booking.ClaimOutcome;
import io.evenkeel.domain.schedule.booking.Claims;
import io.evenkeel.domain.session.Session;
import java.util.List;
import java.util.stream.IntStream;

/** Claims as the texts that the unique index holds. */
final class ClaimTexts {

    private ClaimTexts() {}

    /** Every claim that a session could choose from; none when it holds nothing, or is too long to hold anything. */
    static List<String> all(Session session, Roster roster) {
        return Claims.choose(session, roster.buffersOf(session.activity()), resource -> 1, claim -> false)
                .match(ClaimOutcome.Granted::claims, taken -> List.<Claim>of(), tooLong -> List.<Claim>of())
                .stream()
                .map(Claim::key)
                .flatMap(key -> IntStream.range(0, roster.concurrentSessions(key.resource()))
                        .mapToObj(lane -> new Claim(key, lane).text()))
                .toList();
    }

    static List<String> of(List<Claim> claims) {
        return claims.stream().map(Claim::text).toList();
    }
}
