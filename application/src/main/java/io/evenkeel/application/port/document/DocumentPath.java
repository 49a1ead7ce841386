package io.evenkeel.application.port.document;

/**
 * Where a value stands in a document. Immutable.
 *
 * @param text for people, such as {@code trainers[3].weekly[0].from}; empty for the document itself
 * @param pointer the same as a JSON pointer (RFC 6901), such as {@code /trainers/3/weekly/0/from}
 */
public record DocumentPath(String text, String pointer) {

    /** The document itself. */
    public static final DocumentPath ROOT = new DocumentPath("", "");

    /** The value of a key. */
    public DocumentPath member(String key) {
        String escaped = key.replace("~", "~0").replace("/", "~1");
        return new DocumentPath(text.isEmpty() ? key : text + "." + key, pointer + "/" + escaped);
    }

    /** An item of a list, counted from 0. */
    public DocumentPath item(int index) {
        return new DocumentPath(text + "[" + index + "]", pointer + "/" + index);
    }
}
