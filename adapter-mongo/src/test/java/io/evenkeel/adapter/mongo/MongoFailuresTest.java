package io.evenkeel.adapter.mongo;

import static io.evenkeel.adapter.mongo.Within.ample;
import static io.evenkeel.adapter.mongo.Within.in;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoClientException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoCredential;
import com.mongodb.MongoExecutionTimeoutException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoOperationTimeoutException;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoSocketReadException;
import com.mongodb.MongoSocketReadTimeoutException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteException;
import com.mongodb.ServerAddress;
import com.mongodb.WriteError;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.bulk.BulkWriteResult;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.port.out.StoreException.Conflict;
import io.evenkeel.application.port.out.StoreException.Corrupt;
import io.evenkeel.application.port.out.StoreException.TimedOut;
import io.evenkeel.application.port.out.StoreException.Unavailable;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonSerializationException;
import org.bson.codecs.configuration.CodecConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MongoFailuresTest {

    private static final ServerAddress SERVER = new ServerAddress("db.example", 27_018);
    private static final MongoFailures FAILURES =
            new MongoFailures(MongoUrl.parse("mongodb://ada:secret@db.example:27018/evenkeel"));

    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of(new MongoOperationTimeoutException("no server"), Unavailable.class),
                Arguments.of(new MongoExecutionTimeoutException(50, "late"), TimedOut.class),
                Arguments.of(command(50), TimedOut.class),
                Arguments.of(bulk(50), TimedOut.class),
                Arguments.of(new MongoTimeoutException("no server"), Unavailable.class),
                Arguments.of(new MongoSocketReadException("cut", SERVER), Unavailable.class),
                Arguments.of(new MongoSocketReadTimeoutException("cut", SERVER, null), Unavailable.class),
                Arguments.of(new MongoNotPrimaryException(new BsonDocument(), SERVER), Unavailable.class),
                Arguments.of(new MongoClientException("unknown"), Unavailable.class),
                Arguments.of(security(), Unavailable.class),
                Arguments.of(command(13), Unavailable.class),
                Arguments.of(bulk(11_000), Unavailable.class),
                Arguments.of(duplicateKey(), Conflict.class),
                Arguments.of(command(112), Conflict.class),
                Arguments.of(command(85), Corrupt.class),
                Arguments.of(command(86), Corrupt.class),
                Arguments.of(new BsonSerializationException("bad"), Corrupt.class),
                Arguments.of(new CodecConfigurationException("bad"), Corrupt.class));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void becomesTheStoresOwnError(RuntimeException failure, Class<? extends StoreException> expected) {
        StoreException error = FAILURES.of("find a session", failure, ample());

        assertThat(error)
                .isExactlyInstanceOf(expected)
                .hasCause(failure)
                .hasMessageStartingWith("could not find a session in MongoDB database 'evenkeel' at db.example:27018: ")
                .hasMessageNotContainingAny("ada", "secret");
    }

    @Test
    void isTimedOutWhateverFailedOnceTheDeadlineHasPassed() {
        MongoSocketReadException cut = new MongoSocketReadException("cut", SERVER);

        assertThat(FAILURES.of("find a session", cut, in(Duration.ZERO))).isExactlyInstanceOf(TimedOut.class);
    }

    @Test
    void isTimedOutWhenTheDriverGivesUpShortlyBeforeTheDeadline() {
        MongoOperationTimeoutException late = new MongoOperationTimeoutException("late");

        assertThat(FAILURES.of("find a session", late, in(Duration.ofMillis(50))))
                .isExactlyInstanceOf(TimedOut.class);
    }

    @Test
    void keepsTheThreadInterrupted() {
        StoreException error = FAILURES.of("find a session", new MongoInterruptedException("stop", null), ample());

        assertThat(error).isExactlyInstanceOf(Unavailable.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    private static MongoCommandException command(int code) {
        return new MongoCommandException(new BsonDocument("code", new BsonInt32(code)), SERVER);
    }

    private static MongoSecurityException security() {
        return new MongoSecurityException(
                MongoCredential.createCredential("ada", "admin", "secret".toCharArray()), "refused for ada");
    }

    private static MongoWriteException duplicateKey() {
        return new MongoWriteException(new WriteError(11_000, "E11000 ada", new BsonDocument()), SERVER, Set.of());
    }

    private static MongoBulkWriteException bulk(int code) {
        return new MongoBulkWriteException(
                BulkWriteResult.unacknowledged(),
                List.of(new BulkWriteError(code, "no", new BsonDocument(), 0)),
                null,
                SERVER,
                Set.of());
    }
}
