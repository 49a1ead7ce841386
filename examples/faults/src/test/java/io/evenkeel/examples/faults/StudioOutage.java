package io.evenkeel.examples.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.domain.time.LocalDateRange;
import io.evenkeel.examples.faults.Answer.Kind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What users hear while the store is away, whichever store it is. An adapter says how it is broken and mended. */
interface StudioOutage {

    Instant TEN = Instant.parse("2026-03-02T10:00:00Z");
    LocalDateRange MONDAY = LocalDateRange.of(LocalDate.parse("2026-03-02"));
    Duration LIMIT = Duration.ofSeconds(2);

    /** Over stores that know Ada, who gives yoga. */
    Studio studio();

    /** From now on the store refuses whoever asks. */
    void breakStore();

    /** From now on the store takes questions and answers none. */
    void hangStore();

    void healStore();

    @Test
    default void whatIsAskedOfABrokenStoreCanBeAskedAgain() {
        Studio studio = studio();

        breakStore();
        Answer during = studio.book("Yoga", "Ada", TEN, "one");
        Answer report = studio.planned(MONDAY);
        healStore();

        assertThat(during.kind()).isEqualTo(Kind.ASK_AGAIN);
        assertThat(report.kind()).isEqualTo(Kind.ASK_AGAIN);
        assertThat(bookedInTheEnd(studio).kind()).isEqualTo(Kind.DONE);
        assertThat(studio.planned(MONDAY)).isEqualTo(new Answer(Kind.DONE, "1 planned"));
    }

    /** The answer comes when the time is up, and not when the store comes back. */
    @Test
    default void nobodyWaitsForAStoreThatHangs() {
        Studio studio = studio();

        hangStore();
        long start = System.nanoTime();
        Answer during = studio.book("Yoga", "Ada", TEN, "one");
        Duration waited = Duration.ofNanos(System.nanoTime() - start);
        healStore();

        assertThat(during.kind()).isEqualTo(Kind.ASK_AGAIN);
        assertThat(waited).isLessThan(LIMIT.multipliedBy(3));
        assertThat(bookedInTheEnd(studio).kind()).isEqualTo(Kind.DONE);
        assertThat(studio.planned(MONDAY)).isEqualTo(new Answer(Kind.DONE, "1 planned"));
    }

    /** As a user does it: the same wish again, under the same key. */
    private static Answer bookedInTheEnd(Studio studio) {
        Answer answer = studio.book("Yoga", "Ada", TEN, "one");
        for (int attempt = 0; attempt < 10 && answer.kind() == Kind.ASK_AGAIN; attempt++) {
            answer = studio.book("Yoga", "Ada", TEN, "one");
        }
        return answer;
    }
}
