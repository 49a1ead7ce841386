package io.evenkeel.adapter.webhook;

import io.evenkeel.application.port.out.Alert;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The address that alerts are posted to. It often holds a secret, so nothing that is said here names it; redirects are not
 * followed, since they would take the alert to an address that nobody has set.
 */
final class Webhook {

    private static final Duration CONNECT_WITHIN = Duration.ofSeconds(2);
    private static final Duration LONGEST_REST = Duration.ofSeconds(60);

    private static final int FIRST_OF_SUCCESS = 200;
    private static final int FIRST_OF_REDIRECTION = 300;
    private static final int FIRST_OF_SERVER_ERRORS = 500;

    /** Of the client's errors those that pass: request timeout, too early, too many requests. */
    private static final Set<Integer> PASSING = Set.of(408, 425, 429);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT_WITHIN)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final URI address;
    private final Duration within;

    /** @param within how long one try may take, the body of the answer included */
    Webhook(URI address, Duration within) {
        this.address = address;
        this.within = within;
    }

    Attempt post(Alert alert) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(within)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(AlertBody.of(alert)))
                .build();
        // The timeout of a request ends with the header of its answer, whose body may never end.
        CompletableFuture<HttpResponse<Void>> answer = client.sendAsync(request, BodyHandlers.discarding());
        try {
            return judged(answer.get(within.toNanos(), TimeUnit.NANOSECONDS));
        } catch (TimeoutException slow) {
            return Attempt.failed("no whole answer within " + within.toMillis() + " ms");
        } catch (ExecutionException failed) {
            // Its message can hold the address.
            Throwable cause = failed.getCause() == null ? failed : failed.getCause();
            return Attempt.failed(cause.getClass().getSimpleName());
        } finally {
            answer.cancel(true);
        }
    }

    private static Attempt judged(HttpResponse<Void> answer) {
        int status = answer.statusCode();
        if (status >= FIRST_OF_SUCCESS && status < FIRST_OF_REDIRECTION) {
            return Attempt.DELIVERED;
        }
        String cause = "status " + status;
        return status >= FIRST_OF_SERVER_ERRORS || PASSING.contains(status)
                ? new Attempt(false, true, cause, retryAfter(answer))
                : Attempt.refused(cause);
    }

    /** In seconds alone; a date would need a clock that both sides agree on. */
    private static Duration retryAfter(HttpResponse<Void> answer) {
        String given = answer.headers().firstValue("Retry-After").orElse("");
        if (!given.matches("[0-9]{1,6}")) {
            return Duration.ZERO;
        }
        Duration asked = Duration.ofSeconds(Long.parseLong(given));
        return asked.compareTo(LONGEST_REST) < 0 ? asked : LONGEST_REST;
    }
}
