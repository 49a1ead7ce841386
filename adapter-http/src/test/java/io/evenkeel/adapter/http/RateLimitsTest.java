package io.evenkeel.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.application.port.account.Role;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RateLimitsTest {

    private static final String ROOMS = "/api/v1/rooms";
    private static final String REPORT = "/api/v1/statistics/overview?from=2026-03-01&to=2026-03-15";
    private static final String YEAR = "/api/v1/statistics/overview?from=2025-01-01&to=2026-01-01";

    @RegisterExtension
    final RunningServer server = new RunningServer().withQuotas(3, 5).trusting("127.0.0.0/8", "10.0.0.0/8");

    @RegisterExtension
    final RunningServer closed = new RunningServer().withSignIn().withQuotas(3, 5);

    @RegisterExtension
    final RunningServer trustsNobody = new RunningServer().withQuotas(3, 5);

    @RegisterExtension
    final RunningServer generous = new RunningServer().withQuotas(600, 30);

    @Test
    void tellsWhatIsLeftAndThenExactlyHowLongToWait() throws Exception {
        HttpResponse<String> first = server.get(ROOMS);
        server.get(ROOMS);
        server.get(ROOMS);
        HttpResponse<String> refused = server.get(ROOMS);

        assertThat(header(first, "RateLimit-Policy")).isEqualTo("\"requests\";q=3;w=60");
        assertThat(header(first, "RateLimit")).isEqualTo("\"requests\";r=2;t=20");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.body()).contains("RATE_LIMITED");
        assertThat(header(refused, "RateLimit")).isEqualTo("\"requests\";r=0;t=60");
        assertThat(header(refused, "Retry-After")).isEqualTo("20");
        server.quotaNanos.addAndGet(Duration.ofSeconds(20).toNanos() - 1);
        assertThat(server.get(ROOMS).statusCode()).as("a nanosecond early").isEqualTo(429);
        server.quotaNanos.addAndGet(1);
        assertThat(server.get(ROOMS).statusCode()).isEqualTo(200);
    }

    @Test
    void limitsTheApiAlone() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(server.get("/health/live").statusCode()).isEqualTo(200);
            assertThat(server.get("/health/live").headers().map()).doesNotContainKey("ratelimit");
            assertThat(server.get("/").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void takesTheRightMostAddressThatIsNoProxyForTheClient() throws Exception {
        drain("1.1.1.1, 203.0.113.9, 10.1.2.3");

        assertThat(status(server, "2.2.2.2, 203.0.113.9")).isEqualTo(429);
        assertThat(status(server, "203.0.113.9, 203.0.113.10")).isEqualTo(200);
        assertThat(status(server, "203.0.113.9, nonsense"))
                .as("the proxy itself")
                .isEqualTo(200);
    }

    @Test
    void takesAnIpv6NetworkForOneClient() throws Exception {
        drain("2001:db8:1:2::1");

        assertThat(status(server, "2001:db8:1:2:ffff::9")).isEqualTo(429);
        assertThat(status(server, "[2001:db8:1:3::1]:443")).isEqualTo(200);
    }

    @Test
    void believesNobodyUnlessToldTo() throws Exception {
        for (int i = 0; i < 3; i++) {
            assertThat(status(trustsNobody, "203.0.113." + i)).isEqualTo(200);
        }

        assertThat(status(trustsNobody, "203.0.113.77")).isEqualTo(429);
    }

    @Test
    void countsUsersApartAndWhoeverTriesTokensByAddress() throws Exception {
        String ada = "Bearer " + closed.doorman().signedIn(Role.VIEWER).accessToken();
        String bob = "Bearer " + closed.doorman().signedIn(Role.ADMIN).accessToken();
        for (int i = 0; i < 3; i++) {
            assertThat(closed.get(ROOMS, "Authorization", "Bearer forged").statusCode())
                    .isEqualTo(401);
            assertThat(closed.get(ROOMS, "Authorization", ada).statusCode()).isEqualTo(200);
        }

        assertThat(closed.get(ROOMS, "Authorization", "Bearer forged").statusCode())
                .isEqualTo(429);
        assertThat(closed.get(ROOMS, "Authorization", ada).statusCode()).isEqualTo(429);
        assertThat(closed.get(ROOMS, "Authorization", bob).statusCode()).isEqualTo(200);
    }

    @Test
    void chargesReportsByWhatTheyCost() throws Exception {
        HttpResponse<String> year = generous.get(YEAR);
        HttpResponse<String> otherPanel = generous.get(YEAR.replace("overview", "trainers"));
        HttpResponse<String> month = generous.get(REPORT);

        assertThat(header(year, "RateLimit-Policy")).isEqualTo("\"requests\";q=600;w=60, \"statistics\";q=30;w=900");
        assertThat(header(year, "RateLimit")).isEqualTo("\"requests\";r=599;t=1, \"statistics\";r=20;t=300");
        assertThat(header(otherPanel, "RateLimit")).contains("\"statistics\";r=20;");
        assertThat(header(month, "RateLimit")).contains("\"statistics\";r=18;");
    }

    @Test
    void refusesToComputeForWhomHasNothingLeft() throws Exception {
        assertThat(trustsNobody.get(YEAR).statusCode()).isEqualTo(200);

        HttpResponse<String> refused = trustsNobody.get(REPORT);

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.body()).contains("RATE_LIMITED").contains("5 units in 15 minutes");
        // Ten were charged where there were five: six units of three minutes each have to fill up for one.
        assertThat(header(refused, "Retry-After")).isEqualTo("1080");
    }

    private void drain(String forwarded) throws Exception {
        for (int i = 0; i < 3; i++) {
            assertThat(status(server, forwarded)).isEqualTo(200);
        }
    }

    private static int status(RunningServer server, String forwarded) throws Exception {
        return server.get(ROOMS, "X-Forwarded-For", forwarded).statusCode();
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElseThrow();
    }
}
