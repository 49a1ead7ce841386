package io.evenkeel.application.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.evenkeel.application.port.in.incident.IncidentOrigin;
import io.evenkeel.application.port.in.incident.IncidentReport;
import io.evenkeel.application.port.in.incident.UntoldIncident;
import io.evenkeel.application.port.out.Alert;
import io.evenkeel.application.port.out.AlertChannel;
import io.evenkeel.application.port.out.AlertReason;
import io.evenkeel.application.port.out.UndeliveredAlert;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IncidentAlertsTest {

    private static final Instant START = Instant.parse("2026-03-02T10:00:00Z");
    private static final long RATE = 100;

    private final List<Alert> raised = new ArrayList<>();
    private final List<UndeliveredAlert> undelivered = new ArrayList<>();
    private Duration passed = Duration.ZERO;
    private final IncidentService service = service(IncidentService.MAX_GROUPS);

    @Test
    void tellOnceAnHourOfAMillionErrorsThatAreOne() {
        for (int i = 0; i < 1_000_000; i++) {
            fail("flood");
            passed = passed.plusMillis(18); // All of them take five hours.
        }

        assertThat(service.list(10).groups()).isEqualTo(1);
        assertThat(raised)
                .extracting(Alert::reason)
                .containsExactly(
                        AlertReason.NEW, AlertReason.RATE, AlertReason.RATE, AlertReason.RATE, AlertReason.RATE);
        assertThat(mostInAnHour(raised)).isEqualTo(1);
    }

    @Test
    void areCountedRightByThisTest() {
        Alert one = alert("a", START);

        assertThat(mostInAnHour(List.of(one, alert("a", START.plusSeconds(3_599)))))
                .isEqualTo(2);
        assertThat(mostInAnHour(List.of(one, alert("a", START.plusSeconds(3_600)))))
                .isEqualTo(1);
        assertThat(mostInAnHour(List.of(one, alert("b", START)))).isEqualTo(1);
    }

    @Test
    void tellTwoCausesApart() {
        for (int i = 0; i < 1_000; i++) {
            fail("store");
            fail("cache");
        }

        assertThat(service.list(10).groups()).isEqualTo(2);
        assertThat(raised).extracting(Alert::fingerprint).containsExactly("store", "cache");
        assertThat(raised).extracting(Alert::id).doesNotHaveDuplicates();
    }

    @Test
    void sayWhatFailedWhereAndHowOften() {
        fail("a");
        passed = Duration.ofMinutes(61);
        for (int i = 0; i < RATE; i++) {
            fail("a");
        }

        assertThat(raised)
                .last()
                .isEqualTo(new Alert(
                        "a-" + START.plus(passed).getEpochSecond(),
                        AlertReason.RATE,
                        START.plus(passed),
                        "server",
                        "a",
                        "STORE_UNAVAILABLE",
                        "The store is away",
                        "GET /x",
                        RATE + 1,
                        RATE,
                        "0af7651916cd43dd8448eb211c80319c",
                        0));
    }

    @Test
    void comeOfFailuresThatHappenTooOften() {
        fail("a");
        passed = Duration.ofMinutes(61);
        failTimes("a", RATE - 1);
        assertThat(raised).hasSize(1);

        fail("a");

        assertThat(raised).extracting(Alert::reason).containsExactly(AlertReason.NEW, AlertReason.RATE);
    }

    @Test
    void countTheLastFiveMinutesAndNoMore() {
        fail("a");
        passed = Duration.ofMinutes(61);
        failTimes("a", RATE - 1);
        passed = Duration.ofMinutes(66);

        fail("a");

        assertThat(raised).hasSize(1);
    }

    @Test
    void comeOfFailuresThatSuddenlyHappenMoreOften() {
        passed = steadily(Duration.ofMinutes(66), 1); // five in five minutes

        failTimes("a", 5 * AlertDesk.SPIKE);

        assertThat(raised).extracting(Alert::reason).containsExactly(AlertReason.NEW, AlertReason.SPIKE);
    }

    @Test
    void comeOfNoSteadyTrickle() {
        steadily(Duration.ofHours(30), 10);

        assertThat(raised).hasSize(1);
    }

    @Test
    void comeOfFailuresThatReturnInNumbersAfterAQuietHour() {
        fail("a");
        passed = Duration.ofHours(3);
        failTimes("a", AlertDesk.LEAST_OF_A_SPIKE - 1);
        assertThat(raised).hasSize(1);

        fail("a");

        assertThat(raised).last().extracting(Alert::reason).isEqualTo(AlertReason.SPIKE);
    }

    @Test
    void waitAnHourAlsoWhenTheGroupWasForgottenMeanwhile() {
        IncidentService small = service(2);
        for (int i = 0; i < 100; i++) {
            small.record(report("a", 1));
            small.record(report("b", 1));
            small.record(report("c", 1));
        }

        assertThat(raised).extracting(Alert::fingerprint).containsExactly("a", "b", "c");
    }

    @Test
    void areNeverMoreThanPeopleCanRead() {
        for (int i = 0; i < 10_000; i++) {
            fail("different " + i);
        }
        assertThat(raised).hasSize(AlertDesk.MOST_IN_AN_HOUR);

        passed = Duration.ofHours(1);
        fail("later");

        assertThat(raised).hasSize(AlertDesk.MOST_IN_AN_HOUR + 1);
        assertThat(raised).last().extracting(Alert::withheld).isEqualTo(500);
        passed = Duration.ofHours(2);
        fail("much later");
        assertThat(raised).last().extracting(Alert::withheld).isEqualTo(0);
    }

    @Test
    void keepToTheirLimitsWhateverHappens() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        IncidentService small = service(5);
        for (int i = 0; i < 20_000; i++) {
            small.record(report("g" + random.nextInt(30), 1 + random.nextInt(200)));
            passed = passed.plusSeconds(random.nextInt(60));
        }

        assertThat(raised).as("seed %d", seed).hasSizeGreaterThan(30);
        assertThat(mostInAnHour(raised)).as("seed %d", seed).isEqualTo(1);
    }

    @Test
    void thatNobodyGotAreListed() {
        undelivered.add(new UndeliveredAlert(alert("a", START), "status 500", 5));

        assertThat(service.list(10).untold())
                .containsExactly(new UntoldIncident(START, "NEW", "a", "CODE", "title", "status 500", 5));
    }

    @Test
    void needARate() {
        assertThatThrownBy(() -> new IncidentService(() -> START, () -> 0, "1", alert -> {}, 0))
                .hasMessage("rate must be at least 1, but was 0");
    }

    /** Fails so often in each minute, and gives the end. */
    private Duration steadily(Duration until, int times) {
        for (passed = Duration.ZERO; passed.compareTo(until) < 0; passed = passed.plusMinutes(1)) {
            failTimes("a", times);
        }
        return passed;
    }

    private void failTimes(String fingerprint, long times) {
        for (long i = 0; i < times; i++) {
            fail(fingerprint);
        }
    }

    private void fail(String fingerprint) {
        service.record(report(fingerprint, 1));
    }

    private IncidentService service(int maxGroups) {
        AlertChannel channel = new AlertChannel() {
            @Override
            public void raise(Alert alert) {
                raised.add(alert);
            }

            @Override
            public List<UndeliveredAlert> undelivered() {
                return undelivered;
            }
        };
        return new IncidentService(() -> START.plus(passed), () -> passed.toNanos(), "1.2.3", channel, RATE, maxGroups);
    }

    /** The most alerts of one group that lie within one hour. */
    private static long mostInAnHour(List<Alert> alerts) {
        long most = 0;
        for (Alert first : alerts) {
            long count = alerts.stream()
                    .filter(other -> other.fingerprint().equals(first.fingerprint()))
                    .filter(other -> !other.at().isBefore(first.at()))
                    .filter(other -> other.at().isBefore(first.at().plus(AlertDesk.COOL_DOWN)))
                    .count();
            most = Math.max(most, count);
        }
        return most;
    }

    private static Alert alert(String fingerprint, Instant at) {
        return new Alert(
                fingerprint, AlertReason.NEW, at, "server", fingerprint, "CODE", "title", "GET /x", 1, 1, null, 0);
    }

    private static IncidentReport report(String fingerprint, int times) {
        return new IncidentReport(
                IncidentOrigin.SERVER,
                fingerprint,
                "STORE_UNAVAILABLE",
                "The store is away",
                "GET /x",
                null,
                "store",
                "0af7651916cd43dd8448eb211c80319c",
                times);
    }
}
