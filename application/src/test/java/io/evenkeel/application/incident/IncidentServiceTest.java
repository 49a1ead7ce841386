package io.evenkeel.application.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.evenkeel.application.port.in.incident.Incident;
import io.evenkeel.application.port.in.incident.IncidentList;
import io.evenkeel.application.port.in.incident.IncidentOrigin;
import io.evenkeel.application.port.in.incident.IncidentReport;
import io.evenkeel.application.port.in.incident.IncidentSample;
import io.evenkeel.application.port.in.incident.IncidentShare;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IncidentServiceTest {

    private static final Instant START = Instant.parse("2026-03-02T10:00:00Z");
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    private final AtomicLong seconds = new AtomicLong();
    private final IncidentService service =
            new IncidentService(() -> START.plusSeconds(seconds.getAndIncrement()), () -> 0, "1.2.3", alert -> {}, 100);

    @Test
    void putsWhatIsAlikeIntoOneGroup() {
        service.record(server("a", "GET /x", null));
        service.record(server("a", "GET /y", TRACE));
        service.record(server("a", "GET /x", null));

        Incident group = only();
        assertThat(group.count()).isEqualTo(3);
        assertThat(group.firstSeen()).isBefore(group.lastSeen());
        assertThat(group.places()).containsExactly(new IncidentShare("GET /x", 2), new IncidentShare("GET /y", 1));
        assertThat(group.releases()).containsExactly(new IncidentShare("1.2.3", 3));
        assertThat(group.samples()).extracting(IncidentSample::place).containsExactly("GET /x", "GET /y", "GET /x");
        assertThat(group.samples()).extracting(IncidentSample::traceId).containsExactly(null, TRACE, null);
    }

    @Test
    void tellsTwoCausesApartAndTheLatestFirst() {
        service.record(server("a", "GET /x", null));
        service.record(server("b", "GET /x", null));
        service.record(browser("a", null, 4));
        service.record(server("a", "GET /x", null));

        assertThat(service.list(10).incidents())
                .extracting(each -> each.origin() + " " + each.fingerprint() + " " + each.count())
                .containsExactly("SERVER a 2", "BROWSER a 4", "SERVER b 1");
        assertThat(service.list(2).incidents()).hasSize(2);
        assertThat(service.list(2).groups()).isEqualTo(3);
    }

    @Test
    void joinsServerAndBrowserByTheRequest() {
        service.record(server("down", "GET /x", TRACE));
        service.record(server("other", "GET /y", "f".repeat(32)));
        service.record(browser("shown", TRACE, 1));

        assertThat(of("down").related()).containsExactly("shown");
        assertThat(of("shown").related()).containsExactly("down");
        assertThat(of("other").related()).isEmpty();
    }

    @Test
    void makesRoomByForgettingWhatDidNotHappenForTheLongestTime() {
        IncidentService small = new IncidentService(() -> START, () -> 0, "1", alert -> {}, 100, 2);
        small.record(server("a", "GET /x", null));
        small.record(server("b", "GET /x", null));
        small.record(server("a", "GET /x", null));
        small.record(server("c", "GET /x", null));

        IncidentList list = small.list(10);
        assertThat(list.incidents()).extracting(Incident::fingerprint).containsExactlyInAnyOrder("a", "c");
        assertThat(list.forgotten()).isEqualTo(1);
    }

    @Test
    void keepsOneGroupOfAFloodAndAFewOfItsValues() {
        for (int i = 0; i < 1_000_000; i++) {
            service.record(server("flood", "GET /" + i, String.format("%032x", i + 1)));
        }

        Incident group = only();
        assertThat(group.count()).isEqualTo(1_000_000);
        assertThat(group.samples()).hasSize(5);
        assertThat(group.places()).hasSize(11).first().isEqualTo(new IncidentShare("(others)", 999_990));
    }

    @Test
    void losesNothingOfManyThreads() throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        for (int i = 0; i < 8; i++) {
            threads.execute(() -> {
                for (int j = 0; j < 1_000; j++) {
                    service.record(server("a", "GET /x", TRACE));
                }
            });
        }
        threads.shutdown();
        assertThat(threads.awaitTermination(20, TimeUnit.SECONDS)).isTrue();

        assertThat(only().count()).isEqualTo(8_000);
    }

    @Test
    void nobodyWaitsForAnotherWhoIsHeldUpWhileItRecords() throws InterruptedException {
        CountDownLatch isHeldUp = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        IncidentService held = new IncidentService(
                () -> {
                    isHeldUp.countDown();
                    await(goOn);
                    return START;
                },
                () -> 0,
                "1.2.3",
                alert -> {},
                100);
        Thread first = new Thread(() -> held.record(server("a", "GET /x", null)), "held up");
        first.start();
        await(isHeldUp);

        held.record(server("a", "GET /x", null));
        held.record(server("a", "GET /x", null));
        goOn.countDown();
        first.join(20_000);

        assertThat(held.list(10).incidents()).singleElement().matches(group -> group.count() == 3);
    }

    @Test
    void refusesWhatIsNone() {
        assertThatThrownBy(() -> service.list(0)).hasMessage("limit must be positive, but was 0");
        assertThatThrownBy(() -> server("", "x", null)).hasMessage("fingerprint must not be empty");
        assertThatThrownBy(() -> browser("a", null, 0)).hasMessage("times must be at least 1, but was 0");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    private Incident only() {
        IncidentList list = service.list(10);
        assertThat(list.groups()).isEqualTo(1);
        return list.incidents().get(0);
    }

    private Incident of(String fingerprint) {
        return service.list(10).incidents().stream()
                .filter(each -> each.fingerprint().equals(fingerprint))
                .findAny()
                .orElseThrow();
    }

    private static IncidentReport server(String fingerprint, String place, @Nullable String traceId) {
        return new IncidentReport(
                IncidentOrigin.SERVER,
                fingerprint,
                "STORE_UNAVAILABLE",
                "The store is away",
                place,
                null,
                null,
                traceId,
                1);
    }

    private static IncidentReport browser(String fingerprint, @Nullable String traceId, int times) {
        return new IncidentReport(
                IncidentOrigin.BROWSER,
                fingerprint,
                "BROWSER_ERROR",
                "x is undefined",
                "/",
                "1.2.2",
                null,
                traceId,
                times);
    }
}
