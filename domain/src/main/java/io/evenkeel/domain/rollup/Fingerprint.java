package io.evenkeel.domain.rollup;

/**
 * What cells were made under, as text. Cells of another fingerprint are not right and not wrong: they are of no use.
 *
 * @param value not blank
 */
public record Fingerprint(String value) {

    /** @throws IllegalArgumentException when the value is blank */
    public Fingerprint {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a fingerprint must not be blank");
        }
    }
}
