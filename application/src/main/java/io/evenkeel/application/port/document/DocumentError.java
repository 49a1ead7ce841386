package io.evenkeel.application.port.document;

/**
 * One thing that is wrong with a document.
 *
 * @param path where
 * @param code what
 * @param reason the same in a sentence that says what would be right
 */
public record DocumentError(DocumentPath path, DocumentErrorCode code, String reason) {

    /** The place and the reason, for people. */
    public String sentence() {
        return path.text().isEmpty() ? reason : path.text() + ": " + reason;
    }
}
