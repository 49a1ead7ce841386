package io.evenkeel.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.domain.availability.Availability;
import io.evenkeel.domain.roster.Activity;
import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.Trainer;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.session.ExternalKey;
import io.evenkeel.domain.session.Seats;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.time.Interval;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SessionRoutesTest {

    private static final String SESSIONS = "/api/v1/sessions";
    private static final ActivityId YOGA = new ActivityId("yoga");
    private static final TrainerId ADA = new TrainerId("ada");
    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");
    private static final String BOOKING = """
            {"activity":"Yoga","trainer":"Ada","start":"2026-03-12T18:00:00+01:00"}""";
    private static final String BOOKED = """
            {"id":"s1","source":null,"externalId":null,"trainer":"ada","activity":"yoga","room":null,\
            "plannedStart":"2026-03-12T17:00:00Z","plannedEnd":"2026-03-12T18:00:00Z",\
            "actualStart":null,"actualEnd":null,"status":"PLANNED","offered":12,"booked":0,"attended":null,\
            "cancelledAt":null,"version":1}""";

    @RegisterExtension
    final RunningServer server = new RunningServer();

    @BeforeEach
    void knowAda() {
        server.know(Roster.of(
                List.of(Trainer.of(ADA, "Ada", Set.of(YOGA), Availability.always(ZoneOffset.UTC))),
                List.of(Activity.of(YOGA, "Yoga", 3_600).withCapacity(12)),
                List.of()));
    }

    @Test
    void writesASessionWithAllThatIsKnownOfIt() throws Exception {
        Instant start = Instant.parse("2026-03-02T10:00:00Z");
        server.store(session("1", start)
                .withExternalKey(new ExternalKey("studio", "4711"))
                .withTrainer(ADA)
                .withSeats(Seats.of(10, 8, 7))
                .completed(start.plusSeconds(60), start.plusSeconds(3_660)));

        HttpResponse<String> response = server.get(SESSIONS + "/1");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("etag")).contains("\"1\"");
        assertThat(response.body()).isEqualTo("""
                {"id":"1","source":"studio","externalId":"4711","trainer":"ada","activity":"yoga","room":null,\
                "plannedStart":"2026-03-02T10:00:00Z","plannedEnd":"2026-03-02T11:00:00Z",\
                "actualStart":"2026-03-02T10:01:00Z","actualEnd":"2026-03-02T11:01:00Z","status":"COMPLETED",\
                "offered":10,"booked":8,"attended":7,"cancelledAt":null,"version":1}""");
    }

    @Test
    void sendsNothingAgainThatTheClientHas() throws Exception {
        server.store(session("1", Instant.parse("2026-03-02T10:00:00Z")));

        HttpResponse<String> known = server.get(SESSIONS + "/1", "If-None-Match", "\"1\"");
        HttpResponse<String> outdated = server.get(SESSIONS + "/1", "If-None-Match", "\"2\"");

        assertThat(known.statusCode()).isEqualTo(304);
        assertThat(known.body()).isEmpty();
        assertThat(known.headers().firstValue("etag")).contains("\"1\"");
        assertThat(outdated.statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "%20", "1234567890123456789012345678901234567890123456789012345678901234567890"})
    void knowsNoSessionOfAnotherName(String id) throws Exception {
        HttpResponse<String> response = server.get(SESSIONS + "/" + id);

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).contains("\"code\":\"UNKNOWN_SESSION\"");
    }

    @Test
    void leadsThroughAllPagesByLinks() throws Exception {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            server.store(session("n" + i, Instant.parse("2026-03-02T10:00:00Z").plusSeconds(3_600L * (i / 2)))
                    .withTrainer(ADA));
            all.add("n" + i);
        }

        List<String> listed = new ArrayList<>();
        String address = SESSIONS + "?limit=3&trainer=Ada&from=2026-03-02&to=2026-03-03";
        int pages = 0;
        while (address != null) {
            HttpResponse<String> page = server.get(address);
            assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
            Matcher ids = Pattern.compile("\"id\":\"(n\\d)\"").matcher(page.body());
            while (ids.find()) {
                listed.add(ids.group(1));
            }
            Matcher next = NEXT.matcher(page.headers().firstValue("link").orElse(""));
            address = next.matches() ? next.group(1) : null;
            assertThat(page.body().contains("\"next\":null")).isEqualTo(address == null);
            pages++;
        }

        assertThat(listed).isEqualTo(all);
        assertThat(pages).isEqualTo(3);
    }

    @Test
    void takesNoCursorToAnotherList() throws Exception {
        server.store(session("1", Instant.parse("2026-03-02T10:00:00Z")));
        server.store(session("2", Instant.parse("2026-03-03T10:00:00Z")));
        String link =
                server.get(SESSIONS + "?limit=1").headers().firstValue("link").orElseThrow();
        Matcher next = NEXT.matcher(link);
        assertThat(next.matches()).isTrue();

        HttpResponse<String> response = server.get(next.group(1) + "&activity=Yoga");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("{\"pointer\":\"cursor\",\"code\":\"BAD_CURSOR\"");
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0,          limit,   OUT_OF_RANGE",
        "limit=501,        limit,   OUT_OF_RANGE",
        "limit=x,          limit,   BAD_NUMBER",
        "cursor=x,         cursor,  BAD_CURSOR",
        "cursor=%FF,       cursor,  BAD_CURSOR",
        "from=2026-03-02,  to,      MISSING_VALUE",
        "room=Hall,        room,    UNKNOWN_PARAMETER",
    })
    void refusesAListThatMakesNoSense(String query, String pointer, String code) throws Exception {
        HttpResponse<String> response = server.get(SESSIONS + "?" + query);

        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertThat(response.body()).contains("{\"pointer\":\"" + pointer + "\",\"code\":\"" + code + "\"");
    }

    @ParameterizedTest
    @CsvSource({"trainer=Bo,UNKNOWN_TRAINER", "activity=Judo,UNKNOWN_ACTIVITY"})
    void refusesWhomItDoesNotKnow(String query, String code) throws Exception {
        HttpResponse<String> response = server.get(SESSIONS + "?" + query);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("\"code\":\"" + code + "\"");
    }

    @Test
    void booksWithWhatTheActivitySays() throws Exception {
        HttpResponse<String> response = server.post(SESSIONS, BOOKING);

        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(response.headers().firstValue("location")).contains("/api/v1/sessions/s1");
        assertThat(response.headers().firstValue("etag")).contains("\"1\"");
        assertThat(response.body()).isEqualTo(BOOKED);
        assertThat(server.get(SESSIONS + "/s1").body()).isEqualTo(BOOKED);
    }

    @Test
    void offersOtherTimesWhereOneIsTaken() throws Exception {
        server.post(SESSIONS, BOOKING);

        HttpResponse<String> response = server.post(SESSIONS, BOOKING.replace("18:00", "18:30"));

        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(response.body())
                .contains("\"code\":\"TIME_TAKEN\"")
                .contains("the time is taken by s1")
                .contains("\"nextFree\":[{\"start\":\"2026-03-12T18:00:00Z\",\"end\":\"2026-03-12T19:00:00Z\"},");
    }

    @Test
    void aRepeatGetsTheSameBytesAndHasNoEffect() throws Exception {
        HttpResponse<String> first = server.post(SESSIONS, BOOKING, "Idempotency-Key", "k1");
        HttpResponse<String> repeat = server.post(SESSIONS, BOOKING, "Idempotency-Key", "k1");
        HttpResponse<String> other = server.post(SESSIONS, BOOKING.replace("18:00", "20:00"), "Idempotency-Key", "k1");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(repeat.statusCode()).isEqualTo(201);
        assertThat(repeat.body()).isEqualTo(first.body());
        assertThat(repeat.headers().firstValue("etag"))
                .isEqualTo(first.headers().firstValue("etag"));
        assertThat(repeat.headers().firstValue("location"))
                .isEqualTo(first.headers().firstValue("location"));
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.body()).contains("\"code\":\"IDEMPOTENCY_KEY_REUSED\"");
        assertThat(server.get(SESSIONS).body()).containsOnlyOnce("\"id\":");
    }

    @Test
    void takesASessionThroughItsLife() throws Exception {
        server.post(SESSIONS, BOOKING);

        HttpResponse<String> moved = server.post(
                SESSIONS + "/s1/reschedule",
                "{\"start\":\"2026-03-12T19:00:00Z\",\"duration\":\"PT45M\"}",
                "If-Match",
                "\"1\"");
        HttpResponse<String> started =
                server.post(SESSIONS + "/s1/start", "{\"at\":\"2026-03-12T19:02:00Z\"}", "If-Match", "\"2\"");
        HttpResponse<String> completed =
                server.post(SESSIONS + "/s1/complete", "{\"at\":\"2026-03-12T19:50:00Z\"}", "If-Match", "\"3\"");

        assertThat(moved.statusCode()).as(moved.body()).isEqualTo(200);
        assertThat(moved.headers().firstValue("etag")).contains("\"2\"");
        assertThat(moved.body())
                .contains("\"plannedEnd\":\"2026-03-12T19:45:00Z\"")
                .contains("\"version\":2");
        assertThat(started.body()).contains("\"status\":\"IN_PROGRESS\"");
        assertThat(completed.body())
                .contains("\"actualStart\":\"2026-03-12T19:02:00Z\",\"actualEnd\":\"2026-03-12T19:50:00Z\"")
                .contains("\"status\":\"COMPLETED\"")
                .contains("\"version\":4");
    }

    @Test
    void replacesWhatMayChange() throws Exception {
        server.post(SESSIONS, BOOKING);
        String body = """
                {"activity":"Yoga","start":"2026-03-12T19:00:00Z","duration":"PT30M","offered":8,"booked":3}""";

        HttpResponse<String> replaced = server.put(SESSIONS + "/s1", body, "If-Match", "\"1\"", "Idempotency-Key", "k");
        HttpResponse<String> again = server.put(SESSIONS + "/s1", body, "If-Match", "\"1\"", "Idempotency-Key", "k");

        assertThat(replaced.statusCode()).as(replaced.body()).isEqualTo(200);
        assertThat(replaced.headers().firstValue("etag")).contains("\"2\"");
        assertThat(replaced.body())
                .contains("\"trainer\":null")
                .contains("\"plannedStart\":\"2026-03-12T19:00:00Z\",\"plannedEnd\":\"2026-03-12T19:30:00Z\"")
                .contains("\"offered\":8,\"booked\":3,\"attended\":null");
        assertThat(again.body()).isEqualTo(replaced.body());
        assertThat(server.put(SESSIONS + "/s1", body).statusCode()).isEqualTo(428);
        assertThat(server.put(SESSIONS + "/s1", body, "If-Match", "\"1\"").statusCode())
                .isEqualTo(412);
        assertThat(server.put(SESSIONS + "/none", body, "If-Match", "\"1\"").statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                                         | /activity | MISSING_VALUE",
                "{'activity':'Yoga','start':'2026-03-12T19:00:00Z'}                         | /duration | MISSING_VALUE",
                "{'activity':'Yoga','start':'x','duration':'PT1H'}                          | /start    | BAD_INSTANT",
                "{'activity':'Yoga','start':'2026-03-12T19:00:00Z','duration':'PT1H','booked':-1} | /booked | OUT_OF_RANGE",
                "{'activity':'Yoga','status':'VOID'}                                        | /status   | WRONG_SHAPE",
            })
    void refusesAReplacementThatMakesNoSense(String body, String pointer, String code) throws Exception {
        server.post(SESSIONS, BOOKING);

        HttpResponse<String> response = server.put(SESSIONS + "/s1", body.replace('\'', '"'), "If-Match", "\"1\"");

        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertThat(response.body()).contains("{\"pointer\":\"" + pointer + "\",\"code\":\"" + code + "\"");
        assertThat(server.get(SESSIONS + "/s1").body()).isEqualTo(BOOKED);
    }

    @Test
    void whatIsDeletedIsVoidAndStaysToBeSeen() throws Exception {
        server.post(SESSIONS, BOOKING);

        HttpResponse<String> deleted =
                server.send("DELETE", SESSIONS + "/s1", "If-Match", "\"1\"", "Idempotency-Key", "k");
        HttpResponse<String> again =
                server.send("DELETE", SESSIONS + "/s1", "If-Match", "\"1\"", "Idempotency-Key", "k");

        assertThat(deleted.statusCode()).as(deleted.body()).isEqualTo(200);
        assertThat(deleted.body()).contains("\"status\":\"VOID\"").contains("\"version\":2");
        assertThat(again.body()).isEqualTo(deleted.body());
        assertThat(server.get(SESSIONS + "/s1").body()).isEqualTo(deleted.body());
        assertThat(server.send("DELETE", SESSIONS + "/s1").statusCode()).isEqualTo(428);
        assertThat(server.post(SESSIONS, BOOKING).statusCode())
                .as("its time is free again")
                .isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource({"cancel,CANCELLED", "no-show,NO_SHOW", "void,VOID", "start,IN_PROGRESS"})
    void needsNoBodyForWhatHappensNow(String action, String status) throws Exception {
        server.post(SESSIONS, BOOKING);

        HttpResponse<String> response = server.send("POST", SESSIONS + "/s1/" + action, "If-Match", "\"1\"");

        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(response.body()).contains("\"status\":\"" + status + "\"");
        if (action.equals("cancel")) {
            assertThat(response.body()).contains("\"cancelledAt\":\"" + RunningServer.NOW + "\"");
        }
    }

    @Test
    void aRepeatedChangeHasOneEffect() throws Exception {
        server.post(SESSIONS, BOOKING);
        String[] headers = {"If-Match", "\"1\"", "Idempotency-Key", "k1"};

        HttpResponse<String> first = server.post(SESSIONS + "/s1/cancel", "", headers);
        HttpResponse<String> repeat = server.post(SESSIONS + "/s1/cancel", "", headers);

        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(repeat.body()).isEqualTo(first.body());
        assertThat(server.get(SESSIONS + "/s1").body()).contains("\"version\":2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "start    | \"2\"     | 412 | VERSION_CHANGED",
                "complete | \"1\"     | 409 | ILLEGAL_TRANSITION",
                "start    | 1         | 400 | INVALID_HEADER",
                "start    | W/\"1\"   | 400 | INVALID_HEADER",
                "start    | *         | 400 | INVALID_HEADER",
                "start    | \"1\",\"2\" | 400 | INVALID_HEADER",
            })
    void refusesAChangeOfSomethingElse(String action, String version, int status, String code) throws Exception {
        server.post(SESSIONS, BOOKING);

        HttpResponse<String> response = server.send("POST", SESSIONS + "/s1/" + action, "If-Match", version);

        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.body()).contains("\"code\":\"" + code + "\"");
        assertThat(server.get(SESSIONS + "/s1").body()).isEqualTo(BOOKED);
    }

    @Test
    void asksForTheVersionAndForASessionThatIsThere() throws Exception {
        server.post(SESSIONS, BOOKING);

        assertThat(server.send("POST", SESSIONS + "/s1/start").statusCode()).isEqualTo(428);
        assertThat(server.send("POST", SESSIONS + "/s2/start", "If-Match", "\"1\"")
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "start      | {'at':'now'}                                    | /at       | BAD_INSTANT",
                "start      | {'at':'2026-03-12T19:00'}                       | /at       | BAD_INSTANT",
                "start      | {'at':'+10000-01-01T00:00:00Z'}                 | /at       | BAD_INSTANT",
                "start      | {'start':'2026-03-12T19:00:00Z'}                | /start    | NOT_TAKEN_HERE",
                "no-show    | {'at':'2026-03-12T19:00:00Z'}                   | /at       | NOT_TAKEN_HERE",
                "reschedule | {}                                              | /start    | MISSING_VALUE",
                "reschedule | {'start':'2026-03-12T19:00:00Z','duration':'1'} | /duration | BAD_DURATION",
                "reschedule | {'start':'2026-03-12T19:00:00Z','at':'x'}       | /at       | NOT_TAKEN_HERE",
            })
    void refusesAChangeThatMakesNoSense(String action, String body, String pointer, String code) throws Exception {
        server.post(SESSIONS, BOOKING);

        HttpResponse<String> response =
                server.post(SESSIONS + "/s1/" + action, body.replace('\'', '"'), "If-Match", "\"1\"");

        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertThat(response.body()).contains("{\"pointer\":\"" + pointer + "\",\"code\":\"" + code + "\"");
        assertThat(server.get(SESSIONS + "/s1").body()).isEqualTo(BOOKED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'trainer':'Ada'}                                          | 400 | MISSING_VALUE",
                "{'activity':'Yoga','start':'tomorrow'}                     | 400 | BAD_INSTANT",
                "{'activity':'Yoga','start':'2026-03-12T19:00:00Z','offered':-1} | 400 | OUT_OF_RANGE",
                "{'activity':'Yoga','start':'2026-03-12T19:00:00Z','colour':'red'} | 400 | WRONG_SHAPE",
                "{'activity':'Judo','start':'2026-03-12T19:00:00Z'}         | 400 | UNKNOWN_ACTIVITY",
                "{'activity':'Yoga','trainer':'Bo','start':'2026-03-12T19:00:00Z'} | 400 | UNKNOWN_TRAINER",
                "{'activity':'Yoga','room':'Attic','start':'2026-03-12T19:00:00Z'} | 400 | UNKNOWN_ROOM",
                "{'activity':'Yoga','start':'2026-03-12T19:01:00Z'}         | 422 | NOT_BOOKABLE",
                "{'activity':'Yoga','start':'9999-12-31T23:55:00Z'}         | 422 | NOT_BOOKABLE",
                "{'activity':'Yoga','start':'0001-01-01T00:00:00Z','duration':'PT25H'} | 422 | NOT_BOOKABLE",
            })
    void refusesABookingThatMakesNoSense(String body, int status, String code) throws Exception {
        HttpResponse<String> response = server.post(SESSIONS, body.replace('\'', '"'));

        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.body()).contains("\"code\":\"" + code + "\"");
        assertThat(server.get(SESSIONS).body()).isEqualTo("{\"sessions\":[],\"next\":null}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "é"})
    void refusesAKeyThatIsNone(String key) throws Exception {
        String answer = server.sendRaw("POST " + SESSIONS + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Content-Type: application/json\r\nIdempotency-Key: " + key + "\r\nContent-Length: "
                + BOOKING.length() + "\r\n\r\n" + BOOKING);

        assertThat(answer).startsWith("HTTP/1.1 400 ").contains("\"code\":\"INVALID_HEADER\"");
    }

    @Test
    void saysThatTheStoreIsDownAndBooksNothing() throws Exception {
        server.faults.failNext(1, () -> new StoreException.Unavailable("down", null));

        HttpResponse<String> response = server.post(SESSIONS, BOOKING);

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.body()).contains("\"code\":\"STORE_UNAVAILABLE\"");
        assertThat(server.post(SESSIONS, BOOKING).statusCode()).isEqualTo(201);
    }

    private static Session session(String id, Instant start) {
        return Session.planned(new SessionId(id), YOGA, Interval.of(start, start.plusSeconds(3_600)));
    }
}
