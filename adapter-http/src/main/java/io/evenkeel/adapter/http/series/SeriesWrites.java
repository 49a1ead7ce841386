package io.evenkeel.adapter.http.series;

import io.evenkeel.adapter.http.exchange.Access;
import io.evenkeel.adapter.http.exchange.BodyForm;
import io.evenkeel.adapter.http.exchange.Exchanges;
import io.evenkeel.adapter.http.exchange.Json;
import io.evenkeel.adapter.http.exchange.JsonReader;
import io.evenkeel.adapter.http.exchange.Routes;
import io.evenkeel.adapter.http.input.WriteHeaders;
import io.evenkeel.application.port.document.SeriesDocument;
import io.evenkeel.application.port.in.repeat.RepeatableCall;
import io.evenkeel.application.port.in.series.BookSeriesRequest;
import io.evenkeel.application.port.in.series.SeriesBookings;
import io.evenkeel.application.port.in.series.SeriesDays;
import io.evenkeel.application.port.in.series.SeriesEdit;
import io.evenkeel.application.port.in.series.SeriesEditOutcome;
import io.evenkeel.domain.schedule.series.Series;
import io.evenkeel.domain.session.Session;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Adds, changes and removes series, and books their instances. A call with an {@code Idempotency-Key} can be repeated. */
final class SeriesWrites {

    private static final BodyForm WRITE = BodyForm.JSON.upTo(SeriesRoutes.MAX_BODY_BYTES);

    /** The version of what has just been made. */
    private static final long FIRST = 1;

    private final SeriesUseCases useCases;

    SeriesWrites(SeriesUseCases useCases) {
        this.useCases = useCases;
    }

    Routes routes() {
        return new Routes()
                .post(SeriesRoutes.SERIES, Access.SCHEDULER, WRITE, this::add)
                .put(SeriesRoutes.ONE, Access.SCHEDULER, WRITE, this::replace)
                .delete(SeriesRoutes.ONE, Access.SCHEDULER, this::remove)
                .post(SeriesRoutes.ONE + "/sessions", Access.SCHEDULER, WRITE, this::book);
    }

    private void add(HttpServerExchange exchange) {
        SeriesEdit edit = new SeriesEdit.Add(document(exchange), WriteHeaders.call(exchange, SeriesWrites::answer));
        String json = answered(edit, exchange);
        // A repeat has the first answer, which alone knows the id that was made up.
        Object id = JsonReader.readObject(json.getBytes(StandardCharsets.UTF_8)).get("id");
        exchange.setStatusCode(StatusCodes.CREATED);
        exchange.getResponseHeaders().put(Headers.LOCATION, SeriesRoutes.SERIES + "/" + id);
        send(exchange, FIRST, json);
    }

    private void replace(HttpServerExchange exchange) {
        long version = WriteHeaders.version(exchange);
        SeriesEdit edit = new SeriesEdit.Replace(
                SeriesRoutes.seriesId(exchange),
                version,
                document(exchange),
                WriteHeaders.call(exchange, SeriesWrites::answer));
        send(exchange, version + 1, answered(edit, exchange));
    }

    private void remove(HttpServerExchange exchange) {
        SeriesEdit edit = new SeriesEdit.Remove(
                SeriesRoutes.seriesId(exchange),
                WriteHeaders.version(exchange),
                WriteHeaders.call(exchange, SeriesWrites::answer));
        SeriesProblems.refuse(useCases.edit().edit(edit, Exchanges.answerDeadline(exchange)));
        exchange.setStatusCode(StatusCodes.NO_CONTENT);
        Exchanges.end(exchange);
    }

    private void book(HttpServerExchange exchange) {
        DaysBody days = JsonReader.read(Exchanges.body(exchange), DaysBody.class);
        RepeatableCall<Session> call =
                WriteHeaders.call(exchange, session -> session.id().value());
        BookSeriesRequest request =
                new BookSeriesRequest(new SeriesDays(SeriesRoutes.seriesId(exchange), days.range()), call);
        SeriesBookings bookings = useCases.book()
                .bookSeries(request, Exchanges.answerDeadline(exchange))
                .match(found -> found, refused -> {
                    throw SeriesProblems.of(refused, "/to");
                });
        Exchanges.send(exchange, SeriesRoutes.JSON, Json.write(BookingsBody.of(bookings)));
    }

    private static void send(HttpServerExchange exchange, long version, String json) {
        exchange.getResponseHeaders().put(Headers.ETAG, WriteHeaders.etag(version));
        Exchanges.send(exchange, SeriesRoutes.JSON, json);
    }

    /** A repeat gets the bytes of the first answer. */
    private String answered(SeriesEdit edit, HttpServerExchange exchange) {
        SeriesEditOutcome outcome = useCases.edit().edit(edit, Exchanges.answerDeadline(exchange));
        SeriesProblems.refuse(outcome);
        if (outcome instanceof SeriesEditOutcome.Done done) {
            return answer(done.series());
        }
        return ((SeriesEditOutcome.Repeated) outcome).answer();
    }

    private static String answer(Series series) {
        return Json.write(SeriesDocument.of(series));
    }

    private static Map<String, ?> document(HttpServerExchange exchange) {
        return JsonReader.readObject(Exchanges.body(exchange));
    }
}
