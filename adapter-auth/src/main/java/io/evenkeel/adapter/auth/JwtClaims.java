package io.evenkeel.adapter.auth;

import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimNames;
import com.nimbusds.jwt.JWTClaimsSet;
import io.evenkeel.application.port.account.AccountId;
import io.evenkeel.application.port.account.Role;
import io.evenkeel.application.port.account.SignInId;
import io.evenkeel.application.port.out.AccessClaims;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How claims are named inside a token.
 *
 * @param issuer who issues
 * @param audience whom for
 */
record JwtClaims(String issuer, String audience) {

    private static final String SIGN_IN = "sid";
    private static final String VERSION = "ver";
    private static final String ROLE = "role";
    private static final String NAME = "name";

    /** Always in the same order: the same claims have to have the same text. */
    String write(AccessClaims claims) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put(JWTClaimNames.ISSUER, issuer);
        members.put(JWTClaimNames.AUDIENCE, audience);
        members.put(JWTClaimNames.SUBJECT, claims.account().value());
        members.put(NAME, claims.name());
        members.put(ROLE, claims.role().name().toLowerCase(Locale.ROOT));
        members.put(VERSION, claims.accountVersion());
        members.put(SIGN_IN, claims.signIn().value());
        members.put(JWTClaimNames.JWT_ID, tokenId(claims));
        members.put(JWTClaimNames.ISSUED_AT, claims.issuedAt().getEpochSecond());
        members.put(JWTClaimNames.EXPIRATION_TIME, claims.expiresAt().getEpochSecond());
        return JSONObjectUtils.toJSONString(members);
    }

    /**
     * What a token says; who issued it for whom is not looked at.
     *
     * @throws ParseException when a claim is missing or of another type
     * @throws IllegalArgumentException when one has a value that cannot be
     */
    AccessClaims read(JWTClaimsSet set) throws ParseException {
        String signIn = present(set.getStringClaim(SIGN_IN));
        return new AccessClaims(
                new AccountId(present(set.getSubject())),
                present(set.getStringClaim(NAME)),
                Role.valueOf(present(set.getStringClaim(ROLE)).toUpperCase(Locale.ROOT)),
                present(set.getLongClaim(VERSION)),
                new SignInId(signIn),
                refresh(present(set.getJWTID()), signIn),
                instant(set.getIssueTime()),
                instant(set.getExpirationTime()));
    }

    private static String tokenId(AccessClaims claims) {
        return claims.signIn().value() + "." + claims.refresh();
    }

    private static long refresh(String tokenId, String signIn) throws ParseException {
        String prefix = signIn + ".";
        if (!tokenId.startsWith(prefix)) {
            throw new ParseException("a token id begins with its sign-in", 0);
        }
        return Long.parseLong(tokenId.substring(prefix.length()));
    }

    private static Instant instant(@Nullable Date date) throws ParseException {
        return present(date).toInstant();
    }

    private static <T> T present(@Nullable T claim) throws ParseException {
        if (claim == null) {
            throw new ParseException("a claim is missing", 0);
        }
        return claim;
    }
}
