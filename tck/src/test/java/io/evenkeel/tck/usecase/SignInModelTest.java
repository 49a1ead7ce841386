package io.evenkeel.tck.usecase;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.evenkeel.application.port.in.account.SignInRules;
import java.time.Duration;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sign-in agrees with a naive model of it; with other rules it would not. */
class SignInModelTest {

    private static final Duration ACCESS = Duration.ofMinutes(15);
    private static final Duration GRACE = Duration.ofSeconds(10);
    private static final Duration STANDING = Duration.ofSeconds(4);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void agreesWithTheModel(long seed) {
        new SignInModel(rules(ACCESS, GRACE, STANDING)).live(seed);
    }

    static Stream<SignInRules> otherRules() {
        return Stream.of(
                rules(ACCESS.plusSeconds(30), GRACE, STANDING),
                rules(ACCESS.minusSeconds(30), GRACE, STANDING),
                rules(ACCESS, GRACE.plusSeconds(2), STANDING),
                rules(ACCESS, GRACE.minusSeconds(2), STANDING),
                rules(ACCESS, GRACE, STANDING.plusSeconds(10)));
    }

    @ParameterizedTest
    @MethodSource("otherRules")
    void theModelNoticesOtherRules(SignInRules rules) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> LongStream.rangeClosed(1, 10).forEach(seed -> new SignInModel(rules).live(seed)));
    }

    /** Attempts are not throttled here. */
    private static SignInRules rules(Duration accessFor, Duration grace, Duration standingFor) {
        SignInRules usual = SignInRules.DEFAULT;
        return new SignInRules(
                accessFor, usual.endsAfter(), grace, standingFor, 1_000_000, usual.window(), usual.remembered());
    }
}
