package io.evenkeel.architecture.seeded.drivers.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.mongodb.client.MongoClient;
import com.nimbusds.jwt.JWT;
import com.password4j.Argon2Function;
import com.typesafe.config.Config;
import de.siegmar.fastcsv.reader.CsvReader;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.trace.Span;
import io.undertow.server.HttpServerExchange;
import java.sql.Connection;
import me.tongfei.progressbar.ProgressBar;
import net.fortuna.ical4j.model.component.VEvent;
import org.bson.Document;
import org.slf4j.Logger;
import org.sqlite.SQLiteConfig;
import picocli.CommandLine;
import redis.clients.jedis.RedisClient;
import tools.jackson.databind.json.JsonMapper;

record NamesEveryDriver(
        Cache<String, String> caffeine,
        MongoClient mongo,
        JWT token,
        Argon2Function hash,
        Config config,
        CsvReader<?> csv,
        CircuitBreaker breaker,
        MeterRegistry registry,
        Span span,
        HttpServerExchange exchange,
        Connection connection,
        ProgressBar progress,
        VEvent event,
        Document document,
        Logger log,
        SQLiteConfig sqlite,
        CommandLine command,
        JsonMapper json,
        RedisClient redis) {}
