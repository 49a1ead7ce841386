package io.evenkeel.bootstrap.settings;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Who else watches.
 *
 * @param collector the base of the addresses that take OTLP over HTTP; null for nobody
 * @param samplingRatio the share of the traces that begin here and are recorded, from 0 to 1
 */
public record TelemetrySettings(@Nullable URI collector, double samplingRatio) {}
