package io.evenkeel.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a server says of itself at {@code /metrics}. */
final class ServerFigures {

    private final HttpClient client;
    private final JarProcess server;
    private final URI address;

    ServerFigures(HttpClient client, JarProcess server, URI address) {
        this.client = client;
        this.server = server;
        this.address = address;
    }

    /** The sum of all series that begin like this. */
    double sum(String beginning) {
        HttpRequest request = HttpRequest.newBuilder(address.resolve("/metrics"))
                .timeout(Duration.ofSeconds(30))
                .build();
        // The values of labels may have spaces, as the names of the parts of the heap do.
        Matcher values = Pattern.compile("(?m)^" + Pattern.quote(beginning) + ".* (\\S+)$")
                .matcher(client.sendAsync(request, BodyHandlers.ofString())
                        .join()
                        .body());
        return values.results()
                .mapToDouble(value -> Double.parseDouble(value.group(1)))
                .sum();
    }

    /** The bytes that it needs after a whole collection, outside the heap as well. */
    long liveBytes() throws IOException, InterruptedException {
        for (int i = 0; i < 2; i++) {
            Process collection = new ProcessBuilder("jcmd", String.valueOf(server.pid()), "GC.run")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            assertThat(collection.waitFor()).isZero();
        }
        double heap = sum("jvm_memory_used_bytes{area=\"heap\"");
        assertThat(heap).as("no server does with less than a megabyte").isGreaterThan(1_048_576);
        return (long) (heap + sum("jvm_buffer_memory_used_bytes{"));
    }
}
