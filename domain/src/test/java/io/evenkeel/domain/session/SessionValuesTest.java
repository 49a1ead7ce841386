package io.evenkeel.domain.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SessionValuesTest {

    @Test
    void seatsAreWithinCapacityAsFarAsTheyAreKnown() {
        assertThat(Seats.of(10, 8, 7).isWithinCapacity()).isTrue();
        assertThat(Seats.of(10, 11, 7).isWithinCapacity()).isFalse();
        assertThat(Seats.of(10, 8, 9).isWithinCapacity()).isFalse();
        assertThat(new Seats(5, null, 6).isWithinCapacity()).isFalse();
        assertThat(Seats.of(0, 0, 0).isWithinCapacity()).isTrue();
        assertThat(Seats.UNKNOWN.isWithinCapacity()).isTrue();
    }

    @Test
    void refusesNegativeSeats() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Seats.of(1, -1, 0))
                .withMessageContaining("booked");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Seats.of(-1, 0, 0))
                .withMessageContaining("offered");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Seats.of(1, 0, -1))
                .withMessageContaining("attended");
    }

    @Test
    void anActualThatContradictsItselfIsKeptButHasNoInterval() {
        Instant now = Instant.parse("2026-01-01T10:00:00Z");

        assertThat(Actual.between(now, now).isInverted()).isTrue();
        assertThat(Actual.between(now, now).interval()).isEmpty();
        assertThat(Actual.openSince(now).interval()).isEmpty();
        assertThat(Actual.openSince(now).isOpen()).isTrue();
        assertThat(Actual.between(now, now).isOpen()).isFalse();
        assertThat(Actual.between(now, now.plusSeconds(9))
                        .interval()
                        .orElseThrow()
                        .seconds())
                .isEqualTo(9);
    }

    @Test
    void refusesBlankIdentities() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SessionId(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> new SessionId("x".repeat(65)));
        assertThat(new SessionId("x".repeat(64)).value()).hasSize(64);
        assertThatIllegalArgumentException().isThrownBy(() -> new ExternalKey("import", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new ExternalKey(" ", "7"));
    }
}
