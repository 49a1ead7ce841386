package io.evenkeel.adapter.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.evenkeel.application.port.account.AccountId;
import io.evenkeel.application.port.account.Role;
import io.evenkeel.application.port.account.SignInId;
import io.evenkeel.application.port.out.AccessClaims;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JwtAccessTokensTest {

    private static final Instant ISSUED = Instant.ofEpochSecond(1_800_000_000);
    static final Duration LONGEST = Duration.ofMinutes(15);
    private static final AccessClaims CLAIMS = claims("ada", Role.ADMIN);

    private final SigningKey key = SigningKey.random(new SecureRandom());

    /** One that was proven is not looked at again, but its time still runs out. */
    @Test
    void doesNotCountForLongerForHavingBeenReadBefore() {
        AtomicReference<Instant> now = new AtomicReference<>(ISSUED);
        JwtAccessTokens tokens = new JwtAccessTokens(key, "evenkeel", "evenkeel-api", LONGEST, now::get);
        String token = tokens.issue(CLAIMS);
        assertThat(tokens.read(token)).contains(CLAIMS);

        now.set(ISSUED.plus(LONGEST).plus(JwtAccessTokens.SKEW));
        assertThat(tokens.read(token)).isEmpty();
        now.set(ISSUED.plusSeconds(1));
        assertThat(tokens.read(token)).contains(CLAIMS);
        assertThat(tokens.read(token + "A")).isEmpty();
    }

    @Test
    void remembersSoManyAndForgetsTheOnesUsedLeast() {
        ProvenTokens proven = new ProvenTokens();
        for (int i = 0; i < 2 * ProvenTokens.MOST; i++) {
            proven.keep("token " + i, CLAIMS);
            assertThat(proven.find("token 0")).isPresent();
        }

        assertThat(proven.find("token 1")).isEmpty();
        assertThat(proven.find("token " + (2 * ProvenTokens.MOST - 1))).isPresent();
    }

    /** A thousand tokens, each with other claims. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void readsWhatItIssued(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        JwtAccessTokens tokens = at(ISSUED);
        for (int i = 0; i < 500; i++) {
            AccessClaims claims = randomClaims(random);

            assertThat(tokens.read(tokens.issue(claims)))
                    .as("seed " + seed + ", token " + i)
                    .contains(claims);
        }
    }

    @Test
    void theSameClaimsHaveTheSameText() {
        assertThat(at(ISSUED).issue(CLAIMS)).isEqualTo(at(ISSUED.plusSeconds(9)).issue(CLAIMS));
    }

    /**
     * Pinned, because tokens are compared with what would be written now: a library that writes otherwise would end what was
     * issued by servers that still run with the one before.
     */
    @Test
    void theTextIsPinned() {
        SigningKey fixed = SigningKey.parse(Base64.getEncoder().encodeToString(new byte[32]));
        String text = new JwtAccessTokens(fixed, "evenkeel", "evenkeel-api", LONGEST, InstantSource.fixed(ISSUED))
                .issue(CLAIMS);

        String payload =
                "{\"iss\":\"evenkeel\",\"aud\":\"evenkeel-api\",\"sub\":\"a-1\",\"name\":\"ada\",\"role\":\"admin\","
                        + "\"ver\":3,\"sid\":\"s-7\",\"jti\":\"s-7.5\",\"iat\":1800000000,\"exp\":1800000900}";
        assertThat(TokenForge.decode(TokenForge.part(text, 1))).isEqualTo(payload);
        assertThat(text)
                .isEqualTo(new TokenForge(fixed.derive(JwtAccessTokens.USE)).signed(TokenForge.HEADER, payload));
    }

    @ParameterizedTest
    @CsvSource({"-6, false", "-5, true", "0, true", "899, true", "904, true", "905, false", "100000, false"})
    void countsFromItsIssueToItsEndWithAFewSecondsForOtherClocks(long secondsLater, boolean counts) {
        String token = at(ISSUED).issue(CLAIMS);

        assertThat(at(ISSUED.plusSeconds(secondsLater)).read(token).isPresent()).isEqualTo(counts);
    }

    @Test
    void believesNoOtherKeyIssuerOrAudience() {
        InstantSource now = InstantSource.fixed(ISSUED);
        String token = at(ISSUED).issue(CLAIMS);

        assertThat(new JwtAccessTokens(key, "evenkeel", "evenkeel-api", LONGEST, now).read(token))
                .contains(CLAIMS);
        assertThat(new JwtAccessTokens(key, "other", "evenkeel-api", LONGEST, now).read(token))
                .isEmpty();
        assertThat(new JwtAccessTokens(key, "evenkeel", "other", LONGEST, now).read(token))
                .isEmpty();
        assertThat(new JwtAccessTokens(SigningKey.random(new SecureRandom()), "evenkeel", "evenkeel-api", LONGEST, now)
                        .read(token))
                .isEmpty();
    }

    @Test
    void aRefreshTokenIsNoAccessToken() {
        String refresh = new HmacRefreshTokens(key).text(CLAIMS.signIn(), 5);

        assertThat(at(ISSUED).read(refresh)).isEmpty();
        assertThat(new HmacRefreshTokens(key).read(at(ISSUED).issue(CLAIMS))).isEmpty();
    }

    @Test
    void theLongestTokenIsShortEnough() {
        AccessClaims longest = new AccessClaims(
                new AccountId("a".repeat(64)),
                "n".repeat(64),
                Role.SCHEDULER,
                Long.MAX_VALUE,
                new SignInId("s".repeat(64)),
                Long.MAX_VALUE,
                ISSUED,
                ISSUED.plus(Duration.ofMinutes(15)));
        String token = at(ISSUED).issue(longest);

        assertThat(token.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(JwtAccessTokens.MOST_CHARACTERS);
        assertThat(at(ISSUED).read(token)).contains(longest);
    }

    @Test
    void issuesNothingThatCountsForLongerThanAnyMay() {
        AccessClaims tooLong = new AccessClaims(
                CLAIMS.account(), "ada", Role.ADMIN, 3, CLAIMS.signIn(), 5, ISSUED, ISSUED.plusSeconds(901));

        assertThatThrownBy(() -> at(ISSUED).issue(tooLong))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PT15M1S");
    }

    private JwtAccessTokens at(Instant now) {
        return new JwtAccessTokens(key, "evenkeel", "evenkeel-api", LONGEST, InstantSource.fixed(now));
    }

    static AccessClaims claims(String name, Role role) {
        return new AccessClaims(
                new AccountId("a-1"),
                name,
                role,
                3,
                new SignInId("s-7"),
                5,
                ISSUED,
                ISSUED.plus(Duration.ofMinutes(15)));
    }

    static AccessClaims randomClaims(SplittableRandom random) {
        return new AccessClaims(
                new AccountId(Long.toHexString(random.nextLong())),
                "user." + random.nextInt(1_000_000) + "@studio_-" + random.nextInt(9),
                Role.values()[random.nextInt(3)],
                1 + random.nextLong(Long.MAX_VALUE),
                new SignInId(Long.toHexString(random.nextLong()) + "-" + random.nextInt(100)),
                1 + random.nextLong(1L << random.nextInt(1, 62)),
                ISSUED.minusSeconds(random.nextInt(400)),
                ISSUED.plusSeconds(1 + random.nextInt(500)));
    }
}
