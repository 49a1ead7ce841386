package io.evenkeel.adapter.http.series;

import io.evenkeel.application.port.in.series.SeriesPlace;
import io.evenkeel.domain.schedule.series.SeriesId;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.Optional;

/** Where a page begins, as text that means nothing to clients. The list has no filters. */
final class SeriesCursor {

    private static final int MAX_LENGTH = 200;
    private static final String KIND = "series";
    private static final int PARTS = 3;

    private SeriesCursor() {}

    static String of(SeriesPlace place) {
        String text = KIND + "/" + place.id().value() + "/" + place.start();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The place; empty when the text is no cursor of this list. */
    static Optional<SeriesPlace> parse(String cursor) {
        if (cursor.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        try {
            String[] parts =
                    new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("/", PARTS);
            if (parts.length == PARTS && parts[0].equals(KIND)) {
                return Optional.of(new SeriesPlace(LocalDateTime.parse(parts[2]), new SeriesId(parts[1])));
            }
        } catch (IllegalArgumentException | DateTimeException bad) {
            // Not base64, no id or no time: no cursor, as below.
        }
        return Optional.empty();
    }
}
