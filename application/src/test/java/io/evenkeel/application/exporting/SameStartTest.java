package io.evenkeel.application.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.session.ExternalKey;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.time.Interval;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SameStartTest {

    private static final Comparator<Session> STORED = Comparator.comparingLong(SameStartTest::start)
            .thenComparing(session -> session.id().value());
    private static final Comparator<Session> EXPORTED = Comparator.comparingLong(SameStartTest::start)
            .thenComparing(session -> session.keyElsewhere().source())
            .thenComparing(session -> session.keyElsewhere().externalId());

    @Test
    void passesNothingOnWhenNothingCame() {
        assertThat(passedOn(List.of())).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void givesTheOrderOfStartSourceAndId(long seed) {
        Random random = new Random(seed);
        List<Session> sessions = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            sessions.add(session(i, random));
        }
        Collections.shuffle(sessions, random);

        assertThat(passedOn(sessions.stream().sorted(STORED).toList()))
                .containsExactlyElementsOf(sessions.stream().sorted(EXPORTED).toList());
    }

    private static List<Session> passedOn(List<Session> sessions) {
        List<Session> passedOn = new ArrayList<>();
        SameStart sorted = new SameStart(passedOn::add);
        sessions.forEach(sorted::add);
        sorted.flush();
        assertThat(sorted.passedOn()).isEqualTo(sessions.size());
        return passedOn;
    }

    private static Session session(int number, Random random) {
        long start = random.nextInt(50);
        Session session = Session.planned(
                new SessionId(Long.toHexString(random.nextLong()) + "-" + number),
                new ActivityId("yoga"),
                new Interval(start, start + 60));
        return random.nextInt(3) == 0
                ? session
                : session.withExternalKey(
                        new ExternalKey(random.nextBoolean() ? "a" : "z", String.valueOf(random.nextInt())));
    }

    private static long start(Session session) {
        return session.planned().startSecondInclusive();
    }
}
