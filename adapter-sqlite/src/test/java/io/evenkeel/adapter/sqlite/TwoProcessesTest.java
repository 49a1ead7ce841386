package io.evenkeel.adapter.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.application.port.out.SessionScan;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.Resource;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.time.Interval;
import io.evenkeel.tck.data.Bookings;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TwoProcessesTest {

    @RegisterExtension
    final TemporaryStores stores = new TemporaryStores();

    /** Any error of either, also one for a file that is busy, fails the test: all of them have to be answered. */
    @Test
    void neitherBooksWhatTheOtherHolds() throws IOException, InterruptedException {
        Path file = stores.file();
        SqliteStores here = stores.reopen(file);
        Process process = start(file, "there", 2);
        List<String> outcomesHere = new ArrayList<>();
        List<String> outcomesThere = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(1);
        try (BufferedReader output = process.inputReader()) {
            assertThat(output.readLine()).isEqualTo(BookingMain.READY);
            for (int round = 0; round < BookingMain.ROUNDS; round++) {
                process.getOutputStream().write(round);
                process.getOutputStream().flush();
                outcomesHere.addAll(BookingMain.book(here, "here-" + round, random));
                for (int wish = 0; wish < BookingMain.WISHES; wish++) {
                    outcomesThere.add(output.readLine());
                }
            }
            assertThat(process.waitFor()).isZero();
        } finally {
            process.destroyForcibly();
        }

        List<Session> stored = stored(here);
        assertThat(outcomesThere).doesNotContainNull();
        assertThat(stored)
                .extracting(session -> BookingMain.BOOKED + session.id().value())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(outcomesHere.stream(), outcomesThere.stream())
                        .filter(outcome -> outcome.startsWith(BookingMain.BOOKED))
                        .toList());
        assertThat(outcomesHere).anyMatch(outcome -> outcome.startsWith(BookingMain.REFUSED_BY + "there"));
        assertThat(outcomesThere).anyMatch(outcome -> outcome.startsWith(BookingMain.REFUSED_BY + "here"));
        requireNothingTwice(stored);
    }

    private static void requireNothingTwice(List<Session> stored) {
        for (Session session : stored) {
            for (Resource resource : session.resources()) {
                long together = stored.stream()
                        .filter(other -> other.resources().contains(resource)
                                && other.planned().contains(session.planned().startSecondInclusive()))
                        .count();
                assertThat(together)
                        .as("sessions that hold %s when %s begins", resource, session.id())
                        .isLessThanOrEqualTo(BookingMain.ROSTER.concurrentSessions(resource));
            }
        }
    }

    private static Process start(Path file, String name, int seed) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-Xmx128m",
                        "-Devenkeel.drill.rounds=" + BookingMain.ROUNDS,
                        "-cp",
                        System.getProperty("java.class.path"),
                        BookingMain.class.getName(),
                        file.toString(),
                        name,
                        String.valueOf(seed))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static List<Session> stored(SqliteStores stores) {
        List<Session> stored = new ArrayList<>();
        stores.sessions()
                .scan(
                        SessionScan.of(Interval.MIN_SECOND, Interval.MAX_SECOND),
                        stored::add,
                        Deadline.after(Duration.ofSeconds(30), System::nanoTime));
        assertThat(stored).anyMatch(session -> Bookings.ROOM.equals(session.room()));
        return stored;
    }
}
