package io.evenkeel.adapter.files;

import java.util.regex.Pattern;

/**
 * The texts of properties and parameters, as RFC 5545 section 3.3.11 and RFC 6868 write them.
 *
 * <p>The library replaces one kind of escape after the other over the whole text and so misreads an escaped backslash
 * before an n; here each escape is read where it stands.
 */
final class IcsText {

    private static final Pattern LINE_BREAKS = Pattern.compile("\\s*[\r\n]+\\s*");

    private IcsText() {}

    /** A property's value of the type TEXT. An escape that does not exist stands for the character itself. */
    static String of(String value) {
        StringBuilder text = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\' && i + 1 < value.length()) {
                i++;
                c = value.charAt(i) == 'n' || value.charAt(i) == 'N' ? '\n' : value.charAt(i);
            }
            text.append(c);
        }
        return text.toString();
    }

    /** The same in one line, as a name has to be: addresses have line breaks in them. */
    static String oneLine(String value) {
        return LINE_BREAKS.matcher(of(value).strip()).replaceAll(", ");
    }

    /** A parameter's value. */
    static String ofParameter(String value) {
        boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        String text = quoted ? value.substring(1, value.length() - 1) : value;
        return text.replace("^'", "\"").replace("^n", " ").replace("^^", "^");
    }
}
