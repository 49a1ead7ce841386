package io.evenkeel.bootstrap.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.evenkeel.adapter.http.HttpTimes;
import io.evenkeel.bootstrap.settings.SettingProblem;
import io.evenkeel.bootstrap.settings.Settings;
import io.evenkeel.bootstrap.settings.SettingsException;
import io.evenkeel.bootstrap.settings.SettingsLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitLadderTest {

    private static final Path PAGE = Path.of("..", "dashboard", "src", "shared", "api", "within-time.ts");

    @Test
    void holdsWithTheDefaults() {
        LimitLadder ladder = LimitLadder.of(settings(Map.of()), HttpTimes.DEFAULT);

        assertThatCode(ladder::require).doesNotThrowAnyException();
        assertThat(ladder.rungs()).hasSizeGreaterThanOrEqualTo(16);
    }

    /** Two limits are refused already when they are equal. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "STORE_CONNECT_TIMEOUT=2s | store.connectTimeout (2s) must be less than store.selectionTimeout (2s)",
                "STORE_SELECTION_TIMEOUT=3s | store.selectionTimeout (3s) must be less than store.slowCall (3s)",
                "STORE_SLOW_CALL=8s | store.slowCall (8s) must be less than server.answerTimeout (8s)",
                "SERVER_ANSWER_TIMEOUT=10s | server.answerTimeout (10s) must be less than the time that the page waits (10s)",
                "SERVER_BODY_TIMEOUT=22s | server.bodyTimeout and server.answerTimeout together (30s) must be less than"
                        + " server.requestTimeout (30s)"
            })
    void namesThePairThatASettingViolates(String change, String sentence) {
        assertThatExceptionOfType(SettingsException.class)
                .isThrownBy(() -> LimitLadder.of(settings(changes(change)), HttpTimes.DEFAULT)
                        .require())
                .withMessage(sentence);
    }

    /** Those whose setting violates others as well, or that are no setting. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SERVER_ANSWER_TIMEOUT=500ms | the time of a check of readiness (1s) must be less than server.answerTimeout"
                        + " (500ms)",
                "SERVER_REQUEST_TIMEOUT=8s | server.answerTimeout (8s) must be less than server.requestTimeout (8s)",
                "SERVER_BODY_TIMEOUT=30s | server.bodyTimeout (30s) must be less than server.requestTimeout (30s)",
                "SERVER_REQUEST_TIMEOUT=10s | the time of the headers of a request (10s) must be less than"
                        + " server.requestTimeout (10s)"
            })
    void namesAPairAmongOthers(String change, String sentence) {
        assertThatExceptionOfType(SettingsException.class)
                .isThrownBy(() -> LimitLadder.of(settings(changes(change)), HttpTimes.DEFAULT)
                        .require())
                .satisfies(refused -> assertThat(refused.problems().stream().map(SettingProblem::toString))
                        .contains(sentence));
    }

    @Test
    void namesThePairsOfTheConnection() {
        HttpTimes brief = new HttpTimes(
                HttpTimes.DEFAULT.request(),
                HttpTimes.DEFAULT.answer(),
                HttpTimes.DEFAULT.headersWithin(),
                HttpTimes.DEFAULT.bodyWithin(),
                HttpTimes.DEFAULT.uploadWithin(),
                HttpTimes.DEFAULT.writeStall(),
                Duration.ofSeconds(30));

        assertThatExceptionOfType(SettingsException.class)
                .isThrownBy(() -> LimitLadder.of(settings(Map.of()), brief).require())
                .satisfies(refused -> assertThat(refused.problems().stream().map(SettingProblem::toString))
                        .containsExactly(
                                "server.requestTimeout (30s) must be less than the time of a connection on which nothing"
                                        + " moves (30s)",
                                "the time of a client that takes nothing of its answer (30s) must be less than the time of"
                                        + " a connection on which nothing moves (30s)"));
    }

    @Test
    void namesAllPairsAtOnce() {
        Settings settings =
                settings(changes("STORE_CONNECT_TIMEOUT=9s SERVER_ANSWER_TIMEOUT=15s SERVER_BODY_TIMEOUT=20s"));

        assertThatExceptionOfType(SettingsException.class)
                .isThrownBy(() -> LimitLadder.of(settings, HttpTimes.DEFAULT).require())
                .satisfies(refused -> assertThat(refused.problems()).hasSize(3));
    }

    @Test
    void countsSizesAsWell() {
        LimitLadder.Rung rung = new LimitLadder.Rung(
                new LimitLadder.Limit("bytes of a body", 11, "11"),
                new LimitLadder.Limit("those of the server", 10, "10"));

        assertThat(rung.holds()).isFalse();
        assertThat(rung.sentence()).isEqualTo("bytes of a body (11) must be less than those of the server (10)");
        assertThat(LimitLadder.of(settings(Map.of()), HttpTimes.DEFAULT).rungs())
                .anySatisfy(each -> assertThat(each.inner().name()).isEqualTo("bytes of a body of /api/v1/sessions"));
    }

    @Test
    void knowsWhatThePageWaits() throws IOException {
        assertThat(Files.readString(PAGE).replace("_", ""))
                .contains("REQUESTTIMEOUTMS = " + LimitLadder.PAGE_WAITS.toMillis() + "\n");
    }

    private static Map<String, String> changes(String changes) {
        Map<String, String> environment = new TreeMap<>();
        for (String change : List.of(changes.split(" "))) {
            environment.put("EVENKEEL_" + change.replaceFirst("=.*", ""), change.replaceFirst(".*=", ""));
        }
        return environment;
    }

    private static Settings settings(Map<String, String> environment) {
        return new SettingsLoader(environment).load(null, Map.of());
    }
}
