package io.evenkeel.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.evenkeel.application.port.in.statistics.StatisticsOutcome;
import io.evenkeel.application.port.out.StoreException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slf4j.LoggerFactory;

/** The line of log that a problem leaves: enough to find it again, and nothing that a client could plant or lose. */
class ProblemLogTest {

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String REPORT = "/api/v1/statistics/overview?from=2026-03-02&to=2026-03-09";

    @RegisterExtension
    final RunningServer server = new RunningServer();

    private final Logger logger = (Logger) LoggerFactory.getLogger("io.evenkeel.adapter.http.problem.ProblemLog");
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    @BeforeEach
    void listen() {
        lines.start();
        logger.addAppender(lines);
    }

    @AfterEach
    void stopListening() {
        logger.detachAppender(lines);
    }

    @Test
    void namesRouteAndKeysButNoValue() throws Exception {
        get("/api/v1/statistics/secret-family?from=secret-date&token=secret");

        assertThat(line().getLevel()).isEqualTo(Level.INFO);
        assertThat(values())
                .containsEntry("code", "INVALID_PARAMETER")
                .containsEntry("method", "GET")
                .containsEntry("route", "/api/v1/statistics/{family}")
                .containsEntry("queryKeys", "from token")
                .containsEntry("address", "127.0.0.1")
                .containsEntry("traceId", TRACE)
                .doesNotContainKeys("bodyBytes", "exception");
        assertThat(Long.parseLong(values().get("deadlineLeftMillis"))).isBetween(1L, 30_000L);
        assertThat(whole()).doesNotContain("secret");
    }

    @Test
    void warnsOfAFailedStoreWithoutItsMessage() throws Exception {
        server.statistics = (request, deadline) -> {
            throw new StoreException.Unavailable("mongodb://user:secret@10.1.2.3", null);
        };

        get(REPORT);

        assertThat(line().getLevel()).isEqualTo(Level.WARN);
        assertThat(whole()).contains("STORE_UNAVAILABLE").doesNotContain("secret");
    }

    @Test
    void showsWhereABugIsAndStaysShort() throws Exception {
        server.statistics = (request, deadline) -> deepBug(3_000);

        get(REPORT);

        assertThat(line().getLevel()).isEqualTo(Level.ERROR);
        assertThat(values().get("exception"))
                .startsWith("java.lang.IllegalStateException at io.evenkeel.adapter.http.ProblemLogTest.deepBug(")
                .contains(" caused by java.lang.RuntimeException")
                .doesNotContain("secret");
        assertThat(whole().length()).isLessThan(8 * 1024);
    }

    @Test
    void givesTheSameBugTheSameFingerprintAndAnotherOneAnother() throws Exception {
        server.statistics = (request, deadline) -> deepBug(1);
        get(REPORT);
        get(REPORT + "&zone=UTC");
        server.statistics = (request, deadline) -> {
            throw new IllegalArgumentException("another one");
        };
        get(REPORT);

        List<String> fingerprints =
                lines.list.stream().map(line -> values(line).get("fingerprint")).toList();
        assertThat(fingerprints).hasSize(3).allMatch(print -> print.matches("[0-9a-f]{16}"));
        assertThat(fingerprints.get(1)).isEqualTo(fingerprints.get(0));
        assertThat(fingerprints.get(2)).isNotEqualTo(fingerprints.get(0));
    }

    @Test
    void cannotBeMadeToForgeALine() throws Exception {
        get("/nowhere%0d%0aERROR%20forged?a%0d%0aERROR%20forged%1b[31m%c2%85%e2%80%a8=1");

        assertThat(values().get("queryKeys")).isEqualTo("a\\u000d\\u000aERROR forged\\u001b[31m\\u0085\\u2028");
        assertThat(whole()).matches("[ -~]*");
    }

    @Test
    void staysShortWhateverIsAsked() throws Exception {
        String keys = IntStream.range(0, 90).mapToObj(i -> "%0a".repeat(20) + i).collect(Collectors.joining("&"));

        get("/nowhere?" + keys);

        assertThat(whole().length()).isLessThan(8 * 1024);
        assertThat(values().get("queryKeys")).endsWith("...");
    }

    private static StatisticsOutcome deepBug(int depth) {
        if (depth > 0) {
            return deepBug(depth - 1);
        }
        throw new IllegalStateException("secret", new RuntimeException("secret"));
    }

    private void get(String path) throws Exception {
        assertThat(server.sendRaw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + "traceparent: 00-" + TRACE + "-b7ad6b7169203331-01\r\n\r\n"))
                .contains(TRACE);
    }

    private ILoggingEvent line() {
        return lines.list.get(lines.list.size() - 1);
    }

    private Map<String, String> values() {
        return values(line());
    }

    private static Map<String, String> values(ILoggingEvent line) {
        return line.getKeyValuePairs().stream()
                .collect(Collectors.toMap(pair -> pair.key, pair -> String.valueOf(pair.value)));
    }

    private String whole() {
        return line().getFormattedMessage() + " " + values() + " " + line().getThrowableProxy();
    }
}
