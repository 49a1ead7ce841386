package io.evenkeel.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.domain.session.ExternalKey;
import io.evenkeel.domain.session.Session;
import io.evenkeel.tck.data.Sessions;
import java.time.Instant;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SessionDocumentsTest {

    @Test
    void leavesOutWhatIsNotKnown() {
        Document document = SessionDocuments.toDocument(Sessions.planned(1).withTrainer(null));

        assertThat(document).containsOnlyKeys("_id", "activity", "start", "end", "status", "v");
        assertThat(SessionDocuments.toSession(document))
                .isEqualTo(Sessions.planned(1).withTrainer(null));
    }

    @Test
    void readsAWholeNumberOfEitherWidth() {
        Document document =
                SessionDocuments.toDocument(Sessions.complete(1)).append("v", 1).append("offered", 12L);

        assertThat(SessionDocuments.toSession(document)).isEqualTo(Sessions.complete(1));
    }

    static Stream<Arguments> corruptFields() {
        return Stream.of(
                Arguments.of("v", "one", "field 'v' must be of type Number, but is of type String"),
                Arguments.of("v", 1.5, "field 'v' must be of type Number, but is of type Double"),
                Arguments.of("v", 0L, "a version starts at 1"),
                Arguments.of("start", null, "field 'start' is missing"),
                Arguments.of("start", 17L, "field 'start' must be of type Instant, but is of type Long"),
                Arguments.of("end", Sessions.FIRST_START, "an interval must end after it starts"),
                Arguments.of("status", "LOST", "LOST"),
                Arguments.of("activity", " ", "activity id"),
                Arguments.of("offered", Long.MAX_VALUE, "overflow"),
                Arguments.of("key", "test/1", "an external key must read"));
    }

    @ParameterizedTest
    @MethodSource("corruptFields")
    void refusesACorruptField(String field, Object value, String reason) {
        Document document = SessionDocuments.toDocument(Sessions.complete(1)).append(field, value);

        assertThatExceptionOfType(StoreException.Corrupt.class)
                .isThrownBy(() -> SessionDocuments.toSession(document))
                .withMessageContaining("_id 'session-1' of sessions")
                .withMessageContaining(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ":", "4", "4:", "4:test", "4:testx1", "99:test:1", "-1:test:1", "9999999:test:1", "x:a:b"})
    void refusesATextThatIsNoExternalKey(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> ExternalKeyText.parse(text));
    }

    @Test
    void tellsExternalKeysApartWhateverTheyHold() {
        ExternalKey one = new ExternalKey("1:a", "b");
        ExternalKey other = new ExternalKey("1", "a:b");

        assertThat(ExternalKeyText.of(one)).isNotEqualTo(ExternalKeyText.of(other));
        assertThat(ExternalKeyText.parse(ExternalKeyText.of(one))).isEqualTo(one);
        assertThat(ExternalKeyText.parse(ExternalKeyText.of(other))).isEqualTo(other);
    }

    @Test
    void refusesWhatMongoDbWouldNotGiveBackAsItWas() {
        Session halfPair = Sessions.planned(1).withExternalKey(new ExternalKey("test", "\uD83D"));
        Session tooLong = Sessions.planned(1).withExternalKey(new ExternalKey("test", "x".repeat(100_001)));
        Session farAway = Sessions.planned(1).withCancelledAt(Instant.MAX);

        assertThatIllegalArgumentException().isThrownBy(() -> SessionDocuments.requireStorable(halfPair));
        assertThatIllegalArgumentException().isThrownBy(() -> SessionDocuments.requireStorable(tooLong));
        assertThatIllegalArgumentException().isThrownBy(() -> SessionDocuments.requireStorable(farAway));
    }
}
