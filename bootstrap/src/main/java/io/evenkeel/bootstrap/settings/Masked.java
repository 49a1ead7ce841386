package io.evenkeel.bootstrap.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text that may hold a secret, made fit to be shown: without passwords, on one line. */
public final class Masked {

    static final String SECRET = "***";

    private static final int MAX_SHOWN = 200;

    // Each goes up to the last @: people forget to encode the @ or the / of a password.
    private static final Pattern PASSWORD_IN_VALUE = Pattern.compile("//([^:/@]*):.*@");
    private static final Pattern NAME_IN_VALUE = Pattern.compile("//(?![^@]*:\\*\\*\\*@).*@");
    private static final Pattern FORGOTTEN_SCHEME = Pattern.compile("^(?!sqlite:)(?!.*//).*@");
    // A URL that was taken for a path has one slash left.
    private static final Pattern PASSWORD_IN_SENTENCE = Pattern.compile("(?<=[:/])/([^\\s:/@'\"]*):\\S*@");
    private static final Pattern NAME_IN_SENTENCE = Pattern.compile("(?<=[:/])/[^\\s:/@'\"]*@");

    /** Options of a URL such as {@code tlsCertificateKeyFilePassword=} or {@code authMechanismProperties=}. */
    private static final Pattern SECRET_OPTION = Pattern.compile(
            "(?i)([?&;,][^\\s=&;,]*(?:passw|secret|token|authMechanismProperties)[^\\s=&;,]*=)[^\\s&;'\"]*");

    private Masked() {}

    /** A whole value as it was given. */
    static String value(String text) {
        String masked = PASSWORD_IN_VALUE.matcher(printable(text)).replaceAll("//$1:" + SECRET + "@");
        masked = NAME_IN_VALUE.matcher(masked).replaceAll("//" + SECRET + "@");
        masked = FORGOTTEN_SCHEME.matcher(masked).replaceAll(SECRET + "@");
        masked = SECRET_OPTION.matcher(masked).replaceAll("$1" + SECRET);
        return masked.length() <= MAX_SHOWN ? masked : masked.substring(0, MAX_SHOWN) + "...";
    }

    /** An address whose path or query may be a secret: what is left says whose address it is. */
    // The exception quotes the address.
    @SuppressWarnings("UnusedException")
    static String address(String text) {
        URI url;
        try {
            url = new URI(text);
        } catch (URISyntaxException none) {
            return SECRET;
        }
        if (url.getScheme() == null || url.getHost() == null) {
            return SECRET;
        }
        String root = url.getScheme() + "://" + url.getHost() + (url.getPort() < 0 ? "" : ":" + url.getPort());
        boolean isRoot = (root + "/").startsWith(text);
        return isRoot ? printable(text) : printable(root) + "/" + SECRET;
    }

    /** Words about values, such as those of a library: the credentials of each URL in them are masked. */
    public static String sentence(String text) {
        String masked = PASSWORD_IN_SENTENCE.matcher(text).replaceAll("/$1:" + SECRET + "@");
        masked = NAME_IN_SENTENCE.matcher(masked).replaceAll("/" + SECRET + "@");
        return SECRET_OPTION.matcher(masked).replaceAll("$1" + SECRET);
    }

    /** Control characters, written so that they can neither end a line nor steer a terminal. */
    private static String printable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(Character.isISOControl(c) ? String.format(Locale.ROOT, "\\u%04x", (int) c) : String.valueOf(c));
        }
        return out.toString();
    }
}
