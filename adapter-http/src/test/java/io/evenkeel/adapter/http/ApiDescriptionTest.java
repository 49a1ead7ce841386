package io.evenkeel.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.evenkeel.adapter.http.dashboard.DashboardHandler;
import io.evenkeel.application.port.account.Role;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The description of the API says all that there is and nothing else. That the answers are as it says is demanded of each
 * answer in all tests, by {@link RunningServer}.
 */
class ApiDescriptionTest {

    /** What browsers load by itself is no part of the API. */
    private static final Set<String> FILES = Stream.concat(
                    DashboardHandler.SCREENS.stream(),
                    Stream.of("/theme.js", "/favicon.svg", "/assets/{file}", "/docs"))
            .collect(Collectors.toUnmodifiableSet());

    @RegisterExtension
    final RunningServer server = new RunningServer().withSignIn();

    private final ApiDescription description = ApiDescription.packed();

    @Test
    void namesEachRouteAndNoOther() {
        Set<String> routes = server.routes().stream()
                .filter(route -> !FILES.contains(route.template()))
                .filter(route -> !route.template().startsWith("/docs/"))
                .filter(route -> !route.method().toString().equals("HEAD"))
                .map(route -> route.method() + " " + route.template())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(description.operations().keySet()).isEqualTo(routes);
    }

    @Test
    void isServedAsItIsPacked() throws Exception {
        HttpResponse<String> served = server.get("/openapi.json");

        assertThat(served.headers().firstValue("content-type")).contains("application/json");
        assertThat(new ApiDescription(JsonMapper.shared().readTree(served.body())).operations())
                .isEqualTo(description.operations());
    }

    @Test
    void itsPageNeedsNothingFromElsewhere() throws Exception {
        HttpResponse<String> page = server.get("/docs");

        assertThat(page.headers().firstValue("content-type")).contains("text/html; charset=utf-8");
        assertThat(page.body()).doesNotContain("//");
        for (String file : new String[] {"start.js", "docs.css", "swagger-ui.css", "swagger-ui-bundle.js"}) {
            assertThat(page.body()).contains("./docs/" + file);
            assertThat(server.get("/docs/" + file).statusCode()).as(file).isEqualTo(200);
        }
    }

    /** A judge that lets everything pass would be no judge. */
    @Test
    void anAnswerThatDiffersIsNoticed() throws Exception {
        HttpResponse<String> answer = server.get(
                "/api/v1/statistics/period",
                "Authorization",
                "Bearer " + server.doorman().signedIn(Role.VIEWER).accessToken());
        String document = server.get("/openapi.json").body();

        Stream.of(
                        document.replace("\"const\"", "\"x\"").replace("\"to\"", "\"until\""),
                        document.replace("\"DataPeriod\": {", "\"DataPeriod\": { \"maxProperties\": 2,"),
                        document.replace("\"application/json\"", "\"application/xml\""))
                .map(wrong -> new ApiDescription(JsonMapper.shared().readTree(wrong)))
                .forEach(wrong -> assertThatThrownBy(() -> wrong.check("GET", "/api/v1/statistics/period", answer))
                        .isInstanceOf(AssertionError.class));
        assertThatThrownBy(() -> description.check("GET", "/health/live", answer))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> description.check("GET", "/api/v1/nothing", answer))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void eachOperationSaysWhatItIsFor() {
        for (JsonNode operation : description.operations().values()) {
            assertThat(operation.path("summary").stringValue("")).isNotBlank();
            assertThat(operation.path("operationId").stringValue("")).matches("[a-z][A-Za-z]+");
            assertThat(operation.path("responses").has("default")).isTrue();
        }
    }
}
