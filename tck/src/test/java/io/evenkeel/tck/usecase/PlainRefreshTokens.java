package io.evenkeel.tck.usecase;

import io.evenkeel.application.port.account.SignInId;
import io.evenkeel.application.port.out.RefreshToken;
import io.evenkeel.application.port.out.RefreshTokens;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tokens that prove nothing, and are believed when they have the form. */
final class PlainRefreshTokens implements RefreshTokens {

    private static final Pattern FORM = Pattern.compile("refresh (.+) ([0-9]+)");

    @Override
    public String text(SignInId signIn, long number) {
        return "refresh " + signIn.value() + " " + number;
    }

    @Override
    public Optional<RefreshToken> read(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches()
                ? Optional.of(new RefreshToken(new SignInId(form.group(1)), Long.parseLong(form.group(2))))
                : Optional.empty();
    }
}
