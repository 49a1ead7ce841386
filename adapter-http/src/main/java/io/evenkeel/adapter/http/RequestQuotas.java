package io.evenkeel.adapter.http;

import io.evenkeel.application.port.out.PolicyTelemetry;
import io.evenkeel.application.port.out.RateLimiter;

/**
 * What clients may take of the server.
 *
 * @param requests how often they may ask
 * @param statistics how much they may have computed; here it is only looked at, to tell them
 * @param telemetry hears who was refused
 */
public record RequestQuotas(RateLimiter requests, RateLimiter statistics, PolicyTelemetry telemetry) {}
