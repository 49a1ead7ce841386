package io.evenkeel.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.adapter.http.exchange.Route;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HttpLimitTest {

    @RegisterExtension
    final RunningServer server = new RunningServer().withSignIn();

    @Test
    void listsTheLimitOfEveryRouteThatKeepsABodyInMemory() {
        Set<Integer> taken = server.routes().stream()
                .map(Route::body)
                .filter(body -> body != null && !body.isUpload())
                .map(body -> body.maxBytes())
                .collect(Collectors.toSet());

        assertThat(taken)
                .isNotEmpty()
                .isEqualTo(new HashSet<>(HttpServer.bodyLimits().values()));
    }

    @Test
    void listsBothRingsOfLimits() {
        assertThat(HttpServer.limits())
                .hasSize(3 + HttpServer.bodyLimits().size())
                .allSatisfy(limit -> assertThat(limit.innerValue()).isLessThan(limit.outerValue()));
    }
}
