package io.evenkeel.bootstrap.process;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.evenkeel.application.port.out.Alert;
import io.evenkeel.application.port.out.AlertChannel;
import io.evenkeel.application.port.out.AlertReason;
import io.evenkeel.application.port.out.UndeliveredAlert;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class LogAlertChannelTest {

    private static final Alert ALERT = new Alert(
            "a-1",
            AlertReason.SPIKE,
            Instant.EPOCH,
            "browser",
            "a",
            "BROWSER_ERROR",
            "no row 17 in 'Ada'",
            "/statistics",
            30,
            25,
            null,
            2);

    private final Logger logger = (Logger) LoggerFactory.getLogger(LogAlertChannel.class);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listen() {
        log.start();
        logger.addAppender(log);
        logger.setAdditive(false);
    }

    @AfterEach
    void stopListening() {
        logger.detachAppender(log);
        logger.setAdditive(true);
    }

    @Test
    void writesOneLineAndPassesItOn() {
        List<Alert> passed = new ArrayList<>();
        UndeliveredAlert dead = new UndeliveredAlert(ALERT, "status 500", 8);
        LogAlertChannel channel = new LogAlertChannel(new AlertChannel() {
            @Override
            public void raise(Alert alert) {
                passed.add(alert);
            }

            @Override
            public List<UndeliveredAlert> undelivered() {
                return List.of(dead);
            }
        });

        channel.raise(ALERT);

        assertThat(passed).containsExactly(ALERT);
        assertThat(channel.undelivered()).containsExactly(dead);
        assertThat(log.list).hasSize(1);
        assertThat(log.list.get(0).getKeyValuePairs().toString())
                .contains("reason=\"spike\"", "code=\"BROWSER_ERROR\"", "lately=\"25\"", "withheld=\"2\"")
                .doesNotContain("Ada");
    }

    @Test
    void saysWhatNobodyGot() {
        LogAlertChannel.undelivered(new UndeliveredAlert(ALERT, "status 500", 8));

        assertThat(log.list).hasSize(1);
        assertThat(log.list.get(0).getKeyValuePairs().toString())
                .contains("alert=\"a-1\"", "cause=\"status 500\"", "attempts=\"8\"");
    }
}
