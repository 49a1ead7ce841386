package io.evenkeel.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.application.port.account.Role;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in, going on and signing out, as a browser does it. */
class SignInRoutesTest {

    private static final String LOGIN = "/api/v1/auth/login";
    private static final String REFRESH = "/api/v1/auth/refresh";
    private static final String LOGOUT = "/api/v1/auth/logout";
    private static final String PERIOD = "/api/v1/statistics/period";

    @RegisterExtension
    final RunningServer server = new RunningServer().withSignIn();

    @Test
    void givesATokenAndACookieThatNoScriptSees() throws Exception {
        HttpResponse<String> response = signIn("viewer", Doorman.PASSWORD);

        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(response.body())
                .matches("\\{\"accessToken\":\"[^\"]+\",\"expiresInSeconds\":(900|899),\"role\":\"viewer\"}");
        assertThat(response.headers().firstValue("cache-control")).contains("no-store");
        assertThat(response.headers().firstValue("set-cookie").orElseThrow())
                .startsWith("evenkeel_refresh=")
                .containsIgnoringCase("; httponly")
                .containsIgnoringCase("; samesite=strict")
                .containsIgnoringCase("; path=/api/v1/auth/refresh")
                .containsIgnoringCase("; max-age=2591")
                .doesNotContainIgnoringCase("secure")
                .doesNotContainIgnoringCase("domain");
        assertThat(period(token(response)).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"viewer", "nobody", "VIEWER", "", "x' OR '1'='1"})
    void refusesAWrongNameAndAWrongPasswordAlike(String name) throws Exception {
        HttpResponse<String> response = signIn(name, "wrong");

        if (name.isEmpty()) {
            assertThat(response.statusCode()).isEqualTo(400);
            return;
        }
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.body())
                .contains("\"code\":\"SIGN_IN_REFUSED\"")
                .contains("\"detail\":\"Check the name and the password.\"");
        assertThat(response.headers().firstValue("set-cookie")).isEmpty();
    }

    @Test
    void makesWhoeverGuessesWait() throws Exception {
        for (int i = 0; i < 10; i++) {
            assertThat(signIn("admin", "guess " + i).statusCode()).isEqualTo(401);
        }

        HttpResponse<String> response = signIn("admin", Doorman.PASSWORD);

        assertThat(response.statusCode()).isEqualTo(429);
        assertThat(response.body()).contains("\"code\":\"TOO_MANY_ATTEMPTS\"");
        assertThat(Integer.parseInt(response.headers().firstValue("retry-after").orElseThrow()))
                .isBetween(890, 900);
    }

    @Test
    void goesOnWithoutThePassword() throws Exception {
        String first = cookie(signIn("scheduler", Doorman.PASSWORD));

        HttpResponse<String> second = refresh(first);
        HttpResponse<String> repeat = refresh(first);

        assertThat(second.statusCode()).as(second.body()).isEqualTo(200);
        assertThat(cookie(second)).isNotEqualTo(first);
        assertThat(cookie(repeat)).as("the answer that may have got lost").isEqualTo(cookie(second));
        assertThat(second.body()).contains("\"role\":\"scheduler\"");
        assertThat(refresh(cookie(second)).statusCode()).isEqualTo(200);
    }

    @Test
    void endsTheSignInWhenAnOldTokenComesBack() throws Exception {
        String first = cookie(signIn("scheduler", Doorman.PASSWORD));
        String second = cookie(refresh(first));
        String third = cookie(refresh(second));

        HttpResponse<String> stolen = refresh(first);

        assertThat(stolen.statusCode()).isEqualTo(401);
        assertThat(stolen.body()).contains("\"code\":\"SIGN_IN_ENDED\"");
        assertThat(stolen.headers().firstValue("set-cookie").orElseThrow())
                .startsWith("evenkeel_refresh=;")
                .contains("Expires=Thu, 01-Jan-1970");
        assertThat(refresh(third).statusCode()).isEqualTo(401);
    }

    @Test
    void hasNothingToGoOnWithWithoutACookie() throws Exception {
        HttpResponse<String> response = server.post(REFRESH, "");

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.body()).contains("\"code\":\"SIGN_IN_ENDED\"");
    }

    @Test
    void signsOut() throws Exception {
        HttpResponse<String> signedIn = signIn("viewer", Doorman.PASSWORD);

        HttpResponse<String> response = server.post(LOGOUT, "", "Authorization", "Bearer " + token(signedIn));

        assertThat(response.statusCode()).isEqualTo(204);
        assertThat(response.headers().firstValue("set-cookie").orElseThrow())
                .startsWith("evenkeel_refresh=;")
                .contains("Expires=Thu, 01-Jan-1970");
        assertThat(refresh(cookie(signedIn)).statusCode()).isEqualTo(401);
        server.doorman().later.addAndGet(5_000_000_000L);
        assertThat(period(token(signedIn)).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {LOGIN, REFRESH, LOGOUT})
    void doesNothingThatAnotherSiteStarts(String path) throws Exception {
        for (String origin : new String[] {"https://evil.example", "null", "http://localhost.evil.example"}) {
            String answer = server.sendRaw("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + "Content-Type: application/json\r\nContent-Length: 2\r\nOrigin: " + origin + "\r\n\r\n{}");

            assertThat(answer).as(origin).startsWith("HTTP/1.1 403 ").contains("\"code\":\"ORIGIN_REFUSED\"");
        }
        assertThat(server.sendRaw("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + "Content-Type: application/json\r\nContent-Length: 2\r\nOrigin: http://localhost\r\n\r\n{}"))
                .doesNotContain("ORIGIN_REFUSED");
    }

    @Test
    void saysWhatARoleIsMissing() throws Exception {
        String token = server.doorman().signedIn(Role.VIEWER).accessToken();

        HttpResponse<String> response = server.post("/api/v1/sessions", "{}", "Authorization", "Bearer " + token);

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.body())
                .contains("\"code\":\"FORBIDDEN\"")
                .contains("\"detail\":\"That needs the role scheduler, and yours is viewer.\"");
    }

    @Test
    void keepsTheKeysOfTwoPeopleApart() throws Exception {
        String activity = "{\"name\":\"Yoga\",\"defaultDurationSeconds\":3600}";
        String first = "Bearer " + server.doorman().signedIn(Role.SCHEDULER).accessToken();
        String second = "Bearer " + server.doorman().signedIn(Role.ADMIN).accessToken();

        assertThat(add(activity, first).statusCode()).isEqualTo(201);
        assertThat(add(activity, first).statusCode()).as("a repeat").isEqualTo(201);
        assertThat(add(activity, second).statusCode()).as("somebody else's").isEqualTo(409);
    }

    private HttpResponse<String> add(String activity, String authorization) throws IOException, InterruptedException {
        return server.post(
                "/api/v1/activities", activity, "Authorization", authorization, "Idempotency-Key", "the-same");
    }

    private HttpResponse<String> signIn(String name, String password) throws IOException, InterruptedException {
        return server.post(LOGIN, "{\"username\":\"" + name + "\",\"password\":\"" + password + "\"}");
    }

    private HttpResponse<String> refresh(String cookie) throws IOException, InterruptedException {
        return server.post(REFRESH, "", "Cookie", cookie);
    }

    private HttpResponse<String> period(String token) throws IOException, InterruptedException {
        return server.get(PERIOD, "Authorization", "Bearer " + token);
    }

    private static String token(HttpResponse<String> response) {
        return response.body().replaceFirst(".*\"accessToken\":\"([^\"]+)\".*", "$1");
    }

    private static String cookie(HttpResponse<String> response) {
        return response.headers().firstValue("set-cookie").orElseThrow().replaceFirst(";.*", "");
    }
}
