package io.evenkeel.adapter.mongo;

import static io.evenkeel.adapter.mongo.Within.ample;
import static io.evenkeel.adapter.mongo.Within.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.evenkeel.application.port.out.SessionScan;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.time.Interval;
import io.evenkeel.tck.data.Sessions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UnreachableServerTest {

    private static final Duration SELECTION = Duration.ofSeconds(2);
    private static final Duration SHORT = Duration.ofMillis(800);
    /** Twice of it is past the slack: giving a scan up must not take the time once more. */
    private static final Duration LONGER = Duration.ofSeconds(2);

    private static final List<Session> MORE_THAN_A_PAGE =
            IntStream.range(0, 2_500).mapToObj(Sessions::planned).toList();

    private static final SessionScan ALL = SessionScan.of(Interval.MIN_SECOND, Interval.MAX_SECOND + 1);

    @Test
    void isUnavailableWithinTwoSecondsWhenNobodyListens() throws IOException {
        try (MongoStores stores = MongoStores.open("mongodb://ada:secret@localhost:" + unusedPort() + "/evenkeel")) {
            Session session = Sessions.planned(1);

            Throwable failure = Within.fails(SELECTION, () -> stores.sessions().find(session.id(), ample()));

            assertThat(failure)
                    .isInstanceOf(StoreException.Unavailable.class)
                    .hasMessageContaining("'evenkeel' at localhost:")
                    .hasMessageNotContainingAny("ada", "secret");
            assertThat(Within.fails(
                            SELECTION,
                            () -> stores.roster()
                                    .ensureAll(List.of(new RosterEntry(RosterKind.ROOM, "r", "Sauna")), ample())))
                    .isInstanceOf(StoreException.Unavailable.class);
        }
    }

    @Test
    void timesOutWithTheDeadlineWhenNobodyListensAndLittleTimeIsLeft() throws IOException {
        try (MongoStores stores = MongoStores.open("mongodb://localhost:" + unusedPort() + "/evenkeel")) {
            Throwable failure = Within.fails(SHORT, () -> stores.sessions().span(in(SHORT)));

            assertThat(failure).isInstanceOf(StoreException.TimedOut.class);
        }
    }

    @Test
    void keepsTheDeadlineWhileTheServerHangsAndGoesOnAfterwards() {
        try (MongoServerProcess server = MongoServerProcess.start();
                MongoStores stores = MongoStores.open(server.url("evenkeel"))) {
            Session session = Sessions.planned(1);
            stores.sessions().upsertAll(List.of(session), Roster.EMPTY, ample());

            server.pause();
            Throwable read = Within.fails(SHORT, () -> stores.sessions().find(session.id(), in(SHORT)));
            Throwable write = Within.fails(
                    SHORT, () -> stores.sessions().upsertAll(List.of(Sessions.planned(2)), Roster.EMPTY, in(SHORT)));
            server.resume();

            assertThat(read).isInstanceOf(StoreException.TimedOut.class);
            assertThat(write).isInstanceOf(StoreException.TimedOut.class);
            assertThat(stores.sessions().find(session.id(), ample())).contains(session);
        }
    }

    @Test
    void keepsTheDeadlineOfAScanWhenTheServerHangsHalfWay() {
        try (MongoServerProcess server = MongoServerProcess.start();
                MongoStores stores = MongoStores.open(server.url("evenkeel"))) {
            stores.sessions().upsertAll(MORE_THAN_A_PAGE, Roster.EMPTY, ample());
            ApproachingDeadline approaching = new ApproachingDeadline();
            List<Session> visited = new ArrayList<>();

            Throwable failure = catchThrowable(() -> stores.sessions()
                    .scan(
                            ALL,
                            session -> {
                                if (visited.isEmpty()) {
                                    server.pause();
                                    approaching.leave(LONGER);
                                }
                                visited.add(session);
                            },
                            approaching.deadline()));
            Duration overrun = approaching.overrun();
            server.resume();

            assertThat(failure).isInstanceOf(StoreException.TimedOut.class);
            assertThat(overrun).isLessThan(Within.SLACK);
            assertThat(visited).isNotEmpty();
            assertThat(stores.sessions().span(ample())).isPresent();
        }
    }

    @Test
    void givesTheVisitorsExceptionBackAlsoWhenTheServerHangsMeanwhile() {
        try (MongoServerProcess server = MongoServerProcess.start();
                MongoStores stores = MongoStores.open(server.url("evenkeel"))) {
            stores.sessions().upsertAll(MORE_THAN_A_PAGE, Roster.EMPTY, ample());
            ApproachingDeadline approaching = new ApproachingDeadline();
            IllegalStateException stop = new IllegalStateException("enough");

            Throwable failure = catchThrowable(() -> stores.sessions()
                    .scan(
                            ALL,
                            session -> {
                                server.pause();
                                approaching.leave(SHORT);
                                throw stop;
                            },
                            approaching.deadline()));
            Duration overrun = approaching.overrun();
            server.resume();

            assertThat(failure).isSameAs(stop);
            assertThat(overrun).isLessThan(Within.SLACK);
        }
    }

    @Test
    void startsBeforeItsServerDoesAndWorksOnceThatIsThere() {
        try (MongoServerProcess server = MongoServerProcess.start();
                MongoStores stores = MongoStores.open(server.url("evenkeel"))) {
            server.pause();
            Throwable early = Within.fails(SHORT, () -> stores.prepare(in(SHORT)));
            server.resume();

            assertThat(early).isInstanceOf(StoreException.TimedOut.class);
            stores.prepare(ample());
            assertThat(stores.sessions().dataVersion(ample())).isZero();
        }
    }

    private static int unusedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
