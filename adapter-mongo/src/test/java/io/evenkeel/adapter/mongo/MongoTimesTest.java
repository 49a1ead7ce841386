package io.evenkeel.adapter.mongo;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class MongoTimesTest {

    private static final ConnectionString URL =
            new ConnectionString("mongodb://localhost/studio?serverSelectionTimeoutMS=9&connectTimeoutMS=9");

    @Test
    void areTheDriversWhateverTheUrlSays() {
        MongoClientSettings settings =
                MongoDriverSettings.of(URL, new MongoTimes(Duration.ofMillis(700), Duration.ofMillis(300)));

        assertThat(settings.getClusterSettings().getServerSelectionTimeout(MILLISECONDS))
                .isEqualTo(700);
        assertThat(settings.getSocketSettings().getConnectTimeout(MILLISECONDS)).isEqualTo(300);
    }
}
