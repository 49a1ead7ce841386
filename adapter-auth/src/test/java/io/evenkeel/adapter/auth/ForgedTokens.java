package io.evenkeel.adapter.auth;

import static io.evenkeel.adapter.auth.TokenForge.HEADER;
import static io.evenkeel.adapter.auth.TokenForge.encode;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;

/**
 * Every way we know to make a token that must not be believed, from one that must be. Also those that only somebody could make
 * who has the key: what a token says has to be right too.
 */
final class ForgedTokens {

    /**
     * One of them.
     *
     * @param family what kind of forgery
     * @param text the token
     */
    record Forged(String family, String text) {}

    private final List<Forged> all = new ArrayList<>();
    private final TokenForge forge;
    private final String genuine;
    private final String payload;

    /** @param key what the genuine one is signed under */
    ForgedTokens(String genuine, byte[] key) {
        this.forge = new TokenForge(key);
        this.genuine = genuine;
        this.payload = TokenForge.decode(TokenForge.part(genuine, 1));
        unsigned();
        otherAlgorithms();
        confusedKeys();
        headerExtensions();
        alteredBytes();
        alteredShape();
        alteredClaims();
        repeatedAndRespelledClaims();
        lookalikes();
        huge();
        all.removeIf(forged -> forged.text().equals(genuine));
    }

    List<Forged> all() {
        return List.copyOf(all);
    }

    private void unsigned() {
        for (String none :
                List.of("none", "None", "NONE", "nOnE", "nonE", "none ", " none", "n\\u006fne", "", "null")) {
            String header = HEADER.replace("HS256", none);
            add("unsigned", encode(header) + "." + encode(payload) + ".");
            add("unsigned", encode(header) + "." + encode(payload));
            add("unsigned", encode(header) + "." + encode(payload) + "." + part(2));
            add("unsigned", forge.signed(header, payload));
        }
        for (String header : List.of("{}", "{\"alg\":null}", "{\"alg\":[]}", "{\"typ\":\"JWT\"}", "[]", "null", "")) {
            add("unsigned", forge.signed(header, payload));
            add("unsigned", encode(header) + "." + encode(payload) + ".");
        }
        add("unsigned", part(0) + "." + part(1) + ".");
        add("unsigned", part(0) + "." + part(1));
    }

    private void otherAlgorithms() {
        for (String name : List.of(
                "HS384",
                "HS512",
                "RS256",
                "RS384",
                "RS512",
                "PS256",
                "PS512",
                "ES256",
                "ES384",
                "ES512",
                "ES256K",
                "EdDSA",
                "Ed25519",
                "hs256",
                "Hs256",
                "HS-256",
                "HS256 ",
                "HMAC",
                "HmacSHA256",
                "A256KW",
                "dir")) {
            String header = HEADER.replace("HS256", name);
            add("other algorithm", forge.signed(header, payload));
            add("other algorithm", forge.signed(header, payload, "HmacSHA512"));
        }
        add("other algorithm", forge.signed(HEADER, payload, "HmacSHA384"));
        add("other algorithm", forge.signed(HEADER, payload, "HmacSHA512"));
    }

    private void confusedKeys() {
        try {
            byte[] rsa = KeyPairGenerator.getInstance("RSA")
                    .generateKeyPair()
                    .getPublic()
                    .getEncoded();
            byte[] ec = KeyPairGenerator.getInstance("EC")
                    .generateKeyPair()
                    .getPublic()
                    .getEncoded();
            for (byte[] key : List.of(
                    rsa,
                    ec,
                    new byte[32],
                    "secret".getBytes(UTF_8),
                    Base64.getEncoder().encode(rsa))) {
                add("other key", new TokenForge(key).signed(HEADER, payload));
                add("other key", new TokenForge(key).signed(HEADER.replace("HS256", "RS256"), payload));
            }
        } catch (GeneralSecurityException missing) {
            throw new AssertionError(missing);
        }
    }

