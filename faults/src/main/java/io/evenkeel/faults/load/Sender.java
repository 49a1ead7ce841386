package io.evenkeel.faults.load;

import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Sends one operation, again where clients would, and records what became of it. */
final class Sender {

    private final HttpClient client;
    private final URI server;
    private final Duration timeout;
    private final Repeats repeats;

    Sender(HttpClient client, URI server, Duration timeout, Repeats repeats) {
        this.client = client;
        this.server = server;
        this.timeout = timeout;
        this.repeats = repeats;
    }

    /** Never fails: what goes wrong is part of the record. */
    CompletableFuture<Operation> send(Ask ask, long number, long intended) {
        HttpRequest request = request(ask);
        long started = System.nanoTime();
        return attempt(request, 1, Operation.NOT_SENT)
                .thenApply(last -> last.recorded(ask, number, intended, started, System.nanoTime()));
    }

    private CompletableFuture<Last> attempt(HttpRequest request, int attempt, int before) {
        return client.sendAsync(request, BodyHandlers.ofByteArray())
                .handle((answer, failed) -> new Last(attempt, status(answer, failed, before), answer))
                .thenCompose(last -> repeats.again(attempt, last.status())
                        ? later(() -> attempt(request, attempt + 1, last.status()))
                        : CompletableFuture.completedFuture(last));
    }

    private CompletableFuture<Last> later(Supplier<CompletableFuture<Last>> next) {
        Executor later = CompletableFuture.delayedExecutor(
                repeats.distance().toNanos(),
                TimeUnit.NANOSECONDS,
                client.executor().orElseThrow());
        return CompletableFuture.runAsync(() -> {}, later).thenCompose(waited -> next.get());
    }

    /** One attempt that may have had its effect is enough: a refused connection afterwards takes nothing back. */
    private static int status(@Nullable HttpResponse<byte[]> answer, @Nullable Throwable failed, int before) {
        if (answer != null) {
            return answer.statusCode();
        }
        Throwable cause = failed instanceof CompletionException wrapped ? wrapped.getCause() : failed;
        boolean isRefused = cause instanceof ConnectException;
        return isRefused && before == Operation.NOT_SENT ? Operation.NOT_SENT : Operation.NO_ANSWER;
    }

    private HttpRequest request(Ask ask) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(server.resolve(ask.path())).timeout(timeout);
        String body = ask.body();
        if (body != null) {
            request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
        }
        String key = ask.key();
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return request.build();
    }

    /** How the last attempt ended. */
    private record Last(int attempts, int status, @Nullable HttpResponse<byte[]> answer) {

        Operation recorded(Ask ask, long number, long intended, long started, long ended) {
            byte[] body = answer == null ? new byte[0] : answer.body();
            boolean saysWhen =
                    answer != null && answer.headers().firstValue("Retry-After").isPresent();
            String result = ask.remembered().apply(new String(body, StandardCharsets.UTF_8));
            return new Operation(
                    number,
                    ask.kind(),
                    ask.key(),
                    intended,
                    started,
                    ended,
                    attempts,
                    status,
                    saysWhen,
                    body.length,
                    result);
        }
    }
}
