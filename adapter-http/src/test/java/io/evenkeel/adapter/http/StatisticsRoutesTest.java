package io.evenkeel.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.application.port.in.statistics.StatisticsOutcome;
import io.evenkeel.application.port.in.statistics.StatisticsRefusal;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.RosterKind;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.session.Seats;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.session.SessionStatus;
import io.evenkeel.domain.time.Interval;
import java.net.http.HttpResponse;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatisticsRoutesTest {

    private static final String WEEK = "from=2026-03-02&to=2026-03-09";
    private static final Instant TEN = Instant.parse("2026-03-02T10:00:00Z");

    @RegisterExtension
    final RunningServer server = new RunningServer();

    @Test
    void writesTheOverviewAsTheContractSays() throws Exception {
        storeTwoSessions();

        HttpResponse<String> response = server.get("/api/v1/statistics/overview?" + WEEK);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("content-type")).contains("application/json");
        assertThat(response.body()).isEqualTo("""
                {"meta":{"family":"overview","from":"2026-03-02","to":"2026-03-09","zone":"Z",\
                "asOf":"2026-03-10T12:00:00Z","source":"fold","ageSeconds":0,"complete":true,"reasons":[]},\
                "data":{"sessions":{"planned":0,"inProgress":0,"completed":1,"cancelled":0,"noShow":1,"overdue":0},\
                "trainers":1,"activities":1,"days":1,"plannedSeconds":7200,"deliveredSeconds":3600,\
                "completionRate":{"value":0.5,"numerator":1,"denominator":2,"reason":null},\
                "cancellationRate":{"value":0.0,"numerator":0,"denominator":2,"reason":null},\
                "lateCancellationRate":{"value":0.0,"numerator":0,"denominator":2,"reason":null},\
                "noShowRate":{"value":0.5,"numerator":1,"denominator":2,"reason":null},\
                "fillRate":{"value":0.8,"numerator":8,"denominator":10,"reason":null},\
                "attendanceRate":{"value":0.75,"numerator":6,"denominator":8,"reason":null}},\
                "dataQuality":{"missingActual":0,"openActual":0,"invertedActual":0,"outlierDeviation":0,\
                "unassigned":1}}""");
    }

    @Test
    void writesTheAdherenceAsTheContractSays() throws Exception {
        storeTwoSessions();

        assertThat(server.get("/api/v1/statistics/adherence?" + WEEK).body()).endsWith("""
                "data":{"sessions":{"planned":0,"inProgress":0,"completed":1,"cancelled":0,"noShow":1,"overdue":0},\
                "plannedSeconds":7200,"actualSeconds":3600,"overlapSeconds":3000,\
                "scheduleAdherence":{"value":0.4166666666666667,"numerator":3000,"denominator":7200,"reason":null},\
                "strictAdherence":{"value":0.38461538461538464,"numerator":3000,"denominator":7800,"reason":null},\
                "conformance":{"value":0.5,"numerator":3600,"denominator":7200,"reason":null},\
                "punctuality":{"value":0.0,"numerator":0,"denominator":2,"reason":null},\
                "bands":{"missed":1,"shorter":0,"asPlanned":1,"longer":0},\
                "startDeviation":{"count":1,"meanSeconds":600.0,"medianSeconds":600,"p90Seconds":600,\
                "standardDeviationSeconds":null}},\
                "dataQuality":{"missingActual":0,"openActual":0,"invertedActual":0,"outlierDeviation":0,\
                "unassigned":1}}""");
    }

    @Test
    void saysSoWhenTheNumbersAreStillThoseThatAreKnown() throws Exception {
        storeTwoSessions();
        String path = "/api/v1/statistics/overview?" + WEEK;
        HttpResponse<String> first = server.get(path);
        String tag = first.headers().firstValue("etag").orElseThrow();

        HttpResponse<String> again = server.get(path, "If-None-Match", tag);
        HttpResponse<String> other = server.get(path + "&zone=Asia/Tokyo", "If-None-Match", tag);
        HttpResponse<String> table = server.get(path, "If-None-Match", tag, "Accept", "text/csv");

        assertThat(first.headers().firstValue("cache-control")).contains("private, no-cache");
        assertThat(tag).startsWith("W/\"");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("etag")).contains(tag);
        assertThat(other.statusCode()).as("another question").isEqualTo(200);
        assertThat(table.statusCode()).as("another form").isEqualTo(200);
    }

    @Test
    void hasAnotherTagWhenASessionIsAnotherOne() throws Exception {
        String path = "/api/v1/statistics/overview?" + WEEK;
        String before = server.get(path).headers().firstValue("etag").orElseThrow();

        storeTwoSessions();

        assertThat(server.get(path, "If-None-Match", before).statusCode()).isEqualTo(200);
    }

    @Test
    void writesAReasonAndNeverAZeroWhereThereIsNothingToDivide() throws Exception {
        assertThat(server.get("/api/v1/statistics/adherence?" + WEEK).body())
                .contains("\"scheduleAdherence\":{\"value\":null,\"numerator\":0,\"denominator\":0,"
                        + "\"reason\":\"NO_PLANNED_TIME\"}");
    }

    @Test
    void countsInTheZoneAndForTheTrainerThatTheQueryNames() throws Exception {
        storeTwoSessions();
        server.name(RosterKind.TRAINER, "t1", "Zoë");

        assertThat(server.get("/api/v1/statistics/overview?" + WEEK + "&zone=Europe/Oslo&trainer=Zo%C3%AB")
                        .body())
                .contains("\"zone\":\"Europe/Oslo\"")
                .contains("\"completed\":1")
                .contains("\"noShow\":0");
    }

    @ParameterizedTest
    @CsvSource({
        "status=NO_SHOW, 0, 1",
        "weekday=tuesday, 0, 0",
        "weekday=monday, 1, 1",
        "weekday=monday&hour=10, 1, 1",
        "weekday=monday&hour=9, 0, 0",
        "status=COMPLETED&hour=19&zone=Asia/Tokyo, 1, 0",
    })
    void countsOnlyWhatHasTheStatusAndIsPlannedAtTheHour(String query, int completed, int missed) throws Exception {
        storeTwoSessions();

        assertThat(server.get("/api/v1/statistics/overview?" + WEEK + "&" + query)
                        .body())
                .contains("\"source\":\"fold\"")
                .contains("\"completed\":" + completed)
                .contains("\"noShow\":" + missed);
    }

    @Test
    void namesAnHourThatIsGivenTwiceOnceAndTakesABlankOneForNone() throws Exception {
        storeTwoSessions();
        String path = "/api/v1/statistics/overview?" + WEEK;

        assertThat(server.get(path + "&hour=1&hour=2").body()).containsOnlyOnce("GIVEN_TWICE");
        assertThat(server.get(path + "&hour=").body()).contains("\"completed\":1");
    }

    @Test
    void tellsWhichDaysHoldSessions() throws Exception {
        assertThat(server.get("/api/v1/statistics/period").body())
                .isEqualTo("{\"zone\":\"Z\",\"from\":null,\"to\":null}");
        storeTwoSessions();

        assertThat(server.get("/api/v1/statistics/period?zone=Asia/Tokyo").body())
                .isEqualTo("{\"zone\":\"Asia/Tokyo\",\"from\":\"2026-03-02\",\"to\":\"2026-03-03\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "overview?from=2026-03-02, to, MISSING_VALUE",
        "overview?from=2026-02-30&to=2026-03-09, from, BAD_DATE",
        "overview?from=2026-03-02&to=+10000-01-01, to, BAD_DATE",
        "overview?from=0000-03-02&to=2026-03-09, from, BAD_DATE",
        "overview?from=2026-03-09&to=2026-03-02, to, RANGE_INVERTED",
        "overview?from=2026-03-02&from=2026-03-03&to=2026-03-09, from, GIVEN_TWICE",
        "overview?from=2026-03-02&to=2026-03-09&zone=Mars, zone, UNKNOWN_ZONE",
        "overview?from=2026-03-02&to=2026-03-09&form=x, form, UNKNOWN_PARAMETER",
        "overview?from=2026-03-02&to=2026-03-09&measure=sessions, measure, UNKNOWN_PARAMETER",
        "trend?from=2026-03-02&to=2026-03-09&measure=speed, measure, UNKNOWN_VALUE",
        "trend?from=2026-03-02&to=2026-03-09&bucket=WEEK, bucket, UNKNOWN_VALUE",
        "heatmap?from=2026-03-02&to=2026-03-09&compare=never, compare, UNKNOWN_VALUE",
        "overview?from=2026-03-02&to=2026-03-09&status=VOID, status, UNKNOWN_VALUE",
        "overview?from=2026-03-02&to=2026-03-09&weekday=MONDAY, weekday, UNKNOWN_VALUE",
        "overview?from=2026-03-02&to=2026-03-09&hour=24, hour, OUT_OF_RANGE",
        "overview?from=2026-03-02&to=2026-03-09&hour=-1, hour, OUT_OF_RANGE",
        "overview?from=2026-03-02&to=2026-03-09&hour=noon, hour, BAD_NUMBER",
        "weather?from=2026-03-02&to=2026-03-09, family, UNKNOWN_FAMILY",
        "period?zone=Mars, zone, UNKNOWN_ZONE"
    })
    void namesTheParameterThatIsWrong(String query, String pointer, String code) throws Exception {
        HttpResponse<String> response = server.get("/api/v1/statistics/" + query);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body())
                .contains("\"code\":\"INVALID_PARAMETER\"")
                .contains("{\"pointer\":\"" + pointer + "\",\"code\":\"" + code + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"overview", "trainers", "activities", "adherence", "trend", "heatmap"})
    void answersEveryFamilyWithAndWithoutAComparison(String family) throws Exception {
        storeTwoSessions();

        HttpResponse<String> alone = server.get("/api/v1/statistics/" + family + "?" + WEEK);
        HttpResponse<String> compared = server.get("/api/v1/statistics/" + family + "?" + WEEK + "&compare=previous");

        assertThat(alone.statusCode()).isEqualTo(200);
        assertThat(alone.body())
                .startsWith("{\"meta\":{\"family\":\"" + family + "\",")
                .contains("\"dataQuality\":{")
                .doesNotContain("\"comparison\":{");
        assertThat(compared.body()).contains("\"comparison\":{\"from\":\"2026-02-23\",\"to\":\"2026-03-02\",");
    }

    @Test
    void followsTheMeasureAndTheBucketThatAreAskedFor() throws Exception {
        storeTwoSessions();

        assertThat(server.get("/api/v1/statistics/trend?" + WEEK + "&measure=sessions&bucket=day")
                        .body())
                .contains("\"data\":{\"measure\":\"sessions\",\"unit\":\"count\",\"bucket\":\"day\",")
                .contains("{\"from\":\"2026-03-02\",\"to\":\"2026-03-03\",\"partial\":false,")
                .contains("{\"from\":\"2026-03-08\",\"to\":\"2026-03-09\",\"partial\":false,");
        assertThat(server.get("/api/v1/statistics/trend?" + WEEK).body())
                .contains("\"data\":{\"measure\":\"scheduleAdherence\",\"unit\":\"share\",\"bucket\":\"week\",");
    }

    @ParameterizedTest
    @CsvSource({
        "NO_EARLIER_RANGE, 400, NO_EARLIER_RANGE",
        "TOO_LARGE, 422, REPORT_TOO_LARGE",
        "TOO_SLOW, 503, REPORT_TOO_SLOW"
    })
    void saysWhyAReportIsRefused(StatisticsRefusal refusal, int status, String code) throws Exception {
        server.statistics = (request, deadline) -> new StatisticsOutcome.Refused(refusal, "ask for a shorter range");

        HttpResponse<String> response = server.get("/api/v1/statistics/overview?" + WEEK);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.body())
                .contains("\"code\":\"" + code + "\"")
                .contains("\"detail\":\"ask for a shorter range\"");
        assertThat(response.headers().firstValue("retry-after").isPresent()).isEqualTo(status == 503);
    }

    @Test
    void namesEverythingThatIsWrongInOneAnswer() throws Exception {
        assertThat(server.get("/api/v1/statistics/weather?from=soon&zone=Mars").body())
                .contains("UNKNOWN_FAMILY")
                .contains("BAD_DATE")
                .contains("MISSING_VALUE")
                .contains("UNKNOWN_ZONE");
    }

    @Test
    void refusesATrainerAndAnActivityThatNobodyKnows() throws Exception {
        assertThat(server.get("/api/v1/statistics/overview?" + WEEK + "&trainer=x")
                        .body())
                .contains("\"status\":400")
                .contains("UNKNOWN_TRAINER");
        assertThat(server.get("/api/v1/statistics/overview?" + WEEK + "&activity=x")
                        .body())
                .contains("UNKNOWN_ACTIVITY");
    }

    @ParameterizedTest
    @CsvSource({"true, STORE_UNAVAILABLE", "false, STORE_TIMED_OUT"})
    void saysWhatItCouldNotGetWhenTheStoreFails(boolean down, String code) throws Exception {
        server.faults.failAlways(() -> down
                ? new StoreException.Unavailable("secret host", null)
                : new StoreException.TimedOut("secret host", null));

        HttpResponse<String> response = server.get("/api/v1/statistics/overview?" + WEEK);

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("retry-after")).isPresent();
        assertThat(response.body())
                .contains("\"code\":\"" + code + "\"")
                .contains("\"meta\":{\"family\":\"overview\",\"from\":\"2026-03-02\",\"to\":\"2026-03-09\"")
                .doesNotContain("secret");
    }

    @Test
    void answersWithoutDetailsWhenTheDataOrTheProgramIsBroken() throws Exception {
        server.faults.failNext(1, () -> new StoreException.Corrupt("secret row", null));
        assertThat(server.get("/api/v1/statistics/overview?" + WEEK).body())
                .contains("\"status\":500")
                .contains("STORE_CORRUPT")
                .doesNotContain("secret");

        server.statistics = (request, deadline) -> {
            throw new IllegalStateException("secret state");
        };
        assertThat(server.get("/api/v1/statistics/overview?" + WEEK).body())
                .contains("\"status\":500")
                .contains("INTERNAL_ERROR")
                .doesNotContain("secret")
                .doesNotContain("Exception");
    }

    @Test
    void isNotReadyWhileTheStoreFailsAndLivesAllTheSame() throws Exception {
        assertThat(server.get("/health/ready").body()).isEqualTo("{\"status\":\"ready\",\"reasons\":[]}");
        server.faults.failAlways(() -> new StoreException.Unavailable("down", null));

        HttpResponse<String> ready = server.get("/health/ready");

        assertThat(ready.statusCode()).isEqualTo(503);
        assertThat(ready.body()).isEqualTo("{\"status\":\"unready\",\"reasons\":[\"STORE_UNAVAILABLE\"]}");
        assertThat(server.get("/health/live").statusCode()).isEqualTo(200);
    }

    @Test
    void givesItsMetricsAsText() throws Exception {
        assertThat(server.get("/metrics").body()).isEqualTo("evenkeel_test_total 1.0\n");
    }

    /** One completed ten minutes late, one no-show without a trainer. */
    private void storeTwoSessions() {
        Session session = Session.planned(
                        new SessionId("1"), new ActivityId("a1"), Interval.of(TEN, TEN.plusSeconds(3_600)))
                .withSeats(Seats.of(10, 8, 6));
        server.store(
                session.withTrainer(new TrainerId("t1")).completed(TEN.plusSeconds(600), TEN.plusSeconds(4_200)),
                Session.planned(new SessionId("2"), new ActivityId("a1"), session.planned())
                        .withStatus(SessionStatus.NO_SHOW));
    }
}