    private void headerExtensions() {
        String oct = "{\"kty\":\"oct\",\"k\":\"" + encode("0123456789abcdef0123456789abcdef") + "\"}";
        for (String member : List.of(
                "\"kid\":\"1\"",
                "\"kid\":\"../../dev/null\"",
                "\"kid\":\"' or 1=1 --\"",
                "\"jwk\":" + oct,
                "\"jku\":\"https://127.0.0.1/keys\"",
                "\"x5u\":\"https://127.0.0.1/cert\"",
                "\"x5c\":[\"MIIB\"]",
                "\"x5t\":\"AAAA\"",
                "\"crit\":[\"exp\"]",
                "\"crit\":[]",
                "\"crit\":[\"b64\"],\"b64\":false",
                "\"b64\":true",
                "\"cty\":\"JWT\"",
                "\"zip\":\"DEF\"",
                "\"alg\":\"none\"",
                "\"alg\":\"HS256\"",
                "\"x\":1")) {
            String last = HEADER.replace("}", "," + member + "}");
            String first = HEADER.replace("{", "{" + member + ",");
            add("header", forge.signed(last, payload));
            add("header", forge.signed(first, payload));
            add("header", new TokenForge("0123456789abcdef0123456789abcdef".getBytes(UTF_8)).signed(last, payload));
        }
        for (String type : List.of("at+jwt", "jwt", "JWE", "JOSE", "")) {
            add("header", forge.signed(HEADER.replace("JWT", type), payload));
        }
        add("header", forge.signed("{\"alg\":\"HS256\"}", payload));
        add(
                "header",
                forge.signed("{\"alg\":\"HS256\",\"typ\":\"JWT\"}", payload).replace(part(0), part(0) + "="));
        add("header", forge.signed(" " + HEADER, payload));
        add("header", forge.signed(HEADER + "\n", payload));
        add("header", forge.signed("\ufeff" + HEADER, payload));
    }

    private void alteredBytes() {
        SplittableRandom random = new SplittableRandom(20_261_128);
        String letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        for (int i = 0; i < genuine.length(); i++) {
            char other = letters.charAt(random.nextInt(64));
            add("altered byte", genuine.substring(0, i) + other + genuine.substring(i + 1));
        }
        // Of the last letter of a MAC four bits count: others decode to the same bytes.
        for (int i = 0; i < letters.length(); i++) {
            add("altered byte", genuine.substring(0, genuine.length() - 1) + letters.charAt(i));
        }
    }

    private void alteredShape() {
        for (int length = 0; length < genuine.length(); length += 7) {
            add("cut off", genuine.substring(0, length));
            add("cut off", genuine.substring(genuine.length() - length));
        }
        for (String more :
                List.of("=", "==", ".", "..", " ", "\n", "\0", "A", ".AAAA", "\t", "%00", ";", ",", "\u00a0")) {
            add("padded", genuine + more);
            add("padded", more + genuine);
            add("padded", part(0) + more + "." + part(1) + "." + part(2));
            add("padded", part(0) + "." + part(1) + more + "." + part(2));
        }
        add("five parts", part(0) + "." + part(1) + "." + part(1) + "." + part(1) + "." + part(2));
        add(
                "five parts",
                encode("{\"alg\":\"dir\",\"enc\":\"A256GCM\"}") + "..AAAAAAAAAAAAAAAA.AAAA.AAAAAAAAAAAAAAAAAAAAAA");
        add("other shape", part(1) + "." + part(0) + "." + part(2));
        add("other shape", "Bearer " + genuine);
        add("other shape", "\"" + genuine + "\"");
        add(
                "other shape",
                "{\"payload\":\"" + part(1) + "\",\"protected\":\"" + part(0) + "\",\"signature\":\"" + part(2)
                        + "\"}");
        add("other shape", genuine.replace('-', '+').replace('_', '/') + "=");
    }

