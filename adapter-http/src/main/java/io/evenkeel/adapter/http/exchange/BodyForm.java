package io.evenkeel.adapter.http.exchange;

/**
 * The body that a route takes.
 *
 * @param mediaType what it is, such as {@code application/json}
 * @param maxBytes how long it may be
 */
public record BodyForm(String mediaType, int maxBytes) {

    /** JSON of up to 1 MiB. */
    public static final BodyForm JSON = new BodyForm("application/json", 1024 * 1024);

    /** @throws IllegalArgumentException when the limit is not positive */
    public BodyForm {
        if (maxBytes <= 0) {
            throw new IllegalArgumentException("maxBytes must be positive, but was " + maxBytes);
        }
    }

    public BodyForm upTo(int bytes) {
        return new BodyForm(mediaType, bytes);
    }
}
