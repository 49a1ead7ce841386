package io.evenkeel.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.evenkeel.adapter.auth.HmacRefreshTokens;
import io.evenkeel.adapter.auth.JwtAccessTokens;
import io.evenkeel.adapter.auth.SigningKey;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Access and refresh tokens: whatever was not signed by the key is none. */
class TokensFuzzTest {

    private static final SigningKey KEY = SigningKey.of(new byte[32]);
    private final JwtAccessTokens access = new JwtAccessTokens(
            KEY,
            "evenkeel",
            "evenkeel",
            Duration.ofMinutes(15),
            InstantSource.fixed(Instant.parse("2026-03-02T10:00:00Z")));
    private final HmacRefreshTokens refresh = new HmacRefreshTokens(KEY);

    @FuzzTest
    void believesNobody(byte[] data) {
        String token = new String(data, StandardCharsets.UTF_8);
        access.read(token).ifPresent(claims -> assertThat(access.issue(claims)).isEqualTo(token));
        refresh.read(token)
                .ifPresent(read ->
                        assertThat(refresh.text(read.signIn(), read.number())).isEqualTo(token));
    }
}
