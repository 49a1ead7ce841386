package io.evenkeel.adapter.cache;

import io.evenkeel.application.port.in.statistics.StatisticsAnswer;

/**
 * An answer, and the data that it was computed from.
 *
 * @param answer as it was computed
 * @param dataVersion what {@link io.evenkeel.application.port.out.SessionStore#dataVersion} said before that
 */
public record KeptAnswer(StatisticsAnswer answer, long dataVersion) {}
