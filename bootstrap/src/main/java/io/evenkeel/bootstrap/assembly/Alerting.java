package io.evenkeel.bootstrap.assembly;

import io.evenkeel.adapter.telemetry.MicrometerTelemetry;
import io.evenkeel.adapter.webhook.WebhookAlertChannel;
import io.evenkeel.application.port.out.AlertChannel;
import io.evenkeel.application.port.out.Impairments;
import io.evenkeel.bootstrap.process.LogAlertChannel;
import io.evenkeel.bootstrap.settings.AlertSettings;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/**
 * How people are told of failures.
 *
 * @param channel takes each alert
 * @param impairments say when nobody gets them
 */
record Alerting(AlertChannel channel, Impairments impairments) {

    /** @param opened takes what has to be closed */
    static Alerting of(
            AlertSettings settings, MicrometerTelemetry telemetry, UnaryOperator<WebhookAlertChannel> opened) {
        if (settings.webhook() == null) {
            return new Alerting(new LogAlertChannel(alert -> {}), List::of);
        }
        WebhookAlertChannel webhook = opened.apply(WebhookAlertChannel.start(
                settings.webhook(),
                time -> TimeUnit.NANOSECONDS.sleep(time.toNanos()),
                () -> ThreadLocalRandom.current().nextDouble(),
                LogAlertChannel::undelivered));
        telemetry.watch("evenkeel.alerts.waiting", "Alerts that wait for those before them", webhook::waiting);
        telemetry.count("evenkeel.alerts.delivered", "Alerts that the webhook took", webhook::delivered);
        telemetry.count("evenkeel.alerts.undelivered", "Alerts that were given up", webhook::givenUp);
        return new Alerting(
                new LogAlertChannel(webhook), () -> webhook.isFailing() ? List.of("ALERTS_UNDELIVERED") : List.of());
    }
}
