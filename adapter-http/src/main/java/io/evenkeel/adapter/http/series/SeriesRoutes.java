package io.evenkeel.adapter.http.series;

import io.evenkeel.adapter.http.exchange.Access;
import io.evenkeel.adapter.http.exchange.Exchanges;
import io.evenkeel.adapter.http.exchange.Json;
import io.evenkeel.adapter.http.exchange.Routes;
import io.evenkeel.adapter.http.input.NextLink;
import io.evenkeel.adapter.http.input.Versions;
import io.evenkeel.application.port.document.SeriesDocument;
import io.evenkeel.application.port.in.series.SeriesDays;
import io.evenkeel.application.port.in.series.SeriesInstance;
import io.evenkeel.application.port.in.series.SeriesPage;
import io.evenkeel.application.port.in.series.SeriesPlace;
import io.evenkeel.domain.schedule.series.Series;
import io.evenkeel.domain.schedule.series.SeriesId;
import io.undertow.server.HttpServerExchange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/series}: what is given again and again, and when. */
public final class SeriesRoutes {

    /** A series of which many instances are moved. */
    public static final int MAX_BODY_BYTES = 128 * 1024;

    static final String SERIES = "/api/v1/series";
    static final String ONE = SERIES + "/{id}";
    static final String JSON = "application/json";

    private final SeriesUseCases useCases;

    public SeriesRoutes(SeriesUseCases useCases) {
        this.useCases = useCases;
    }

    public Routes routes() {
        return new Routes()
                .get(SERIES, Access.VIEWER, this::list)
                .get(ONE, Access.VIEWER, this::find)
                .get(ONE + "/instances", Access.VIEWER, this::preview)
                .addAll(new SeriesWrites(useCases).routes());
    }

    private void list(HttpServerExchange exchange) {
        SeriesPage page =
                useCases.list().listSeries(new SeriesParameters(exchange).list(), Exchanges.answerDeadline(exchange));
        SeriesPlace next = page.next();
        String cursor = next == null ? null : SeriesCursor.of(next);
        if (cursor != null) {
            NextLink.add(exchange, SERIES, cursor);
        }
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("series", page.series().stream().map(SeriesDocument::of).toList());
        body.put("next", cursor);
        Exchanges.send(exchange, JSON, Json.write(body));
    }

    private void find(HttpServerExchange exchange) {
        SeriesId id = seriesId(exchange);
        Series series = useCases.find()
                .findSeries(id, Exchanges.answerDeadline(exchange))
                .orElseThrow(() -> SeriesProblems.unknown(id.value()));
        if (Versions.isNews(exchange, series.version())) {
            Exchanges.send(exchange, JSON, Json.write(SeriesDocument.of(series)));
        }
    }

    private void preview(HttpServerExchange exchange) {
        SeriesDays days = new SeriesDays(seriesId(exchange), new SeriesParameters(exchange).days());
        List<SeriesInstance> instances = useCases.preview()
                .previewSeries(days, Exchanges.answerDeadline(exchange))
                .match(found -> found, refused -> {
                    throw SeriesProblems.of(refused, "to");
                });
        Exchanges.send(
                exchange,
                JSON,
                Json.write(Map.of(
                        "instances", instances.stream().map(InstanceBody::of).toList())));
    }

    /** What could not be an id is the id of nothing. */
    static SeriesId seriesId(HttpServerExchange exchange) {
        String id = Exchanges.pathParameter(exchange, "id");
        try {
            return new SeriesId(id);
        } catch (IllegalArgumentException none) {
            throw SeriesProblems.unknown(id.substring(0, Math.min(id.length(), SeriesId.MAX_LENGTH)));
        }
    }
}
