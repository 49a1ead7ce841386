package io.evenkeel.domain.schedule.booking;

import io.evenkeel.domain.roster.Resource;

/**
 * Five minutes of a resource.
 *
 * @param resource whose time it is
 * @param quantum the number of the five minutes since 1970-01-01T00:00Z, negative before
 */
public record ClaimKey(Resource resource, long quantum) {}
