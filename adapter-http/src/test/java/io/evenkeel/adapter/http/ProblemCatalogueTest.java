package io.evenkeel.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.adapter.http.exchange.Access;
import io.evenkeel.adapter.http.exchange.BodyForm;
import io.evenkeel.adapter.http.exchange.Exchanges;
import io.evenkeel.adapter.http.exchange.JsonReader;
import io.evenkeel.adapter.http.exchange.RouteClass;
import io.evenkeel.adapter.http.exchange.Routes;
import io.evenkeel.adapter.http.problem.ProblemCode;
import io.evenkeel.adapter.http.roster.RosterUseCases;
import io.evenkeel.adapter.http.schedule.ScheduleUseCases;
import io.evenkeel.adapter.http.session.SessionUseCases;
import io.evenkeel.application.port.account.Role;
import io.evenkeel.application.port.in.booking.BookingOutcome;
import io.evenkeel.application.port.in.booking.BookingRefusal;
import io.evenkeel.application.port.in.roster.RosterEditOutcome;
import io.evenkeel.application.port.in.roster.RosterEditRefusal;
import io.evenkeel.application.port.in.schedule.ScheduleOutcome;
import io.evenkeel.application.port.in.schedule.ScheduleRefusal;
import io.evenkeel.application.port.in.statistics.StatisticsOutcome;
import io.evenkeel.application.port.in.statistics.StatisticsRefusal;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.domain.roster.RosterKind;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Provokes every code of the catalogue; one that nothing provokes does not compile here. */
class ProblemCatalogueTest {

    private static final String WRONG = "{\"username\":\"viewer\",\"password\":\"wrong\"}";

    private static final String REPORT = "GET /api/v1/statistics/overview?from=2026-03-02&to=2026-03-09 HTTP/1.1\r\n";
    private static final String LIVE = "GET /health/live HTTP/1.1\r\n";
    private static final String HOST = "Host: localhost\r\nConnection: close\r\n";

    private static final String POST = "POST /test/json HTTP/1.1\r\n" + HOST + "Content-Type: application/json\r\n";

    @RegisterExtension
    final RunningServer server = new RunningServer(new Routes()
                    .post(
                            "/test/json",
                            Access.EVERYONE,
                            BodyForm.JSON.upTo(10),
                            exchange -> JsonReader.read(Exchanges.body(exchange), Map.class)))
            .with(HttpTimes.DEFAULT.withBodyWithin(Duration.ofMillis(200)));

    /** The same, where people sign in. */
    @RegisterExtension
    final RunningServer closed = new RunningServer().withSignIn();

    @ParameterizedTest
    @EnumSource(ProblemCode.class)
    void answersWithAWholeProblem(ProblemCode code) throws IOException {
        String answer = provoke(code);

        assertThat(answer)
                .startsWith("HTTP/1.1 " + code.status() + " ")
                .containsOnlyOnce("Content-Type: application/problem+json\r\n")
                .containsOnlyOnce("X-Content-Type-Options: nosniff\r\n")
                .contains("\"type\":\"/problems/" + code + "\"")
                .contains("\"title\":\"" + code.title() + "\"")
                .contains("\"status\":" + code.status())
                .contains("\"code\":\"" + code + "\"")
                .containsPattern("\"traceId\":\"[0-9a-f]{32}\"")
                .containsPattern("\"detail\":\"[^\"]+\"")
                .containsPattern("\"instance\":\"/[^\"]*\"");
        assertThat(answer.contains("\r\nRetry-After: ")).isEqualTo(code.isRetryable());
    }

