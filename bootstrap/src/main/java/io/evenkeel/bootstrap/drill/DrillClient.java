package io.evenkeel.bootstrap.drill;

import io.evenkeel.faults.load.Ask;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sets the stage of a drill: one request after the other, each of which has to be answered. */
final class DrillClient {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI server;

    DrillClient(URI server) {
        this.server = server;
    }

    String get(String path) {
        return send(HttpRequest.newBuilder(server.resolve(path)));
    }

    String post(String path, String type, String body) {
        return send(HttpRequest.newBuilder(server.resolve(path))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body)));
    }

    /** Asks what the load asks. */
    String ask(Ask ask) {
        String body = ask.body();
        return body == null ? get(ask.path()) : post(ask.path(), "application/json", body);
    }

    private String send(HttpRequest.Builder request) {
        HttpRequest built = request.timeout(PATIENCE).build();
        try {
            HttpResponse<String> answer = client.send(built, BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new DrillException(built.method() + " " + built.uri().getPath() + " was answered with "
                        + answer.statusCode() + ": " + answer.body());
            }
            return answer.body();
        } catch (IOException failed) {
            throw new DrillException(
                    built.method() + " " + built.uri().getPath() + " had no answer: " + failed.getMessage(), failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new DrillException("interrupted", interrupted);
        }
    }

    /** The first text member of that name, at whatever depth; empty without one. */
    static String member(String json, String name) {
        Matcher found = Pattern.compile("\"" + name + "\":\"([^\"]*)\"").matcher(json);
        return found.find() ? found.group(1) : "";
    }
}
