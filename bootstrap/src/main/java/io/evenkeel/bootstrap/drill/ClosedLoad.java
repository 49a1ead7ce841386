package io.evenkeel.bootstrap.drill;

import io.evenkeel.faults.load.Ask;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** So many clients who each ask as soon as they have their answer. That tells how much a server can answer, and nothing else. */
final class ClosedLoad {

    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI server;
    private final LongFunction<Ask> work;
    private final CountDownLatch clients;
    private final long end;
    private final AtomicLong number = new AtomicLong();
    private final AtomicLong good = new AtomicLong();

    private ClosedLoad(URI server, int clients, Duration time, LongFunction<Ask> work) {
        this.server = server;
        this.work = work;
        this.clients = new CountDownLatch(clients);
        this.end = System.nanoTime() + time.toNanos();
    }

    /** Good answers a second. */
    static double run(URI server, int clients, Duration time, LongFunction<Ask> work) throws InterruptedException {
        ClosedLoad load = new ClosedLoad(server, clients, time, work);
        long begun = System.nanoTime();
        for (int i = 0; i < clients; i++) {
            load.ask();
        }
        load.clients.await();
        return load.good.get() / ((System.nanoTime() - begun) / 1e9);
    }

    private void ask() {
        if (System.nanoTime() - end > 0) {
            clients.countDown();
            return;
        }
        HttpRequest request = HttpRequest.newBuilder(
                        server.resolve(work.apply(number.getAndIncrement()).path()))
                .timeout(LONGEST)
                .build();
        CompletableFuture<?> unused = client.sendAsync(request, BodyHandlers.ofByteArray())
                .whenComplete((answer, failed) -> answered(answer));
    }

    private void answered(@Nullable HttpResponse<byte[]> answer) {
        if (answer != null && answer.statusCode() == 200) {
            good.incrementAndGet();
        }
        ask();
    }
}