    private String provoke(ProblemCode code) throws IOException {
        return switch (code) {
            case BAD_REQUEST -> server.sendRaw(LIVE + HOST + "Transfer-Encoding: gzip, chunked\r\n\r\n");
            case INVALID_PARAMETER -> server.sendRaw("GET /api/v1/statistics/weather HTTP/1.1\r\n" + HOST + "\r\n");
            case UNKNOWN_TRAINER -> refused(StatisticsRefusal.UNKNOWN_TRAINER);
            case UNKNOWN_ACTIVITY -> refused(StatisticsRefusal.UNKNOWN_ACTIVITY);
            case NO_EARLIER_RANGE -> refused(StatisticsRefusal.NO_EARLIER_RANGE);
            case INVALID_HEADER -> server.sendRaw(LIVE + HOST + "Request-Timeout: soon\r\n\r\n");
            case MALFORMED_JSON -> server.sendRaw(POST + "Content-Length: 1\r\n\r\n{");
            case REQUEST_TIMED_OUT -> server.sendAndHold(POST + "Content-Length: 5\r\n\r\n{");
            case BODY_TOO_LARGE -> server.sendAndHold(POST + "Content-Length: 11\r\n\r\n");
            case UNSUPPORTED_MEDIA_TYPE ->
                server.sendRaw(POST + "Content-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}");
            case UPGRADE_REFUSED ->
                server.sendRaw(
                        LIVE + "Host: localhost\r\nConnection: Upgrade\r\n"
                                + "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n");
            case UNAUTHENTICATED -> closed.sendRaw("GET /api/v1/sessions HTTP/1.1\r\n" + HOST + "\r\n");
            case SIGN_IN_REFUSED -> closed.sendRaw(posted("/api/v1/auth/login", WRONG));
            case SIGN_IN_ENDED -> closed.sendRaw(posted("/api/v1/auth/refresh", "{}"));
            case FORBIDDEN ->
                closed.sendRaw("POST /api/v1/sessions HTTP/1.1\r\n" + HOST + "Authorization: Bearer "
                        + closed.doorman().signedIn(Role.VIEWER).accessToken()
                        + "\r\nContent-Length: 0\r\n\r\n");
            case ORIGIN_REFUSED ->
                closed.sendRaw("POST /api/v1/auth/refresh HTTP/1.1\r\n" + HOST
                        + "Origin: https://evil.example\r\nContent-Length: 0\r\n\r\n");
            case MEMORY_SHORT -> refused(StatisticsRefusal.MEMORY_SHORT);
            case RATE_LIMITED -> refused(StatisticsRefusal.RATE_LIMITED);
            case TOO_MANY_ATTEMPTS -> {
                for (int i = 0; i < 10; i++) {
                    closed.sendRaw(posted("/api/v1/auth/login", WRONG));
                }
                yield closed.sendRaw(posted("/api/v1/auth/login", WRONG));
            }
            case NOT_FOUND -> server.sendRaw("GET /nowhere HTTP/1.1\r\n" + HOST + "\r\n");
            case METHOD_NOT_ALLOWED -> server.sendRaw("DELETE /health/live HTTP/1.1\r\n" + HOST + "\r\n");
            case NOT_ACCEPTABLE -> server.sendRaw(REPORT + HOST + "Accept: image/png\r\n\r\n");
            case URI_TOO_LONG -> server.sendRaw("GET /" + "x".repeat(9_000) + " HTTP/1.1\r\n" + HOST + "\r\n");
            case EXPECTATION_FAILED -> server.sendRaw(LIVE + HOST + "Expect: a miracle\r\n\r\n");
            case MISDIRECTED_REQUEST -> server.sendRaw(LIVE + "Host: evil.example\r\nConnection: close\r\n\r\n");
            case UNKNOWN_ROOM -> unanswered(ScheduleRefusal.UNKNOWN_ROOM);
            case NEVER_BOOKABLE -> unanswered(ScheduleRefusal.NEVER_BOOKABLE);
            case DETAILS_MISSING -> unanswered(ScheduleRefusal.DETAILS_MISSING);
            case QUESTION_TOO_LARGE -> unanswered(ScheduleRefusal.TOO_MANY_SESSIONS);
            case INVALID_SERIES -> server.sendRaw(posted("/api/v1/schedule/expand", """
                    {"rrule":"FREQ=HOURLY","start":"2026-03-02T10:00","zone":"UTC",\
                    "from":"2026-03-01","to":"2026-04-01"}"""));
            case UNKNOWN_SESSION -> server.sendRaw("GET /api/v1/sessions/none HTTP/1.1\r\n" + HOST + "\r\n");
            case UPGRADE_REQUIRED -> server.sendRaw("GET /api/v1/live HTTP/1.1\r\n" + HOST + "\r\n");
            case UNKNOWN_FEED -> server.sendRaw("DELETE /api/v1/calendar-feeds/none HTTP/1.1\r\n" + HOST + "\r\n");
            case UNKNOWN_CALENDAR -> server.sendRaw("GET /api/v1/calendar/none.ics HTTP/1.1\r\n" + HOST + "\r\n");
            case TOO_MANY_FEEDS -> {
                server.name(RosterKind.TRAINER, "t1", "Ada");
                server.fillFeeds();
                yield server.sendRaw(posted("/api/v1/calendar-feeds", "{\"trainer\":\"Ada\"}"));
            }
            case UNKNOWN_SERIES -> server.sendRaw("GET /api/v1/series/none HTTP/1.1\r\n" + HOST + "\r\n");
            case UNKNOWN_ENTRY -> server.sendRaw("GET /api/v1/rooms/none HTTP/1.1\r\n" + HOST + "\r\n");
            case NAME_TAKEN -> unedited(RosterEditRefusal.NAME_TAKEN);
            case STILL_NEEDED -> unedited(RosterEditRefusal.STILL_NEEDED);
            case NOT_BOOKABLE -> unbooked(BookingRefusal.NOT_BOOKABLE);
            case TIME_TAKEN -> unbooked(BookingRefusal.OCCUPIED);
            case ILLEGAL_TRANSITION -> unbooked(BookingRefusal.ILLEGAL_TRANSITION);
            case VERSION_CHANGED -> unbooked(BookingRefusal.VERSION_CHANGED);
            case IDEMPOTENCY_KEY_REUSED -> unbooked(BookingRefusal.KEY_REUSED);
            case VERSION_REQUIRED -> server.sendRaw(posted("/api/v1/sessions/1/start", "{}"));
            case REPORT_TOO_LARGE -> refused(StatisticsRefusal.TOO_LARGE);
            case HEADERS_TOO_LARGE -> server.sendRaw(LIVE + HOST + "X: " + "x".repeat(20_000) + "\r\n\r\n");
            case CLIENT_LEFT -> {
                server.faults.hang();
                yield server.sendAndHalfClose(REPORT + HOST + "\r\n");
            }
            case INTERNAL_ERROR -> broken(() -> new IllegalStateException("a bug"));
            case STORE_CORRUPT -> broken(() -> new StoreException.Corrupt("garbage", null));
            case REPORT_TOO_SLOW -> refused(StatisticsRefusal.TOO_SLOW);
            case STORE_UNAVAILABLE -> broken(() -> new StoreException.Unavailable("down", null));
            case STORE_TIMED_OUT -> broken(() -> new StoreException.TimedOut("slow", null));
            case IMPORT_UNFINISHED -> server.sendRaw(file("Request-Timeout: 0.000001\r\n"));
            case NO_ROOM -> {
                Files.delete(server.uploadFolder());
                yield server.sendRaw(file(""));
            }
            case OVERLOADED -> overloaded();
            case SHUTTING_DOWN -> {
                server.refuse();
                yield server.sendRaw(LIVE + "Host: localhost\r\n\r\n");
            }
        };
    }

