package io.evenkeel.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MongoUrlTest {

    @Test
    void namesHostsAndDatabaseButNoCredentials() {
        MongoUrl url = MongoUrl.parse("mongodb://ada:secret@one:1,two:2/evenkeel?authSource=admin");

        assertThat(url).hasToString("MongoDB database 'evenkeel' at one:1,two:2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mongodb://ada:secret@one:27017", "mongodb://ada:secret@one:27017/"})
    void requiresADatabase(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MongoStores.open(url))
                .withMessageContaining("one:27017 names no database: expected mongodb://host:port/database")
                .withMessageNotContaining("secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "jdbc:sqlite:ada:secret",
                "mongodb://ada:sec/ret@one:27017/evenkeel",
                "mongodb://one:secret/x"
            })
    void refusesWhatIsNoUrlOfMongoDbWithoutRepeatingIt(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MongoStores.open(url))
                .withMessageContaining("expected mongodb://host:port/database")
                .withMessageNotContaining("sec")
                .withNoCause();
    }
}
