package io.evenkeel.adapter.auth;

import io.evenkeel.application.port.account.SignInId;
import io.evenkeel.application.port.out.RefreshToken;
import io.evenkeel.application.port.out.RefreshTokens;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Refresh tokens of the form {@code <sign-in>.<number>.<MAC>}, where the MAC is HMAC-SHA256 of what stands before it, in
 * base64url. Safe for any thread.
 */
public final class HmacRefreshTokens implements RefreshTokens {

    private static final String USE = "evenkeel refresh token 1";

    /** Numbers as {@link Long#toString} writes them, so that one number has one text. */
    private static final Pattern FORM =
            Pattern.compile("([A-Za-z0-9-]{1,64})\\.([1-9][0-9]{0,17})\\.[A-Za-z0-9_-]{43}");

    private final byte[] key;

    public HmacRefreshTokens(SigningKey key) {
        this.key = key.derive(USE);
    }

    @Override
    public String text(SignInId signIn, long number) {
        RefreshToken token = new RefreshToken(signIn, number);
        String signed = token.signIn().value() + "." + token.number();
        byte[] mac = HmacSha256.of(key, signed.getBytes(StandardCharsets.US_ASCII));
        return signed + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(mac);
    }

    @Override
    public Optional<RefreshToken> read(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        RefreshToken claimed = new RefreshToken(new SignInId(form.group(1)), Long.parseLong(form.group(2)));
        // Written again and compared as a whole: of the texts that decode to the same MAC one alone passes.
        byte[] ours = text(claimed.signIn(), claimed.number()).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(ours, text.getBytes(StandardCharsets.US_ASCII))
                ? Optional.of(claimed)
                : Optional.empty();
    }
}
