package io.evenkeel.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.adapter.http.exchange.Access;
import io.evenkeel.adapter.http.exchange.Route;
import io.evenkeel.application.port.account.Role;
import java.net.http.HttpResponse;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Each route with each role, without a token and with what is none: made from the routes, so that none is forgotten. */
class AccessMatrixTest {

    private static final List<String> MALFORMED = List.of(
            "Bearer",
            "Bearer ",
            "Bearer x",
            "Bearer a.b.c",
            "Basic dmlld2VyOmNvcnJlY3QgaG9yc2UgYmF0dGVyeQ==",
            "bearer null",
            "Bearer eyJhbGciOiJub25lIn0.eyJyb2xlIjoiQURNSU4ifQ.",
            "Bearer " + "x".repeat(5_000));

    @RegisterExtension
    final RunningServer server = new RunningServer().withSignIn();

    @Test
    void letsNobodyInWhoHasNoTokenThatCounts() throws Exception {
        Set<String> answers = new HashSet<>();
        for (Route route : closed()) {
            HttpResponse<String> missing = call(route);
            assertThat(missing.statusCode()).as(what(route)).isEqualTo(401);
            answers.add(withoutTrace(missing));
            for (String header : MALFORMED) {
                HttpResponse<String> answer = call(route, "Authorization", header);
                assertThat(answer.statusCode()).as(what(route) + " " + header).isEqualTo(401);
                answers.add(withoutTrace(answer));
            }
        }

        assertThat(answers)
                .as("one answer, whatever is wrong; and none to HEAD")
                .hasSize(2)
                .contains("");
    }

    @Test
    void asksTheRoleThatTheRouteNames() throws Exception {
        Map<Role, String> tokens = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            tokens.put(role, server.doorman().signedIn(role).accessToken());
        }
        for (Route route : closed()) {
            for (Role role : Role.values()) {
                int status = call(route, "Authorization", "Bearer " + tokens.get(role))
                        .statusCode();
                if (role.includes(needed(route.access()))) {
                    assertThat(status).as(what(route) + " as " + role).isNotIn(401, 403);
                } else {
                    assertThat(status).as(what(route) + " as " + role).isEqualTo(403);
                }
            }
        }
    }

    @Test
    void asksNothingWhereNobodyHasToSignIn() throws Exception {
        for (Route route : server.routes()) {
            if (route.access() == Access.EVERYONE && !route.template().startsWith("/api/v1/auth/")) {
                assertThat(call(route).statusCode()).as(what(route)).isNotIn(401, 403);
            }
        }
    }

    @Test
    void endsWhatWasTakenAwayWithinFiveSeconds() throws Exception {
        String token = server.doorman().signedIn(Role.SCHEDULER).accessToken();
        assertThat(period(token).statusCode()).isEqualTo(200);

        server.doorman().disable(Role.SCHEDULER);
        server.doorman().later.addAndGet(5_000_000_000L);

        assertThat(period(token).statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> period(String token) throws Exception {
        return server.get("/api/v1/statistics/period", "Authorization", "Bearer " + token);
    }

    private List<Route> closed() {
        List<Route> routes = server.routes().stream()
                .filter(route -> route.access() != Access.EVERYONE)
                .toList();
        assertThat(routes).isNotEmpty();
        return routes;
    }

    private static Role needed(Access access) {
        return Role.valueOf(access.name());
    }

    private HttpResponse<String> call(Route route, String... headers) throws Exception {
        String path = route.template().replaceAll("\\{[a-z]+}", "x");
        return server.call(route.method().toString(), path, route.body(), headers);
    }

    private static String what(Route route) {
        return route.method() + " " + route.template();
    }

    private static String withoutTrace(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("www-authenticate")).contains("Bearer realm=\"evenkeel\"");
        return answer.body().replaceFirst("\"traceId\":\"[0-9a-f]+\"", "").replaceFirst("\"instance\":\"[^\"]+\"", "");
    }
}
