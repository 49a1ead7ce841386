package io.evenkeel.examples.studio;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.application.port.out.SessionStore;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.time.Interval;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:studio-test;DB_CLOSE_DELAY=-1")
class StudioTest {

    private static final String TEN = "2026-03-02T09:00:00Z";
    private static final String HALF_PAST_TEN = "2026-03-02T09:30:00Z";

    private final MockMvcTester web;
    private final SessionStore sessions;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    @Autowired
    StudioTest(WebApplicationContext context, SessionStore sessions, JdbcClient jdbc, JsonMapper json) {
        this.web = MockMvcTester.from(context);
        this.sessions = sessions;
        this.jdbc = jdbc;
        this.json = json;
    }

    @BeforeEach
    void forgetSessions() {
        List.of("claim", "session", "answer")
                .forEach(table -> jdbc.sql("DELETE FROM " + table).update());
    }

    @Test
    void booksASession() {
        MvcTestResult answer = book(TEN, "one");

        assertThat(answer).hasStatus(HttpStatus.CREATED);
        assertThat(body(answer).get("end").asString()).isEqualTo("2026-03-02T10:00:00Z");
        assertThat(sessions.find(new SessionId(body(answer).get("id").asString()), deadline()))
                .isPresent();
    }

    @Test
    void aRepeatHasTheSameAnswerAndBooksNothing() {
        MvcTestResult first = book(TEN, "one");
        MvcTestResult again = book(TEN, "one");

        assertThat(again).hasStatus(HttpStatus.CREATED);
        assertThat(body(again)).isEqualTo(body(first));
        assertThat(jdbc.sql("SELECT COUNT(*) FROM session").query(Long.class).single())
                .isEqualTo(1);
    }

    @Test
    void whoIsTooLateHearsWhatIsFree() {
        book(TEN, "one");

        MvcTestResult refused = book(HALF_PAST_TEN, "two");

        assertThat(refused).hasStatus(HttpStatus.CONFLICT);
        assertThat(body(refused).get("code").asString()).isEqualTo("OCCUPIED");
        assertThat(body(refused).get("nextFree").get(0).asString()).isEqualTo("2026-03-02T10:15:00Z");
    }

    @Test
    void nobodyIsBookedWhoIsNotKnown() {
        MvcTestResult refused = web.post()
                .uri("/sessions")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"activity\": \"yoga\", \"trainer\": \"Eve\", \"start\": \"" + TEN + "\"}")
                .exchange();

        assertThat(refused).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(body(refused).get("detail").asString()).isEqualTo("there is no trainer 'Eve'");
    }

    /** The session of the README: ten minutes late, and as long as planned. */
    @Test
    void reportsHowWellSessionsKeptToTheirPlan() {
        Interval hour = Interval.of(Instant.parse(TEN), Instant.parse("2026-03-02T10:00:00Z"));
        sessions.upsertAll(
                List.of(Session.planned(new SessionId("1"), new ActivityId("yoga"), hour)
                        .completed(hour.start().plusSeconds(600), hour.end().plusSeconds(600))),
                StudioPeople.ROSTER,
                deadline());

        JsonNode adherence = report("/reports/adherence?from=2026-03-02&to=2026-03-09");
        JsonNode overview = report("/reports/overview?from=2026-03-02&to=2026-03-09");

        assertThat(adherence.get("scheduleAdherence").get("numerator").asLong()).isEqualTo(3_000);
        assertThat(adherence.get("scheduleAdherence").get("denominator").asLong())
                .isEqualTo(3_600);
        assertThat(overview.get("sessions").get("completed").asLong()).isEqualTo(1);
    }

    @Test
    void aRangeThatEndsBeforeItBeginsIsRefused() {
        assertThat(web.get().uri("/reports/overview?from=2026-03-09&to=2026-03-02"))
                .hasStatus(HttpStatus.BAD_REQUEST);
    }

    private MvcTestResult book(String start, String key) {
        return web.post()
                .uri("/sessions")
                .contentType(MediaType.APPLICATION_JSON)
                .header("Idempotency-Key", key)
                .content("{\"activity\": \"yoga\", \"trainer\": \"Ada\", \"start\": \"" + start + "\"}")
                .exchange();
    }

    private JsonNode report(String uri) {
        MvcTestResult answer = web.get().uri(uri).exchange();
        assertThat(answer).hasStatus(HttpStatus.OK);
        return body(answer);
    }

    private JsonNode body(MvcTestResult answer) {
        return json.readTree(answer.getMvcResult().getResponse().getContentAsByteArray());
    }

    private static Deadline deadline() {
        return Deadline.after(Duration.ofSeconds(30), System::nanoTime);
    }
}
