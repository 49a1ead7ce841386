package io.evenkeel.adapter.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.SignedJWT;
import io.evenkeel.adapter.auth.ForgedTokens.Forged;
import io.evenkeel.application.port.account.Role;
import io.evenkeel.application.port.out.AccessClaims;
import java.security.SecureRandom;
import java.text.ParseException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Nothing forged is believed, and nothing genuine is refused beside it; readers that are laxer are found out. */
class ForgedTokensTest {

    private static final Instant NOW = Instant.ofEpochSecond(1_800_000_000);

    private final SigningKey key = SigningKey.random(new SecureRandom());
    private final byte[] secret = key.derive(JwtAccessTokens.USE);
    private final JwtAccessTokens tokens =
            new JwtAccessTokens(key, "evenkeel", "evenkeel-api", JwtAccessTokensTest.LONGEST, InstantSource.fixed(NOW));
    private final List<Forged> forged =
            new ForgedTokens(tokens.issue(JwtAccessTokensTest.claims("ada", Role.ADMIN)), secret).all();

    @Test
    void forgeriesAreManyAndOfManyKinds() {
        assertThat(forged.size()).isGreaterThan(800);
        assertThat(families(forged)).hasSizeGreaterThanOrEqualTo(18);
    }

    @Test
    void nothingForgedIsBelieved() {
        assertThat(believed(text -> tokens.read(text).isPresent())).isEmpty();
    }

    @Test
    void asManyGenuineOnesAreBelieved() {
        SplittableRandom random = new SplittableRandom(38);
        List<AccessClaims> refused = new ArrayList<>();
        for (int i = 0; i < forged.size(); i++) {
            AccessClaims claims = JwtAccessTokensTest.randomClaims(random);
            if (!tokens.read(tokens.issue(claims)).equals(Optional.of(claims))) {
                refused.add(claims);
            }
        }

        assertThat(refused).isEmpty();
    }

    @Test
    void findsOutAReaderThatChecksNoSignature() {
        assertThat(families(lax(text -> {
                    try {
                        return JWTParser.parse(text).getJWTClaimsSet() != null;
                    } catch (ParseException | RuntimeException refused) {
                        return false;
                    }
                })))
                .contains("unsigned", "other algorithm", "other key", "altered byte", "header");
    }

    @Test
    void findsOutAReaderThatTakesAnyHeaderAndShape() {
        assertThat(families(lax(this::isSigned))).contains("header", "padded", "altered byte", "time");
    }

    @Test
    void findsOutAReaderThatChecksSignatureAndTimeButNotWhatATokenMustSay() {
        assertThat(families(lax(text -> isSigned(text) && isCurrent(text))))
                .contains("claim missing", "claim altered", "issuer", "audience", "role", "further claim", "respelled");
    }

    private boolean isSigned(String text) {
        try {
            return SignedJWT.parse(text).verify(new MACVerifier(secret));
        } catch (ParseException | JOSEException | RuntimeException refused) {
            return false;
        }
    }

    private static boolean isCurrent(String text) {
        try {
            Date end = SignedJWT.parse(text).getJWTClaimsSet().getExpirationTime();
            return end != null && end.toInstant().isAfter(NOW);
        } catch (ParseException refused) {
            return false;
        }
    }

    /** Of those that are not so huge that a reader without a limit takes long. */
    private List<Forged> lax(Predicate<String> reader) {
        return believed(text -> text.length() < 10_000 && reader.test(text));
    }

    private List<Forged> believed(Predicate<String> reader) {
        return forged.stream().filter(one -> reader.test(one.text())).toList();
    }

    private static Set<String> families(List<Forged> believed) {
        Set<String> families = new TreeSet<>();
        believed.forEach(one -> families.add(one.family()));
        return families;
    }
}
