package io.evenkeel.adapter.http.statistics;

import io.evenkeel.adapter.http.exchange.Json;
import io.evenkeel.adapter.http.exchange.Sha256;
import io.evenkeel.application.port.in.statistics.StatisticsAnswer;
import io.undertow.util.ETag;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The numbers of a report as text, which stay the same however often, how late and to whom it is served. Safe for any thread. */
final class WrittenReport {

    /** There are two forms, and few reasons. */
    private static final int MOST_TAGS = 16;

    private final StatisticsBody body;
    /** The members after {@code meta}, with the brace that ends the object. */
    private final String rest;

    /** How the report came about, as it was written last: within a second that is the same for everybody. */
    private record Head(StatisticsBody.Meta meta, String text) {}

    private volatile @Nullable Head lastHead;

    private final Map<List<Object>, ETag> tags = new HashMap<>();

    private WrittenReport(StatisticsBody body, String rest) {
        this.body = body;
        this.rest = rest;
    }

    static WrittenReport of(StatisticsAnswer answer) {
        StatisticsBody body = StatisticsBody.of(answer);
        String whole = body.toJson();
        return new WrittenReport(body, whole.substring(prefix(body.meta()).length()));
    }

    /** How many characters it keeps. */
    int length() {
        return rest.length();
    }

    /** @param answer the same report, served now */
    String json(StatisticsAnswer answer) {
        StatisticsBody.Meta meta = StatisticsBody.of(answer).meta();
        Head head = lastHead;
        if (head == null || !head.meta().equals(meta)) {
            head = new Head(meta, prefix(meta));
            lastHead = head;
        }
        return head.text() + rest;
    }

    /**
     * Names the numbers, whenever and however they were made: what differs in age alone has the same tag, so it is a weak one
     * (RFC 9110, section 8.8). The version of the data would not do, since sessions become overdue without any change of it.
     *
     * @param form the media type in which they are written
     * @param answer the same report, served now
     */
    ETag tag(String form, StatisticsAnswer answer) {
        synchronized (tags) {
            if (tags.size() > MOST_TAGS) {
                tags.clear();
            }
            return tags.computeIfAbsent(
                    List.of(form, answer.complete(), answer.reasons()),
                    unused -> tagged(form, StatisticsBody.of(answer).meta()));
        }
    }

    private ETag tagged(String form, StatisticsBody.Meta meta) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("form", form);
        said.put("of", List.of(meta.family(), meta.from(), meta.to(), meta.zone(), meta.complete(), meta.reasons()));
        said.put("numbers", body.measures());
        return new ETag(true, Sha256.of(Json.write(said)));
    }

    private static String prefix(StatisticsBody.Meta meta) {
        return "{\"meta\":" + Json.write(meta);
    }
}
