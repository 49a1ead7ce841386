package io.evenkeel.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ServerAddress;
import com.mongodb.connection.ClusterId;
import com.mongodb.connection.ServerId;
import com.mongodb.event.ConnectionCheckOutFailedEvent;
import com.mongodb.event.ConnectionCheckOutFailedEvent.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeteredPoolTest {

    @ParameterizedTest
    @CsvSource({"TIMEOUT, timeout", "CONNECTION_ERROR, connection-error", "POOL_CLOSED, pool-closed", "UNKNOWN, other"})
    void tellsWhyThereWasNoConnection(Reason reason, String told) {
        RecordedTelemetry telemetry = new RecordedTelemetry();
        ServerId server = new ServerId(new ClusterId(), new ServerAddress());

        new MeteredPool(new QuietTelemetry(telemetry))
                .connectionCheckOutFailed(new ConnectionCheckOutFailedEvent(server, 1, reason, 0));

        assertThat(telemetry.missed(told)).isEqualTo(1);
    }
}
