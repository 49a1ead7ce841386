package io.evenkeel.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.adapter.http.schedule.ScheduleUseCases;
import io.evenkeel.application.port.in.schedule.ScheduleOutcome;
import io.evenkeel.application.port.in.schedule.ScheduleRefusal;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.domain.availability.Availability;
import io.evenkeel.domain.roster.Activity;
import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.Trainer;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.time.Interval;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleRoutesTest {

    private static final String WEEK = "from=2026-03-02&to=2026-03-09";
    private static final String EXPAND = "/api/v1/schedule/expand";
    private static final String PLAN = "/api/v1/schedule/plan";
    private static final ActivityId YOGA = new ActivityId("yoga");
    private static final TrainerId ADA = new TrainerId("ada");

    @RegisterExtension
    final RunningServer server = new RunningServer();

    @Test
    void findsADoubleBookingAsTheContractWritesIt() throws Exception {
        knowAda();
        server.store(
                session("1", "2026-03-02T10:00:00Z", "2026-03-02T11:00:00Z").withTrainer(ADA),
                session("2", "2026-03-02T10:30:00Z", "2026-03-02T11:30:00Z").withTrainer(ADA));

        HttpResponse<String> response = server.get("/api/v1/schedule/conflicts?" + WEEK);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("content-type")).contains("application/json");
        assertThat(response.body()).isEqualTo("""
                {"conflicts":[{"kind":"DOUBLE_BOOKING","resource":{"type":"trainer","id":"ada","name":"Ada"},\
                "sessions":["1","2"],"overlapSeconds":1800}]}""");
    }

    @Test
    void listsWhatIsFreeAroundASession() throws Exception {
        knowAda();
        server.store(
                session("1", "2026-03-02T00:00:00Z", "2026-03-02T22:00:00Z").withTrainer(ADA));

        HttpResponse<String> response = server.get(
                "/api/v1/schedule/free-slots?activity=yoga&trainer=Ada&step=30&duration=PT1H&from=2026-03-02&to=2026-03-03");

        assertThat(response.body()).isEqualTo("""
                {"slots":[{"trainer":{"id":"ada","name":"Ada"},"start":"2026-03-02T22:00:00Z","end":"2026-03-02T23:00:00Z"},\
                {"trainer":{"id":"ada","name":"Ada"},"start":"2026-03-02T22:30:00Z","end":"2026-03-02T23:30:00Z"},\
                {"trainer":{"id":"ada","name":"Ada"},"start":"2026-03-02T23:00:00Z","end":"2026-03-03T00:00:00Z"},\
                {"trainer":{"id":"ada","name":"Ada"},"start":"2026-03-02T23:30:00Z","end":"2026-03-03T00:30:00Z"}]}""");
    }

    @Test
    void expandsASeriesAcrossTheEndOfSummerTime() throws Exception {
        HttpResponse<String> response = server.post(EXPAND, """
                {"rrule":"FREQ=WEEKLY;COUNT=3","start":"2026-10-18T18:00","zone":"Europe/Oslo","duration":"PT45M",
                 "rdates":["2026-10-20T09:00"],"exdates":["2026-11-01T18:00"],"from":"2026-10-01","to":"2026-12-01"}""");

        assertThat(response.body()).isEqualTo("""
                {"instances":[{"start":"2026-10-18T16:00:00Z","end":"2026-10-18T16:45:00Z"},\
                {"start":"2026-10-20T07:00:00Z","end":"2026-10-20T07:45:00Z"},\
                {"start":"2026-10-25T17:00:00Z","end":"2026-10-25T17:45:00Z"}]}""");
    }

    @Test
    void takesAnHourWhereNoDurationIsGiven() throws Exception {
        assertThat(server.post(EXPAND, """
                        {"rrule":"FREQ=DAILY;COUNT=1","start":"2026-03-02T10:00","zone":"UTC",
                         "from":"2026-03-01","to":"2026-04-01"}""").body())
                .isEqualTo("{\"instances\":[{\"start\":\"2026-03-02T10:00:00Z\",\"end\":\"2026-03-02T11:00:00Z\"}]}");
    }

    @Test
    void saysWhichPartOfARuleIsNotTaken() throws Exception {
        HttpResponse<String> response = server.post(EXPAND, """
                {"rrule":"FREQ=DAILY;BYHOUR=9","start":"2026-03-02T10:00","zone":"UTC",
                 "from":"2026-03-01","to":"2026-04-01"}""");

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.body())
                .contains("\"code\":\"INVALID_SERIES\"")
                .contains("BYHOUR")
                .contains("UNSUPPORTED_PART");
    }

    @Test
    void namesEverythingThatIsWrongWithASeriesAtOnce() throws Exception {
        HttpResponse<String> response = server.post(EXPAND, """
                {"start":"soon","zone":"Mars","duration":"long","rdates":["2026-03-02T10:00","x"],"to":"2026-13-01"}""");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body())
                .contains("\"code\":\"INVALID_PARAMETER\"")
                .contains("{\"pointer\":\"/rrule\",\"code\":\"MISSING_VALUE\"")
                .contains("{\"pointer\":\"/start\",\"code\":\"BAD_TIME\"")
                .contains("{\"pointer\":\"/zone\",\"code\":\"UNKNOWN_ZONE\"")
                .contains("{\"pointer\":\"/duration\",\"code\":\"BAD_DURATION\"")
                .contains("{\"pointer\":\"/rdates/1\",\"code\":\"BAD_TIME\"")
                .contains("{\"pointer\":\"/from\",\"code\":\"MISSING_VALUE\"")
                .contains("{\"pointer\":\"/to\",\"code\":\"BAD_DATE\"");
    }

    @Test
    void proposesATrainerAndStoresNothing() throws Exception {
        knowAda();
        server.store(session("1", "2026-03-02T10:00:00Z", "2026-03-02T11:00:00Z"));

        HttpResponse<String> response = server.post(PLAN, "{\"from\":\"2026-03-02\",\"to\":\"2026-03-09\"}");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).startsWith("""
                {"assignments":[{"session":"1","start":"2026-03-02T10:00:00Z","end":"2026-03-02T11:00:00Z",\
                "activity":"Yoga","trainer":{"id":"ada","name":"Ada"}}],"unassigned":[],""");
        assertThat(server.post(PLAN, "{\"from\":\"2026-03-02\",\"to\":\"2026-03-09\"}")
                        .body())
                .isEqualTo(response.body());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'from':'2026-03-02','to':'2026-03-09','iterations':-1}      | /iterations | OUT_OF_RANGE",
                "{'from':'2026-03-02','to':'2026-03-09','iterations':100001}  | /iterations | OUT_OF_RANGE",
                "{'from':'2026-03-02','to':'2026-03-09','iterations':'many'}  | /iterations | WRONG_SHAPE",
                "{'from':'2026-03-02','to':'2026-03-09','replan':'perhaps'}   | /replan     | WRONG_SHAPE",
                "{'from':'2026-03-02','to':'2026-03-09','speed':1}            | /speed      | WRONG_SHAPE",
                "{'from':'2026-03-09','to':'2026-03-02'}                      | /to         | RANGE_INVERTED",
                "{'from':'2026-03-02','to':'2026-03-09','zone':'Mars'}        | /zone       | UNKNOWN_ZONE",
            })
    void refusesAPlanThatMakesNoSense(String body, String pointer, String code) throws Exception {
        HttpResponse<String> response = server.post(PLAN, body.replace('\'', '"'));

        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertThat(response.body()).contains("{\"pointer\":\"" + pointer + "\",\"code\":\"" + code + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "conflicts?from=2026-03-02,                                        to,       MISSING_VALUE",
        "conflicts?from=2026-03-02&to=2026-03-09&room=1,                   room,     UNKNOWN_PARAMETER",
        "free-slots?from=2026-03-02&to=2026-03-09,                         activity, MISSING_VALUE",
        "free-slots?from=2026-03-02&to=2026-03-09&activity=y&step=7,       step,     BAD_STEP",
        "free-slots?from=2026-03-02&to=2026-03-09&activity=y&step=x,       step,     BAD_NUMBER",
        "free-slots?from=2026-03-02&to=2026-03-09&activity=y&duration=PT0S, duration, BAD_DURATION",
        "free-slots?from=2026-03-02&to=2026-03-09&activity=y&activity=z,   activity, GIVEN_TWICE",
    })
    void refusesAQuestionThatMakesNoSense(String question, String pointer, String code) throws Exception {
        HttpResponse<String> response = server.get("/api/v1/schedule/" + question);

        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertThat(response.body()).contains("{\"pointer\":\"" + pointer + "\",\"code\":\"" + code + "\"");
    }

    @ParameterizedTest
    @EnumSource(ScheduleRefusal.class)
    void givesEachRefusalItsOwnWords(ScheduleRefusal reason) throws Exception {
        server.schedule = new ScheduleUseCases(
                (request, deadline) -> new ScheduleOutcome.Refused<>(reason, "because of the weather"),
                server.schedule.freeSlots(),
                server.schedule.expansion(),
                server.schedule.planning());

        HttpResponse<String> response = server.get("/api/v1/schedule/conflicts?" + WEEK);

        assertThat(response.statusCode()).isIn(400, 422);
        assertThat(response.body()).contains("\"detail\":\"because of the weather\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"conflicts?" + WEEK, "free-slots?activity=yoga&" + WEEK})
    void saysThatTheStoreIsDown(String question) throws Exception {
        knowAda();
        server.faults.failNext(1, () -> new StoreException.Unavailable("down", null));

        HttpResponse<String> response = server.get("/api/v1/schedule/" + question);

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.body()).contains("\"code\":\"STORE_UNAVAILABLE\"");
    }

    private void knowAda() {
        server.know(Roster.of(
                List.of(Trainer.of(ADA, "Ada", Set.of(YOGA), Availability.always(ZoneOffset.UTC))),
                List.of(Activity.of(YOGA, "Yoga", 3_600)),
                List.of()));
    }

    private static Session session(String id, String start, String end) {
        return Session.planned(new SessionId(id), YOGA, Interval.of(Instant.parse(start), Instant.parse(end)));
    }
}