    private static String file(String header) {
        return "POST /api/v1/sessions/import HTTP/1.1\r\n" + HOST + header
                + "Content-Type: text/csv\r\nContent-Length: 9\r\n\r\nactivity\n";
    }

    /** As many reports as the server computes at a time, none of which ends, and one more. */
    private String overloaded() throws IOException {
        int share = Shares.of(RouteClass.STATISTICS).admitted();
        CountDownLatch started = new CountDownLatch(share);
        CountDownLatch release = new CountDownLatch(1);
        server.statistics = (request, deadline) -> {
            started.countDown();
            await(release);
            return new StatisticsOutcome.Refused(StatisticsRefusal.TOO_SLOW, "released");
        };
        List<Socket> running = new ArrayList<>();
        try {
            for (int i = 0; i < share; i++) {
                Socket socket = server.connect();
                running.add(socket);
                socket.getOutputStream().write((REPORT + HOST + "\r\n").getBytes(StandardCharsets.US_ASCII));
            }
            await(started);
            return server.sendRaw(REPORT + HOST + "\r\n");
        } finally {
            release.countDown();
            for (Socket socket : running) {
                socket.close();
            }
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private String unanswered(ScheduleRefusal reason) throws IOException {
        server.schedule = new ScheduleUseCases(
                server.schedule.conflicts(),
                (request, deadline) -> new ScheduleOutcome.Refused<>(reason, "refused"),
                server.schedule.expansion(),
                server.schedule.planning());
        return server.sendRaw("GET /api/v1/schedule/free-slots?activity=yoga&from=2026-03-02&to=2026-03-09 HTTP/1.1\r\n"
                + HOST + "\r\n");
    }

    private String unbooked(BookingRefusal reason) throws IOException {
        server.sessionUseCases = new SessionUseCases(
                server.sessionUseCases.find(),
                server.sessionUseCases.list(),
                (request, deadline) -> new BookingOutcome.Refused(reason, "refused", List.of()),
                server.sessionUseCases.change(),
                server.sessionUseCases.now());
        return server.sendRaw(posted("/api/v1/sessions", "{\"activity\":\"yoga\",\"start\":\"2026-03-02T10:00:00Z\"}"));
    }

    private String unedited(RosterEditRefusal reason) throws IOException {
        server.rosterUseCases = new RosterUseCases(
                server.rosterUseCases.find(),
                server.rosterUseCases.list(),
                (edit, deadline) -> new RosterEditOutcome.Refused(reason, "refused"));
        return server.sendRaw(posted("/api/v1/rooms", "{}"));
    }

    private static String posted(String path, String json) {
        return "POST " + path + " HTTP/1.1\r\n" + HOST + "Content-Type: application/json\r\nContent-Length: "
                + json.length() + "\r\n\r\n" + json;
    }

    private String refused(StatisticsRefusal reason) throws IOException {
        server.statistics = (request, deadline) -> new StatisticsOutcome.Refused(reason, "refused");
        return server.sendRaw(REPORT + HOST + "\r\n");
    }

    private String broken(Supplier<RuntimeException> failure) throws IOException {
        server.statistics = (request, deadline) -> {
            throw failure.get();
        };
        return server.sendRaw(REPORT + HOST + "\r\n");
    }
}
