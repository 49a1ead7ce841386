package peer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import java.security.SecureRandom;
import java.text.ParseException;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The guarded answer in Spring Boot: token, limiter, breaker, cached value, JSON. Prints its address when it listens. */
@SpringBootApplication
@RestController
public class Peer {

    private final byte[] key = new byte[32];
    private final MACVerifier verifier;
    private final String token;
    private final Map<?, ?> body = JsonMapper.shared().readValue(System.getenv("PEER_BODY"), Map.class);
    private final Cache<String, Map<?, ?>> cache = Caffeine.newBuilder().maximumSize(1_000).build();
    private final CircuitBreaker breaker = CircuitBreaker.ofDefaults("peer");
    private final RateLimiter limiter = RateLimiter.of("peer", RateLimiterConfig.custom()
            .limitForPeriod(Integer.MAX_VALUE)
            .limitRefreshPeriod(Duration.ofMinutes(1))
            .timeoutDuration(Duration.ZERO)
            .build());

    public Peer() throws JOSEException {
        new SecureRandom().nextBytes(key);
        verifier = new MACVerifier(key);
        SignedJWT jwt = new SignedJWT(
                new JWSHeader(JWSAlgorithm.HS256),
                new JWTClaimsSet.Builder().subject("ada").claim("role", "viewer").build());
        jwt.sign(new MACSigner(key));
        token = jwt.serialize();
    }

    public static void main(String[] arguments) {
        SpringApplication application = new SpringApplication(Peer.class);
        application.setDefaultProperties(Map.of(
                "server.port", "0", "server.address", "127.0.0.1", "spring.main.banner-mode", "off",
                "logging.level.root", "WARN",
                // Its default ends each connection after 100 requests; nobody else here does that.
                "server.tomcat.max-keep-alive-requests", "-1"));
        application.run(arguments);
    }

    @EventListener
    public void listens(WebServerInitializedEvent event) {
        System.out.println("ready http://127.0.0.1:" + event.getWebServer().getPort() + "/report " + token);
    }

    @GetMapping("/report")
    public ResponseEntity<Map<?, ?>> report(@RequestHeader("Authorization") String authorization)
            throws ParseException, JOSEException {
        SignedJWT jwt = SignedJWT.parse(authorization.substring("Bearer ".length()));
        if (!jwt.verify(verifier)) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
        }
        if (!limiter.acquirePermission()) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).build();
        }
        Map<?, ?> value = breaker.executeSupplier(() -> cache.get("report", any -> body));
        return ResponseEntity.ok()
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'self'")
                .body(value);
    }
}
