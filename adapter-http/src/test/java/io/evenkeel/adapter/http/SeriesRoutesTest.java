package io.evenkeel.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.domain.availability.Availability;
import io.evenkeel.domain.roster.Activity;
import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.Room;
import io.evenkeel.domain.roster.RoomId;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.RosterKind;
import io.evenkeel.domain.roster.Trainer;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.time.Interval;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeriesRoutesTest {

    private static final String SERIES = "/api/v1/series";
    private static final String ONE = SERIES + "/n1";
    private static final String WEEKLY = """
            {"activity":"Yoga","trainer":"Ada","room":"Hall","start":"2026-03-16T18:00","zone":"Europe/Oslo",\
            "rrule":"FREQ=WEEKLY;COUNT=4"}""";
    private static final String STORED = """
            {"id":"n1","activity":"yoga","trainer":"ada","room":"hall","start":"2026-03-16T18:00","zone":"Europe/Oslo",\
            "duration":"PT1H","rrule":"FREQ=WEEKLY;COUNT=4","rdates":[],"exdates":[],"overrides":[]}""";
    private static final String DAYS = "{\"from\":\"2026-03-16\",\"to\":\"2026-04-06\"}";
    private static final ActivityId YOGA = new ActivityId("yoga");
    private static final TrainerId ADA = new TrainerId("ada");
    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");

    @RegisterExtension
    final RunningServer server = new RunningServer();

    @BeforeEach
    void knowAda() {
        server.know(Roster.of(
                List.of(Trainer.of(ADA, "Ada", Set.of(YOGA), Availability.always(ZoneOffset.UTC))),
                List.of(Activity.of(YOGA, "Yoga", 3_600).withCapacity(12)),
                List.of(Room.of(new RoomId("hall"), "Hall"))));
    }

    @Test
    void addsASeriesOfNamesAndShowsItByIds() throws Exception {
        HttpResponse<String> added = server.post(SERIES, WEEKLY);
        HttpResponse<String> shown = server.get(ONE);

        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        assertThat(added.headers().firstValue("location")).contains(ONE);
        assertThat(added.headers().firstValue("etag")).contains("\"1\"");
        assertThat(added.body()).isEqualTo(STORED);
        assertThat(shown.body()).isEqualTo(STORED);
        assertThat(shown.headers().firstValue("etag")).contains("\"1\"");
        assertThat(server.get(ONE, "If-None-Match", "\"1\"").statusCode()).isEqualTo(304);
    }

    @Test
    void takesBackWhatItGave() throws Exception {
        server.post(SERIES, """
                {"activity":"yoga","start":"2026-03-16T18:00:30","zone":"+05:45","duration":"P1DT1H","rdates":\
                ["2026-05-01T09:00"],"exdates":["2026-03-30T18:00:30"],"rrule":"COUNT=9;FREQ=WEEKLY","overrides":[\
                {"recurrenceId":"2026-03-23T18:00:30","kind":"MOVED","start":"2026-03-24T10:00"},\
                {"recurrenceId":"2026-04-13T18:00:30","kind":"CANCELLED","range":"THIS_AND_FOLLOWING"}]}""");
        HttpResponse<String> given = server.get(ONE);

        HttpResponse<String> taken = server.put(ONE, given.body(), "If-Match", "\"1\"");

        assertThat(given.body()).isEqualTo("""
                {"id":"n1","activity":"yoga","start":"2026-03-16T18:00:30","zone":"+05:45","duration":"PT25H",\
                "rrule":"FREQ=WEEKLY;COUNT=9","rdates":["2026-05-01T09:00"],"exdates":["2026-03-30T18:00:30"],"overrides":[\
                {"recurrenceId":"2026-03-23T18:00:30","range":"THIS","kind":"MOVED","start":"2026-03-24T10:00","duration":"PT25H"},\
                {"recurrenceId":"2026-04-13T18:00:30","range":"THIS_AND_FOLLOWING","kind":"CANCELLED"}]}""");
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
        assertThat(taken.body()).isEqualTo(given.body());
        assertThat(taken.headers().firstValue("etag")).contains("\"2\"");
    }

    @Test
    void changesOnlyTheVersionThatWasRead() throws Exception {
        server.post(SERIES, WEEKLY);
        server.put(ONE, WEEKLY.replace("COUNT=4", "COUNT=5"), "If-Match", "\"1\"");

        assertProblem(server.put(ONE, WEEKLY, "If-Match", "\"1\""), 412, "VERSION_CHANGED");
        assertProblem(server.put(ONE, WEEKLY), 428, "VERSION_REQUIRED");
        assertProblem(server.send("DELETE", ONE, "If-Match", "\"1\""), 412, "VERSION_CHANGED");
        assertProblem(server.send("DELETE", ONE), 428, "VERSION_REQUIRED");
        assertThat(server.get(ONE).body()).contains("COUNT=5");
        assertThat(server.send("DELETE", ONE, "If-Match", "\"2\"").statusCode()).isEqualTo(204);
        assertProblem(server.get(ONE), 404, "UNKNOWN_SERIES");
    }

    @Test
    void aRepeatTakesEffectOnceAndHasTheSameAnswer() throws Exception {
        HttpResponse<String> first = server.post(SERIES, WEEKLY, "Idempotency-Key", "k1");
        HttpResponse<String> again = server.post(SERIES, WEEKLY, "Idempotency-Key", "k1");
        HttpResponse<String> removed = server.send("DELETE", ONE, "If-Match", "\"1\"", "Idempotency-Key", "k2");
        HttpResponse<String> removedAgain = server.send("DELETE", ONE, "If-Match", "\"1\"", "Idempotency-Key", "k2");

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("location")).contains(ONE);
        assertThat(removed.statusCode()).as(removed.body()).isEqualTo(204);
        assertThat(removedAgain.statusCode()).as(removedAgain.body()).isEqualTo(204);
        assertThat(server.get(SERIES).body()).isEqualTo("{\"series\":[],\"next\":null}");
        server.post(SERIES, WEEKLY, "Idempotency-Key", "k3");
        assertProblem(
                server.post(SERIES, WEEKLY.replace("4", "5"), "Idempotency-Key", "k3"), 422, "IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void showsWhenTheInstancesTakePlaceAndWhichAreBooked() throws Exception {
        server.post(SERIES, WEEKLY);
        server.post(ONE + "/sessions", "{\"from\":\"2026-03-16\",\"to\":\"2026-03-17\"}");

        HttpResponse<String> response = server.get(ONE + "/instances?from=2026-03-16&to=2026-03-31");

        assertThat(response.body()).isEqualTo("""
                {"instances":[{"recurrenceId":"2026-03-16T18:00","start":"2026-03-16T17:00:00Z","end":"2026-03-16T18:00:00Z",\
                "session":{"id":"n2","status":"PLANNED","plannedStart":"2026-03-16T17:00:00Z","plannedEnd":"2026-03-16T18:00:00Z"}},\
                {"recurrenceId":"2026-03-23T18:00","start":"2026-03-23T17:00:00Z","end":"2026-03-23T18:00:00Z","session":null},\
                {"recurrenceId":"2026-03-30T18:00","start":"2026-03-30T16:00:00Z","end":"2026-03-30T17:00:00Z","session":null}]}""");
    }

    /** The whole story: what is free is booked, what is taken is refused with who takes it, and nothing is made twice. */
    @Test
    void booksEachInstanceOnce() throws Exception {
        server.post(SERIES, WEEKLY);
        Instant taken = Instant.parse("2026-03-23T17:30:00Z");
        server.store(Session.planned(new SessionId("other"), YOGA, Interval.of(taken, taken.plusSeconds(3_600)))
                .withTrainer(ADA));

        HttpResponse<String> first = server.post(ONE + "/sessions", DAYS);
        HttpResponse<String> session = server.get("/api/v1/sessions/n2");
        server.post("/api/v1/sessions/n2/cancel", "{}", "If-Match", "\"1\"");
        HttpResponse<String> again = server.post(ONE + "/sessions", DAYS);

        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(first.body()).isEqualTo("""
                {"made":[{"recurrenceId":"2026-03-16T18:00","start":"2026-03-16T17:00:00Z","end":"2026-03-16T18:00:00Z",\
                "session":{"id":"n2","status":"PLANNED","plannedStart":"2026-03-16T17:00:00Z","plannedEnd":"2026-03-16T18:00:00Z"}},\
                {"recurrenceId":"2026-03-30T18:00","start":"2026-03-30T16:00:00Z","end":"2026-03-30T17:00:00Z",\
                "session":{"id":"n3","status":"PLANNED","plannedStart":"2026-03-30T16:00:00Z","plannedEnd":"2026-03-30T17:00:00Z"}}],\
                "there":[],"refused":[{"recurrenceId":"2026-03-23T18:00","start":"2026-03-23T17:00:00Z",\
                "end":"2026-03-23T18:00:00Z","code":"TIME_TAKEN","detail":"the time is taken by other","sessions":["other"]}]}""");
        assertThat(session.body())
                .contains("\"source\":\"series\",\"externalId\":\"n1:2026-03-16T18:00\",\"trainer\":\"ada\"")
                .contains("\"room\":\"hall\"")
                .contains("\"offered\":12");
        assertThat(again.body())
                .startsWith("{\"made\":[],\"there\":[{\"recurrenceId\":\"2026-03-16T18:00\"")
                .contains("\"id\":\"n2\",\"status\":\"CANCELLED\"")
                .contains("\"code\":\"TIME_TAKEN\"");
    }

    @Test
    void aRepeatedBookingHasTheSameAnswer() throws Exception {
        server.post(SERIES, WEEKLY);

        HttpResponse<String> first = server.post(ONE + "/sessions", DAYS, "Idempotency-Key", "k");
        HttpResponse<String> again = server.post(ONE + "/sessions", DAYS, "Idempotency-Key", "k");
        HttpResponse<String> other = server.post(ONE + "/sessions", DAYS, "Idempotency-Key", "another");
        HttpResponse<String> changed = server.post(
                ONE + "/sessions", "{\"from\":\"2026-03-16\",\"to\":\"2026-05-06\"}", "Idempotency-Key", "k");

        assertThat(first.body()).contains("\"there\":[],\"refused\":[]");
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(other.body()).startsWith("{\"made\":[],\"there\":[{");
        assertProblem(changed, 422, "IDEMPOTENCY_KEY_REUSED");
        assertThat(server.get(ONE + "/instances?from=2026-04-06&to=2026-05-06").body())
                .contains("\"recurrenceId\":\"2026-04-06T18:00\"")
                .contains("\"session\":null");
    }

    @Test
    void aChangeOfTheSeriesLeavesItsSessionsAlone() throws Exception {
        server.post(SERIES, WEEKLY);
        server.post(ONE + "/sessions", DAYS);
        String before = server.get("/api/v1/sessions").body();

        server.put(ONE, WEEKLY.replace("18:00", "19:00"), "If-Match", "\"1\"");
        assertThat(server.get("/api/v1/sessions").body()).isEqualTo(before);
        server.send("DELETE", ONE, "If-Match", "\"2\"");

        assertThat(server.get("/api/v1/sessions").body()).isEqualTo(before);
    }

    @Test
    void keepsTheEntriesThatASeriesNames() throws Exception {
        server.post(SERIES, WEEKLY);

        HttpResponse<String> response = server.send("DELETE", "/api/v1/rooms/hall", "If-Match", "\"1\"");

        assertProblem(response, 409, "STILL_NEEDED");
        assertThat(response.body()).contains("the series n1 refers to the room");
    }

    @Test
    void saysWhatIsMissingInTheRoster() throws Exception {
        server.name(RosterKind.TRAINER, "bo", "Bo");
        server.post(SERIES, WEEKLY.replace("Ada", "Bo"));

        assertProblem(server.post(ONE + "/sessions", DAYS), 422, "DETAILS_MISSING");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"colour\":\"red\"|                                  /colour|   UNKNOWN_KEY",
                "\"id\":\"mine\"|                                     /id|       BAD_VALUE",
                "\"activity\":\"Chess\"|                              /activity| UNKNOWN_REFERENCE",
                "\"trainer\":\"Cy\"|                                  /trainer|  UNKNOWN_REFERENCE",
                "\"room\":\"Attic\"|                                  /room|     UNKNOWN_REFERENCE",
                "\"room\":7|                                          /room|     WRONG_TYPE",
                "\"start\":\"soon\"|                                  /start|    BAD_VALUE",
                "\"start\":\"+10000-01-01T00:00\"|                    /start|    BAD_VALUE",
                "\"zone\":\"Mars\"|                                   /zone|     BAD_VALUE",
                "\"zone\":null|                                       /zone|     MISSING_VALUE",
                "\"duration\":\"PT0S\"|                               /duration| BAD_VALUE",
                "\"duration\":\"PT999999999H\"|                       /start|    OUT_OF_RANGE",
                "\"rdates\":[\"2026-03-17T18:00\",\"x\"]|             /rdates/1| BAD_VALUE",
                "\"exdates\":\"2026-03-17T18:00\"|                    /exdates|  WRONG_TYPE",
                "\"rrule\":\"FREQ=HOURLY\"|                           /rrule|    UNSUPPORTED_FREQUENCY",
                "\"rrule\":\"FREQ=DAILY;BYHOUR=9\"|                   /rrule|    UNSUPPORTED_PART",
                "\"rrule\":\"FREQ=WEEKLY;BYDAY=TU\"|                  /start|    START_DOES_NOT_MATCH",
                "\"rrule\":\"weekly\"|                                /rrule|    NOT_A_RULE",
                "\"rdates\":[\"2026-03-01T18:00\"]|                   /rdates|   DATE_BEFORE_START",
                "\"overrides\":[{\"recurrenceId\":\"2026-03-17T18:00\",\"kind\":\"CANCELLED\"}]| /overrides| UNKNOWN_INSTANCE",
                "\"overrides\":[{\"recurrenceId\":\"2026-03-16T18:00\",\"kind\":\"MOVED\"}]| /overrides/0/start| MISSING_VALUE",
                "\"overrides\":[{\"recurrenceId\":\"2026-03-16T18:00\",\"kind\":\"LOST\"}]|  /overrides/0/kind|  BAD_VALUE",
                "\"overrides\":[{\"recurrenceId\":\"2026-03-16T18:00\",\"kind\":\"CANCELLED\",\"duration\":\"PT1H\"}]| /overrides/0/duration| BAD_VALUE",
                "\"overrides\":[{\"kind\":\"CANCELLED\",\"range\":\"ALL\"}]| /overrides/0/range| BAD_VALUE",
            })
    void namesWhatIsWrongWithABody(String member, String pointer, String code) throws Exception {
        String name = member.substring(1, member.indexOf("\":"));
        String rest = WEEKLY.substring(1, WEEKLY.length() - 1).replaceAll("\"" + name + "\":\"[^\"]*\",?", "");

        HttpResponse<String> response = server.post(SERIES, ("{" + member + "," + rest + "}").replace(",}", "}"));

        assertProblem(response, 400, "INVALID_PARAMETER");
        assertThat(response.body()).contains("{\"pointer\":\"" + pointer + "\",\"code\":\"" + code + "\"");
        assertThat(server.get(SERIES).body()).isEqualTo("{\"series\":[],\"next\":null}");
    }

    @ParameterizedTest
    @CsvSource({
        "from=2026-03-16,                 to,   MISSING_VALUE",
        "from=2026-03-16&to=2026-03-15,   to,   RANGE_INVERTED",
        "from=2026-03-16&to=2027-04-21,   to,   RANGE_TOO_LONG",
        "from=x&to=2027-04-21,            from, BAD_DATE",
        "from=2026-03-16&to=2026-03-17&zone=UTC, zone, UNKNOWN_PARAMETER",
    })
    void refusesDaysThatMakeNoSense(String query, String pointer, String code) throws Exception {
        server.post(SERIES, WEEKLY);

        HttpResponse<String> response = server.get(ONE + "/instances?" + query);

        assertProblem(response, 400, "INVALID_PARAMETER");
        assertThat(response.body()).contains("{\"pointer\":\"" + pointer + "\",\"code\":\"" + code + "\"");
    }

    @Test
    void takesFourHundredDaysAndFiveHundredInstances() throws Exception {
        server.post(SERIES, WEEKLY.replace("FREQ=WEEKLY;COUNT=4", "FREQ=DAILY"));
        String twice = WEEKLY.replace(
                "\"rrule\":\"FREQ=WEEKLY;COUNT=4\"",
                "\"rrule\":\"FREQ=DAILY\",\"rdates\":[" + "\"2026-03-16T19:00\"" + extraDates(120) + "]");
        server.post(SERIES, twice);

        assertThat(server.get(ONE + "/instances?from=2026-03-16&to=2027-04-20").statusCode())
                .isEqualTo(200);
        HttpResponse<String> tooMany = server.get(SERIES + "/n2/instances?from=2026-03-16&to=2027-04-20");
        HttpResponse<String> tooManyToBook =
                server.post(SERIES + "/n2/sessions", "{\"from\":\"2026-03-16\",\"to\":\"2027-04-20\"}");
        assertProblem(tooMany, 400, "INVALID_PARAMETER");
        assertThat(tooMany.body()).contains("{\"pointer\":\"to\",\"code\":\"TOO_MANY_INSTANCES\"");
        assertProblem(tooManyToBook, 400, "INVALID_PARAMETER");
        assertThat(tooManyToBook.body()).contains("{\"pointer\":\"/to\",\"code\":\"TOO_MANY_INSTANCES\"");
        assertProblem(
                server.post(ONE + "/sessions", "{\"from\":\"2026-03-16\",\"to\":\"2027-04-21\"}"),
                400,
                "INVALID_PARAMETER");
        assertThat(server.get("/api/v1/sessions").body()).contains("\"sessions\":[]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "%20", "a:b", "12345678901234567890123456789012345678901234567890123456789012345"})
    void knowsNothingOfAnotherId(String id) throws Exception {
        assertProblem(server.get(SERIES + "/" + id), 404, "UNKNOWN_SERIES");
        assertProblem(server.put(SERIES + "/" + id, WEEKLY, "If-Match", "\"1\""), 404, "UNKNOWN_SERIES");
        assertProblem(server.send("DELETE", SERIES + "/" + id, "If-Match", "\"1\""), 404, "UNKNOWN_SERIES");
        assertProblem(
                server.get(SERIES + "/" + id + "/instances?from=2026-03-16&to=2026-03-17"), 404, "UNKNOWN_SERIES");
        assertProblem(server.post(SERIES + "/" + id + "/sessions", DAYS), 404, "UNKNOWN_SERIES");
    }

    @Test
    void pagesOfEverySizeGiveEachSeriesOnceAndInOrder() throws Exception {
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            String start = "2026-03-" + (16 + 7 * (i % 2)) + "T18:00";
            server.post(SERIES, WEEKLY.replace("2026-03-16T18:00", start));
        }
        for (String id : List.of("n1", "n11", "n3", "n5", "n7", "n9", "n10", "n12", "n2", "n4", "n6", "n8")) {
            expected.add(id);
        }

        for (int limit : new int[] {1, 2, 5, 12, 13, 500}) {
            assertThat(idsOfAllPages(limit)).as("limit %s", limit).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0,       limit,  OUT_OF_RANGE",
        "limit=501,     limit,  OUT_OF_RANGE",
        "cursor=x,      cursor, BAD_CURSOR",
        "cursor=%FF,    cursor, BAD_CURSOR",
        "cursor=c2VyaWVzL24xL3Nvb24, cursor, BAD_CURSOR",
        "activity=yoga, activity, UNKNOWN_PARAMETER",
    })
    void refusesAListThatMakesNoSense(String query, String pointer, String code) throws Exception {
        HttpResponse<String> response = server.get(SERIES + "?" + query);

        assertProblem(response, 400, "INVALID_PARAMETER");
        assertThat(response.body()).contains("{\"pointer\":\"" + pointer + "\",\"code\":\"" + code + "\"");
    }

    private List<String> idsOfAllPages(int limit) throws Exception {
        List<String> listed = new ArrayList<>();
        String address = SERIES + "?limit=" + limit;
        while (address != null) {
            HttpResponse<String> page = server.get(address);
            assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
            Matcher id = Pattern.compile("\"id\":\"([^\"]+)\"").matcher(page.body());
            while (id.find()) {
                listed.add(id.group(1));
            }
            Matcher next = NEXT.matcher(page.headers().firstValue("link").orElse(""));
            address = next.matches() ? next.group(1) : null;
            assertThat(page.body().endsWith("\"next\":null}")).isEqualTo(address == null);
        }
        return listed;
    }

    private static String extraDates(int count) {
        LocalDateTime first = LocalDateTime.parse("2026-04-01T06:00");
        return IntStream.range(0, count)
                .mapToObj(i -> ",\"" + first.plusHours(i) + "\"")
                .collect(Collectors.joining());
    }

    private static void assertProblem(HttpResponse<String> response, int status, String code) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.body()).contains("\"code\":\"" + code + "\"");
    }
}
