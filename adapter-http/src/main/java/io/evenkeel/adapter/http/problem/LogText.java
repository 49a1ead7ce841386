package io.evenkeel.adapter.http.problem;

import java.util.Locale;

/** Text of others, made fit for a log: plain ASCII on one line, so that it can forge neither a line nor a terminal's code. */
final class LogText {

    private LogText() {}

    /** At most {@code maxCharacters} and dots for the rest; whatever does not print is written as {@code \\uXXXX}. */
    static String of(String text, int maxCharacters) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String written = c >= ' ' && c <= '~' ? String.valueOf(c) : String.format(Locale.ROOT, "\\u%04x", (int) c);
            if (out.length() + written.length() > maxCharacters) {
                return out.append("...").toString();
            }
            out.append(written);
        }
        return out.toString();
    }
}
