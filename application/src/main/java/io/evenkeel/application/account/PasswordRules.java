package io.evenkeel.application.account;

import java.util.Optional;

/**
 * What a new password must be: long, and nothing that everybody tries first. No rules of composition (NIST SP 800-63B-4, 3.1.1.2):
 * they make passwords harder to remember and no harder to guess.
 */
final class PasswordRules {

    static final int LEAST_CHARACTERS = 12;
    static final int MOST_CHARACTERS = 256;

    private PasswordRules() {}

    /** What is wrong with a password, and what to do; empty when nothing is. Leaves no copy of it. */
    static Optional<String> objection(String name, char[] password) {
        int characters = Character.codePointCount(password, 0, password.length);
        if (characters < LEAST_CHARACTERS || characters > MOST_CHARACTERS) {
            return Optional.of("the password has " + characters + " characters; take " + LEAST_CHARACTERS + " to "
                    + MOST_CHARACTERS + ", such as a few words that do not belong together");
        }
        if (!isText(password)) {
            return Optional.of("the password holds half a character, which cannot be typed again; type it anew");
        }
        if (isSame(name, password)) {
            return Optional.of("the password is the name; take another one");
        }
        if (isOneCharacter(password) || CommonPasswords.ALL.stream().anyMatch(common -> isSame(common, password))) {
            return Optional.of("the password is one of those that are tried first; take another one");
        }
        return Optional.empty();
    }

    private static boolean isText(char[] password) {
        for (int i = 0; i < password.length; i++) {
            if (Character.isHighSurrogate(password[i])
                    && i + 1 < password.length
                    && Character.isLowSurrogate(password[i + 1])) {
                i++;
            } else if (Character.isSurrogate(password[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOneCharacter(char[] password) {
        int first = Character.codePointAt(password, 0);
        for (int i = 0; i < password.length; i += Character.charCount(first)) {
            if (Character.codePointAt(password, i) != first) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSame(String text, char[] password) {
        if (text.length() != password.length) {
            return false;
        }
        for (int i = 0; i < password.length; i++) {
            if (Character.toLowerCase(password[i]) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
