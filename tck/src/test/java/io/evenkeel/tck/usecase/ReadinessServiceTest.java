package io.evenkeel.tck.usecase;

import static io.evenkeel.tck.usecase.Studio.DEADLINE;
import static io.evenkeel.tck.usecase.Studio.PASSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.evenkeel.application.health.ReadinessService;
import io.evenkeel.application.port.out.StoreException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadinessServiceTest {

    private final Studio studio = new Studio();
    private final List<String> impairments = new ArrayList<>();
    private final ReadinessService service =
            new ReadinessService(studio.sessions, List.of(() -> impairments, () -> List.of("CACHE_DOWN")));

    @Test
    void isReadyWhenTheStoreAnswers() {
        assertThat(service.check(DEADLINE).isReady()).isTrue();
        assertThat(service.check(DEADLINE).reasons()).isEmpty();
    }

    @Test
    void isNotReadyWhenTheStoreTakesTooLong() {
        assertThat(service.check(PASSED).reasons()).containsExactly("STORE_TIMED_OUT");
        assertThat(service.check(PASSED).isReady()).isFalse();
    }

    @Test
    void isNotReadyWhenTheStoreFailsInAnyOtherWay() {
        studio.faults.failNext(1, () -> new StoreException.Unavailable("down", null));
        studio.faults.failNext(1, () -> new StoreException.Corrupt("torn", null));
        studio.faults.failNext(1, () -> new StoreException.Conflict("odd", null));

        for (int i = 0; i < 3; i++) {
            assertThat(service.check(DEADLINE).reasons()).containsExactly("STORE_UNAVAILABLE");
        }
    }

    @Test
    void isReadyAgainOnceTheStoreIs() {
        studio.faults.failAlways(() -> new StoreException.Unavailable("down", null));
        assertThat(service.check(DEADLINE).isReady()).isFalse();

        studio.faults.heal();

        assertThat(service.check(DEADLINE).isReady()).isTrue();
    }

    @Test
    void tellsWhatWorksLessWellOnceEach() {
        impairments.addAll(List.of("MEMORY_SHORT", "CACHE_DOWN"));

        assertThat(service.check(DEADLINE).isReady()).isTrue();
        assertThat(service.check(DEADLINE).impairments()).containsExactly("CACHE_DOWN", "MEMORY_SHORT");
        assertThat(service.check(PASSED).impairments()).isEmpty();
    }

    @Test
    void hidesNoBug() {
        studio.faults.failNext(1, () -> new IllegalStateException("a bug"));

        assertThatIllegalStateException()
                .isThrownBy(() -> service.check(DEADLINE))
                .withMessage("a bug");
    }
}
