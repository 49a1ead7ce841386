package io.evenkeel.adapter.http.exchange;

import java.util.List;
import java.util.Locale;

/**
 * The body that a route takes.
 *
 * @param mediaTypes what it may be, such as {@code application/json}
 * @param maxBytes how long it may be
 * @param isUpload whether it is kept on disk instead of in memory, and may take its time to arrive
 */
public record BodyForm(List<String> mediaTypes, int maxBytes, boolean isUpload) {

    /** JSON of up to 1 MiB. */
    public static final BodyForm JSON = new BodyForm(List.of("application/json"), 1024 * 1024, false);

    /** @throws IllegalArgumentException when the limit is not positive */
    public BodyForm {
        mediaTypes = List.copyOf(mediaTypes);
        if (maxBytes <= 0) {
            throw new IllegalArgumentException("maxBytes must be positive, but was " + maxBytes);
        }
    }

    /** A file, for routes that read it from disk. */
    public static BodyForm upload(int maxBytes, String... mediaTypes) {
        return new BodyForm(List.of(mediaTypes), maxBytes, true);
    }

    public BodyForm upTo(int bytes) {
        return new BodyForm(mediaTypes, bytes, isUpload);
    }

    /** The media type of a {@code Content-Type}, without its parameters; empty when there is none. */
    public static String mediaType(String contentType) {
        return contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
