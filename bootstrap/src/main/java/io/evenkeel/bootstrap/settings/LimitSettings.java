package io.evenkeel.bootstrap.settings;

/**
 * What each client may take.
 *
 * @param requestsPerMinute how often it may ask the API
 * @param statisticsUnits how much it may have computed in 15 minutes, in units of the cost of reports
 */
public record LimitSettings(long requestsPerMinute, long statisticsUnits) {}
