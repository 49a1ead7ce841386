package io.evenkeel.domain.statistics;

/** Ends the reading of bytes that are no tally; {@link TallyCodec} turns it into a result. */
final class MalformedTallyException extends RuntimeException {

    MalformedTallyException(String message) {
        super(message);
    }
}
