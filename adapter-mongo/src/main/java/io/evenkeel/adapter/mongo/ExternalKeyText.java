package io.evenkeel.adapter.mongo;

import io.evenkeel.domain.session.ExternalKey;

/**
 * An external key as one text, {@code <length of the source>:<source>:<external id>}, such as {@code 4:test:17}.
 *
 * <p>One text, because a unique and sparse index over two fields would also hold the documents that have only one of
 * them. The length makes it unambiguous and reversible whatever characters the two parts hold; it counts UTF-16 units.
 */
final class ExternalKeyText {

    private ExternalKeyText() {}

    static String of(ExternalKey key) {
        return key.source().length() + ":" + key.source() + ":" + key.externalId();
    }

    /** @throws IllegalArgumentException when the text was not made by {@link #of} */
    static ExternalKey parse(String text) {
        int colon = text.indexOf(':');
        int sourceEnd = colon < 0 ? -1 : colon + 1 + sourceLength(text.substring(0, colon));
        if (sourceEnd <= colon || sourceEnd >= text.length() || text.charAt(sourceEnd) != ':') {
            throw new IllegalArgumentException(
                    "an external key must read <length of source>:<source>:<id>, but was '" + text + "'");
        }
        return new ExternalKey(text.substring(colon + 1, sourceEnd), text.substring(sourceEnd + 1));
    }

    private static int sourceLength(String digits) {
        return digits.matches("[0-9]{1,6}") ? Integer.parseInt(digits) : -1;
    }
}
