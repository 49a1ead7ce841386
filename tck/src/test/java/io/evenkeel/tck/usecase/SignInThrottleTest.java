package io.evenkeel.tck.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.application.port.account.Role;
import io.evenkeel.application.port.in.account.SignInOutcome;
import io.evenkeel.application.port.in.account.SignInOutcome.Refused;
import io.evenkeel.application.port.in.account.SignInOutcome.SignedIn;
import io.evenkeel.application.port.in.account.SignInOutcome.Throttled;
import io.evenkeel.application.port.in.account.SignInRules;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The throttle of attempts: against a recomputation from everything that was tried, and when it has to forget. */
class SignInThrottleTest {

    private static final Duration WINDOW = Duration.ofSeconds(10);

    /** Remembers every attempt that counts, and counts them all each time. */
    private static final class Oracle {
        private final Map<String, List<Long>> counted = new HashMap<>();

        long wait(String key, long now) {
            List<Long> inWindow = counted.getOrDefault(key, List.of()).stream()
                    .filter(time -> now - time < WINDOW.toNanos())
                    .sorted()
                    .toList();
            return inWindow.size() < 3 ? 0 : inWindow.get(inWindow.size() - 3) + WINDOW.toNanos() - now;
        }

        void count(String key, long now) {
            counted.computeIfAbsent(key, any -> new ArrayList<>()).add(now);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void waitsAsLongAsARecomputationSays(long seed) {
        FrontDoor door = new FrontDoor(rules(3, 1_000));
        for (int i = 0; i < 4; i++) {
            door.with("n" + i, Role.VIEWER);
        }
        SplittableRandom random = new SplittableRandom(seed);
        Oracle oracle = new Oracle();
        int throttled = 0;

        for (int i = 0; i < 2_000; i++) {
            door.pass(Duration.ofMillis(random.nextInt(2_500)));
            String name = "n" + random.nextInt(6);
            String address = "a" + random.nextInt(6);
            boolean isRight = random.nextInt(4) == 0 && name.compareTo("n4") < 0;
            long now = door.nanos.get();
            long wait = Math.max(oracle.wait(name, now), oracle.wait(address, now));

            SignInOutcome outcome = door.tries(name, isRight ? FrontDoor.PASSWORD : "wrong password", address);

            if (wait > 0) {
                throttled++;
                assertThat(outcome).as("seed " + seed + ", step " + i).isEqualTo(new Throttled(Duration.ofNanos(wait)));
            } else if (isRight) {
                assertThat(outcome).as("seed " + seed + ", step " + i).isInstanceOf(SignedIn.class);
            } else {
                assertThat(outcome).as("seed " + seed + ", step " + i).isEqualTo(new Refused());
                oracle.count(name, now);
                oracle.count(address, now);
            }
        }
        assertThat(throttled).isBetween(100, 1_900);
    }

    @Test
    void whereTooManyAreTriedTheOneTriedLongestAgoIsForgotten() {
        FrontDoor door = new FrontDoor(rules(1, 3));
        for (String name : List.of("a", "b", "c", "d")) {
            assertThat(door.tries(name, "wrong password", "from " + name)).isEqualTo(new Refused());
            door.pass(Duration.ofMillis(1));
        }

        assertThat(door.tries("b", "wrong password", "1")).isInstanceOf(Throttled.class);
        assertThat(door.tries("c", "wrong password", "1")).isInstanceOf(Throttled.class);
        assertThat(door.tries("d", "wrong password", "1")).isInstanceOf(Throttled.class);
        assertThat(door.tries("a", "wrong password", "1")).isEqualTo(new Refused());
    }

    @Test
    void whoIsTriedAgainIsRememberedForLonger() {
        FrontDoor door = new FrontDoor(rules(2, 3));
        for (String name : List.of("a", "b", "c", "a", "d")) {
            assertThat(door.tries(name, "wrong password", "from " + name)).isEqualTo(new Refused());
            door.pass(Duration.ofMillis(1));
        }

        assertThat(door.tries("a", "wrong password", "1")).isInstanceOf(Throttled.class);
        assertThat(door.tries("b", "wrong password", "1")).isEqualTo(new Refused());
        assertThat(door.tries("b", "wrong password", "2")).isEqualTo(new Refused());
        assertThat(door.tries("b", "wrong password", "3")).isInstanceOf(Throttled.class);
    }

    private static SignInRules rules(int attempts, int remembered) {
        SignInRules usual = SignInRules.DEFAULT;
        return new SignInRules(
                usual.accessFor(), usual.endsAfter(), usual.grace(), usual.standingFor(), attempts, WINDOW, remembered);
    }
}
