package io.evenkeel.adapter.auth;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.SignedJWT;
import io.evenkeel.application.port.out.AccessClaims;
import io.evenkeel.application.port.out.AccessTokens;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Access tokens as JSON Web Tokens (RFC 7519), signed by HMAC-SHA256. Safe for any thread.
 *
 * <p>Strict by being narrow: the header must be, letter by letter, the one that is written here, so that no other algorithm, key
 * or extension is ever looked at; and what is read must have, written again, exactly the text that was read, so that nothing is
 * believed that is not understood: no further or repeated claim, no other issuer or audience, no other spelling.
 */
public final class JwtAccessTokens implements AccessTokens {

    /** What can be issued is shorter: two ids and a name of 64 letters each. */
    static final int MOST_CHARACTERS = 1_000;

    /** Several servers with clocks of their own accept each other's tokens. */
    static final Duration SKEW = Duration.ofSeconds(5);

    static final String USE = "evenkeel access token 1";

    private static final JWSHeader HEADER =
            new JWSHeader.Builder(JWSAlgorithm.HS256).type(JOSEObjectType.JWT).build();

    private final JWSSigner signer;
    private final JWSVerifier verifier;
    private final JwtClaims form;
    private final Duration longest;
    private final InstantSource now;
    private final ProvenTokens proven = new ProvenTokens();

    /**
     * @param issuer who issues, in every token
     * @param audience whom the tokens are for
     * @param longest for how long one may count
     */
    public JwtAccessTokens(SigningKey key, String issuer, String audience, Duration longest, InstantSource now) {
        byte[] derived = key.derive(USE);
        try {
            this.signer = new MACSigner(derived);
            this.verifier = new MACVerifier(derived);
        } catch (JOSEException tooShort) {
            throw new IllegalStateException("a derived key has the length of the algorithm", tooShort);
        }
        this.form = new JwtClaims(issuer, audience);
        this.longest = longest;
        this.now = now;
    }

    /** @throws IllegalArgumentException when it would count for longer than any may */
    @Override
    public String issue(AccessClaims claims) {
        Duration time = Duration.between(claims.issuedAt(), claims.expiresAt());
        if (time.compareTo(longest) > 0) {
            throw new IllegalArgumentException("an access token counts for at most " + longest + ", not " + time);
        }
        JWSObject token = new JWSObject(HEADER, new Payload(form.write(claims)));
        try {
            token.sign(signer);
        } catch (JOSEException failed) {
            throw new IllegalStateException("HMAC-SHA256 signs anything", failed);
        }
        return token.serialize();
    }

    /** A text that was proven before is so for ever, and only has to be current still. */
    @Override
    public Optional<AccessClaims> read(String text) {
        Optional<AccessClaims> claims = proven.find(text);
        if (claims.isEmpty()) {
            claims = prove(text);
            claims.ifPresent(found -> proven.keep(text, found));
        }
        return claims.filter(this::isCurrent);
    }

    private Optional<AccessClaims> prove(String text) {
        if (text.length() > MOST_CHARACTERS || !text.startsWith(HEADER.toBase64URL() + ".")) {
            return Optional.empty();
        }
        try {
            SignedJWT token = SignedJWT.parse(text);
            // Before anything in it is looked at.
            if (!token.verify(verifier)) {
                return Optional.empty();
            }
            AccessClaims claims = form.read(token.getJWTClaimsSet());
            return isSame(text, issue(claims)) ? Optional.of(claims) : Optional.empty();
        } catch (ParseException | JOSEException | IllegalArgumentException notOurs) {
            // What is wrong with it would only help whoever wrote it.
            return Optional.empty();
        }
    }

    private boolean isCurrent(AccessClaims claims) {
        Instant at = now.instant();
        return !claims.issuedAt().isAfter(at.plus(SKEW)) && claims.expiresAt().isAfter(at.minus(SKEW));
    }

    private static boolean isSame(String read, String written) {
        return MessageDigest.isEqual(read.getBytes(StandardCharsets.UTF_8), written.getBytes(StandardCharsets.UTF_8));
    }
}
