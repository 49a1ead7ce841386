package io.evenkeel.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.RosterKind;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.session.SessionStatus;
import io.evenkeel.domain.time.Interval;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A trainer's sessions in any program that shows calendars. */
class CalendarRoutesTest {

    private static final String FEEDS = "/api/v1/calendar-feeds";

    @RegisterExtension
    final RunningServer server = new RunningServer();

    @BeforeEach
    void studio() {
        server.name(RosterKind.TRAINER, "t1", "Ada, Lovelace");
        server.name(RosterKind.TRAINER, "t2", "Bo");
        server.name(RosterKind.ACTIVITY, "a1", "Yoga; slow");
        server.store(
                session("s1", "t1", "2026-03-12T17:00:00Z", SessionStatus.PLANNED),
                session("s2", "t1", "2026-03-13T17:00:00Z", SessionStatus.CANCELLED),
                session("s3", "t1", "2026-03-14T17:00:00Z", SessionStatus.VOID),
                session("s4", "t2", "2026-03-12T17:00:00Z", SessionStatus.PLANNED),
                session("s5", "t1", "2024-03-12T17:00:00Z", SessionStatus.COMPLETED));
    }

    @Test
    void givesATrainersSessionsToWhoeverKnowsTheAddress() throws Exception {
        HttpResponse<String> calendar =
                server.get(made("Ada, Lovelace").get("path").asString());

        assertThat(calendar.statusCode()).as(calendar.body()).isEqualTo(200);
        assertThat(calendar.headers().firstValue("content-type")).contains("text/calendar; charset=utf-8");
        assertThat(calendar.body())
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .contains("X-WR-CALNAME:Ada\\, Lovelace\r\n", "REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n")
                .contains("UID:s1\r\n", "DTSTART:20260312T170000Z\r\n", "DTEND:20260312T180000Z\r\n")
                .contains("SUMMARY:Yoga\\; slow\r\n", "UID:s2\r\n", "STATUS:CANCELLED\r\n")
                .doesNotContain("UID:s3", "UID:s4", "UID:s5", "X-EVENKEEL");
    }

    @Test
    void saysWhenNothingHasChanged() throws Exception {
        String path = made("t1").get("path").asString();
        String tag = server.get(path).headers().firstValue("etag").orElseThrow();

        assertThat(server.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);

        server.store(session("s6", "t1", "2026-03-20T17:00:00Z", SessionStatus.PLANNED));
        assertThat(server.get(path, "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void tellsTheSecretOnceAndNoMore() throws Exception {
        JsonNode made = made("Bo");
        String secret = made.get("path").asString().replaceFirst(".*/(.*)\\.ics", "$1");
        HttpResponse<String> list = server.get(FEEDS);

        assertThat(list.body()).doesNotContain(secret).contains("\"name\":\"Bo\"");
        assertThat(json(list).at("/feeds/0/id")).isEqualTo(made.get("id"));
        assertThat(json(list).at("/feeds/0").has("path")).isFalse();
    }

    @Test
    void aRenewedLinkOpensAtItsNewAddressAlone() throws Exception {
        JsonNode made = made("t1");
        HttpResponse<String> rotated = server.post(FEEDS + "/" + made.get("id").asString() + "/rotate", "{}");
        String before = made.get("path").asString();
        String after = json(rotated).get("path").asString();

        assertThat(rotated.headers().firstValue("cache-control")).contains("no-store");
        assertThat(after).isNotEqualTo(before);
        assertThat(server.get(before).statusCode()).isEqualTo(404);
        assertThat(server.get(after).statusCode()).isEqualTo(200);
    }

    @Test
    void aLinkThatWasTakenAwayOpensNothing() throws Exception {
        JsonNode made = made("t1");
        String feed = FEEDS + "/" + made.get("id").asString();

        assertThat(server.send("DELETE", feed).statusCode()).isEqualTo(204);
        assertThat(server.send("DELETE", feed).statusCode()).isEqualTo(404);
        assertThat(server.post(feed + "/rotate", "{}").statusCode()).isEqualTo(404);
        HttpResponse<String> gone = server.get(made.get("path").asString());
        assertThat(gone.statusCode()).isEqualTo(404);
        assertThat(gone.body()).contains("UNKNOWN_CALENDAR");
    }

    @Test
    void answersEveryWrongAddressAlike() throws Exception {
        String path = made("t1").get("path").asString();
        for (String wrong : new String[] {
            path.replace(".ics", ""),
            path.replace(".ics", "x.ics"),
            "/api/v1/calendar/.ics",
            "/api/v1/calendar/" + "x".repeat(300) + ".ics"
        }) {
            HttpResponse<String> answer = server.get(wrong);
            assertThat(answer.statusCode()).as(wrong).isEqualTo(404);
            assertThat(answer.body()).contains("\"code\":\"UNKNOWN_CALENDAR\"");
        }
    }

    @Test
    void wantsATrainerThatThereIs() throws Exception {
        assertThat(server.post(FEEDS, "{\"trainer\":\"Nobody\"}").body()).contains("UNKNOWN_TRAINER");
        assertThat(server.post(FEEDS, "{}").body()).contains("\"pointer\":\"/trainer\"");
    }

    private JsonNode made(String trainer) throws Exception {
        HttpResponse<String> answer = server.post(FEEDS, "{\"trainer\":\"" + trainer + "\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return json(answer);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private static Session session(String id, String trainer, String start, SessionStatus status) {
        Instant begin = Instant.parse(start);
        Session planned = Session.planned(
                        new SessionId(id), new ActivityId("a1"), Interval.of(begin, begin.plus(Duration.ofHours(1))))
                .withTrainer(new TrainerId(trainer));
        return planned.withStatus(status);
    }
}