    /** Signed with the key: what is left out, of another type, or says something else than it must. */
    private void alteredClaims() {
        for (String claim : List.of("iss", "aud", "sub", "name", "role", "ver", "sid", "jti", "iat", "exp")) {
            add(
                    "claim missing",
                    signed(json -> json.replaceFirst("\"" + claim + "\":(\"[^\"]*\"|[0-9]+),?", "")
                            .replace(",}", "}")));
            for (String value : List.of(
                    "null", "true", "[]", "{}", "\"\"", "\"x y\"", "[\"a\",\"b\"]", "-1", "0", "1.5", "1e300")) {
                add("claim altered", signed(json -> with(json, claim, value)));
            }
        }
        for (String claim : List.of("ver", "iat", "exp")) {
            add(
                    "claim altered",
                    signed(json -> json.replaceFirst("\"" + claim + "\":([0-9]+)", "\"" + claim + "\":\"$1\"")));
            add(
                    "claim altered",
                    signed(json -> json.replaceFirst("\"" + claim + "\":([0-9]+)", "\"" + claim + "\":$1.0")));
            add(
                    "claim altered",
                    signed(json -> json.replaceFirst("\"" + claim + "\":([0-9]+)", "\"" + claim + "\":$1.5")));
        }
        for (String issuer : List.of("\"evenkee1\"", "\"EVENKEEL\"", "\"evenkeel \"", "[\"evenkeel\"]")) {
            add("issuer", signed(json -> with(json, "iss", issuer)));
        }
        for (String audience : List.of("\"other\"", "[\"evenkeel-api\"]", "[\"evenkeel-api\",\"other\"]", "\"\"")) {
            add("audience", signed(json -> with(json, "aud", audience)));
        }
        for (String role : List.of("\"ADMIN\"", "\"Admin\"", "\"root\"", "[\"admin\"]", "\"adm\u0131n\"", "2")) {
            add("role", signed(json -> with(json, "role", role)));
        }
        add("time", signed(json -> with(json, "exp", "1799999999")));
        add("time", signed(json -> with(json, "iat", "1800009999")));
        add("time", signed(json -> with(with(json, "iat", "1799999000"), "exp", "1799999900")));
        add("time", signed(json -> with(with(json, "iat", "1800000100"), "exp", "1800001000")));
        add("time", signed(json -> with(json, "exp", "99999999999999999999")));
        add("time", signed(json -> with(json, "exp", "1800009000")));
        add("further claim", signed(json -> json.replace("}", ",\"nbf\":1800000000}")));
        add("further claim", signed(json -> json.replace("}", ",\"admin\":true}")));
        add("not claims", forge.signed(HEADER, ""));
        add("not claims", forge.signed(HEADER, "null"));
        add("not claims", forge.signed(HEADER, "[" + payload + "]"));
        add("not claims", forge.signed(HEADER, "\"" + payload.replace("\"", "\\\"") + "\""));
    }

    private void repeatedAndRespelledClaims() {
        for (String member :
                List.of("\"role\":\"viewer\"", "\"role\":\"admin\"", "\"exp\":1", "\"sub\":\"b-2\"", "\"ver\":4")) {
            add("repeated claim", signed(json -> json.replace("}", "," + member + "}")));
            add("repeated claim", signed(json -> json.replace("{", "{" + member + ",")));
        }
        for (UnaryOperator<String> spelling : List.<UnaryOperator<String>>of(
                json -> json + " ",
                json -> " " + json,
                json -> json + "\n",
                json -> json.replace(",", ", "),
                json -> json.replace(":", " :"),
                json -> json + "{}",
                json -> json + "x",
                json -> json + "//",
                json -> json.replace("\"sub\"", "\"s\\u0075b\""),
                json -> json.replace("\"", "'"),
                json -> json.replace("\"ada\"", "\"\\u0061da\""),
                json -> json.replace("}", ",}"),
                json -> "\ufeff" + json,
                json -> json.substring(0, json.length() - 1),
                json -> json + "\0")) {
            add("respelled", signed(spelling));
        }
        String swapped =
                signed(json -> "{\"exp\":1800000900," + json.substring(1).replaceFirst(",?\"exp\":1800000900", ""));
        add("respelled", swapped);
    }

    private void lookalikes() {
        for (UnaryOperator<String> letters : List.<UnaryOperator<String>>of(
                json -> json.replace("ada", "\u0430da"), json -> json.replace("ada", "ad\uff41"),
                json -> json.replace("ada", "ada\u200b"), json -> json.replace("1", "\u0661"),
                json -> json.replace("evenkeel", "evenk\u0435el"), json -> json.replace("admin", "admin\u0000"))) {
            add("lookalike", signed(letters));
        }
        add("lookalike", genuine.replace('.', '\u3002'));
        add("lookalike", genuine.replace('.', '\u2024'));
        add("lookalike", genuine.replaceFirst("e", "\u0435"));
        add("lookalike", genuine + "\u200b");
    }

    private void huge() {
        String deep = "[".repeat(100_000);
        add("huge", "A".repeat(1_000_000));
        add("huge", ".".repeat(1_000_000));
        add("huge", genuine + "A".repeat(1_000_000));
        add("huge", forge.signed(HEADER, payload.replace("}", ",\"x\":\"" + "a".repeat(100_000) + "\"}")));
        add("huge", forge.signed(HEADER, payload.replace("}", ",\"x\":" + deep)));
        add("huge", forge.signed(deep, payload));
        add("huge", signed(json -> with(json, "name", "\"" + "a".repeat(800) + "\"")));
    }

    private static String with(String json, String claim, String value) {
        return json.replaceFirst("\"" + claim + "\":(\"[^\"]*\"|[0-9]+)", "\"" + claim + "\":" + value);
    }

    private String signed(UnaryOperator<String> change) {
        return forge.signed(HEADER, change.apply(payload));
    }

    private String part(int index) {
        return TokenForge.part(genuine, index);
    }

    private void add(String family, String text) {
        all.add(new Forged(family, text));
    }
}
